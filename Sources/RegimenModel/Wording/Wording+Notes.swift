extension Wording {
  /// A score is too old.
  package func stale(
    _ instrument: InstrumentID, fact: FactName, date: CalendarDate, age: Int, validFor: Int
  ) -> String {
    "\(labelled(instrument).label) of \(date) is \(ExactDecimal(age).counted("day")) old; it speaks for "
      + "\(ExactDecimal(validFor).counted("day")). \(label(fact)) is not read from it."
  }

  /// A score cannot be dated.
  package func undated(_ instrument: InstrumentID, fact: FactName) -> String {
    "\(labelled(instrument).label) or the assessment has no date, so its age is not known. \(label(fact)) is not read from it."
  }

  /// An instrument differs from the value named.
  package func differs(
    _ instrument: InstrumentID, fact: FactName, named: FactValue, read: FactValue, isGraver: Bool
  ) -> String {
    "\(label(fact)): recorded as \(text(named, of: fact)); \(labelled(instrument).label) reads as "
      + "\(text(read, of: fact))\(isGraver ? ", which is graver" : "")."
  }

  /// Instruments disagree; `taken` is nil where none is taken.
  package func disagree(
    _ instrument: InstrumentID, fact: FactName, read: FactValue, taken: FactValue?
  ) -> String {
    let outcome = taken.map { "\(text($0, of: fact)) is taken" } ?? "none is taken"
    return
      "\(label(fact)): instruments disagree. \(labelled(instrument).label) reads as \(text(read, of: fact)); \(outcome)."
  }

  /// A score's bands depend on something unknown.
  package func unread(_ instrument: InstrumentID, fact: FactName, dependsOn other: FactName) -> String {
    "\(label(fact)) is not read from \(labelled(instrument).label): that depends on \(label(other)), which is not known."
  }

  /// A difference of two scores lacks one of them.
  package func unread(
    _ instrument: InstrumentID, fact: FactName, difference: (score: ScoreName, minus: ScoreName), lacking: ScoreName
  ) -> String {
    "\(label(fact)) is not read from \(labelled(instrument).label): that takes \(Self.words(difference.score)) minus "
      + "\(Self.words(difference.minus)), and \(Self.words(lacking)) is missing."
  }

  /// A number is not what is expected.
  package func unexpected(_ fact: FactName, value: FactValue, expected: ClosedRange<ExactDecimal>) -> String {
    "\(label(fact)) is \(text(value, of: fact)); expected is \(expected.lowerBound) to \(expected.upperBound). Please check."
  }

  /// Another assessment found a level, and the plan settles on one.
  ///
  /// - Parameters:
  ///   - isMoreIntensive: whether the plan's level is the more intensive one, where they differ.
  ///   - isOnceCleared: whether a hold keeps the plan's level back.
  package func levelFoundElsewhere(
    _ found: LevelID, planned: LevelID, isMoreIntensive: Bool, isOnceCleared: Bool
  ) -> String {
    let plan = isOnceCleared ? "once the person is cleared, this plan would recommend" : "this plan recommends"
    let level =
      planned == found
      ? "the same level" : "\(labelled(planned).label), which is \(isMoreIntensive ? "more" : "less") intensive"
    return "Another assessment found \(labelled(found).label); \(plan) \(level)."
  }

  /// What is not known to be, for an assumption.
  package func assumed(_ exception: NormalCondition) -> String { text(exception) }

  /// That an overriding rule is not known to stand, for an assumption.
  package func assumed(overrider title: String) -> String { title }

  /// An answer in words; a range of an ordered fact runs from its least to its greatest value, and two neighbours of a
  /// scale are named.
  package func answer(_ fact: FactName, from: FactValue, through: FactValue, isFirst: Bool, isLast: Bool) -> String {
    if from == through { return text(from, of: fact) }
    if case .scale(let names)? = facts[fact]?.type, let first = names.firstIndex(where: { .named($0) == from }),
      names.indices.contains(first + 1), .named(names[first + 1]) == through
    {
      return "\(text(from, of: fact)) or \(text(through, of: fact))"
    }
    if isLast { return "\(plain(from, of: fact)) or more" }
    if isFirst { return "\(plain(through, of: fact)) or less" }
    return "\(plain(from, of: fact)) to \(plain(through, of: fact))"
  }

  private func plain(_ value: FactValue, of fact: FactName) -> String {
    if case .number(let number) = value { number.description } else { text(value, of: fact) }
  }
}
