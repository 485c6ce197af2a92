extension Wording {
  /// A condition in words. Lines of an `all` are joined by "and", those of an `any` by "or".
  package func text(_ condition: NormalCondition) -> String {
    switch condition {
    case .all(let parts): parts.isEmpty ? "always" : joined(parts, with: "and")
    case .any(let parts): parts.isEmpty ? "never" : joined(parts, with: "or")
    case .fact(let test, let isNegated): text(test, isNegated: isNegated)
    case .count(let test, let isNegated): text(test, isNegated: isNegated)
    }
  }

  private func joined(_ parts: [NormalCondition], with word: String) -> String {
    parts.map { part in
      switch part {
      case .all(let inner) where inner.count > 1 && parts.count > 1,
        .any(let inner) where inner.count > 1 && parts.count > 1:
        "(\(text(part)))"
      default: text(part)
      }
    }.joined(separator: "\(pause) \(word) ")
  }

  /// A test of a fact in words: `stage of change: preparation or action`.
  package func text(_ test: FactTest, isNegated: Bool) -> String {
    "\(subject(test.fact)): \(text(test.test, of: test.fact, isNegated: isNegated))"
  }

  /// A value of a fact in words, as a condition would ask for it.
  package func text(fact: FactName, _ value: FactValue?) -> String { "\(subject(fact)): \(text(value, of: fact))" }

  /// A test of a group in words: `co-occurring disorders: any of PTSD, panic at least moderate`, or `any of the mental
  /// disorders at least moderate`. Known not to be any is none, and the other way round.
  package func text(_ test: GroupTest, isNegated: Bool) -> String {
    let opposite = isNegated ? test.quantifier.opposite : nil
    let members =
      test.coversWholeGroup
      ? ""
      : test.list.map { "the \($0.label)" }
        ?? test.members.map(label).listed(with: test.quantifier == .allOf ? "and" : "or")
    let passing =
      isPlainYes(test.test) ? "" : test.members.first.map { text(test.test, of: $0, isNegated: false) } ?? ""
    let quantifier = quantifier(opposite ?? test.quantifier, hasMembers: !members.isEmpty)
    let phrase = [quantifier, members, passing].filter { !$0.isEmpty }
    let denial = isNegated && opposite == nil ? "known not to be " : ""
    return "\(label(test.group)): \(denial)\(phrase.joined(separator: " "))"
  }

  private func isPlainYes(_ test: ValueTest) -> Bool {
    test == ValueTest(.oneOf([.flag(true)]))
  }

  private func quantifier(_ quantifier: GroupTest.Quantifier, hasMembers: Bool) -> String {
    let of = hasMembers ? " of" : ""
    return switch quantifier {
    case .anyOf: "any\(of)"
    case .allOf: "all\(of)"
    case .noneOf: "none\(of)"
    case .count(let least?, nil): "\(least) or more\(of)"
    case .count(nil, let most?): "at most \(most)\(of)"
    case .count(let least?, let most?): least == most ? "exactly \(least)\(of)" : "\(least) to \(most)\(of)"
    case .count(nil, nil): "any number\(of)"
    }
  }

  /// What a value must be, in words: `at least 2`, `not known`. Known not to be at least 2 is less than 2; of a scale or
  /// a choice the values that are left are named where they are few.
  private func text(_ test: ValueTest, of fact: FactName, isNegated: Bool) -> String {
    if isNegated {
      if test.known == .oneOf([]) { return "known" }
      guard let opposite = namedValues(without: test.known, of: fact) ?? test.known.opposite else {
        return "known not to be " + text(ValueTest(test.known), of: fact, isNegated: false)
      }
      return text(ValueTest(opposite), of: fact, isNegated: false)
    }
    var phrases = known(test.known, of: fact)
    if test.acceptsUnknown { phrases.append("not known") }
    return phrases.listed(with: "or")
  }

  /// The values of a scale or choice that fail a test; nil where they are many or none.
  private func namedValues(without known: ValueTest.Known, of fact: FactName) -> ValueTest.Known? {
    let names: [ValueName]
    switch facts[fact]?.type {
    case .scale(let values), .choice(let values): names = values
    case .flag, .number, .level, nil: return nil
    }
    let ranks = Dictionary(zip(names.map(FactValue.named), names.indices)) { first, _ in first }
    let passing: (Int) -> Bool
    switch known {
    case .oneOf(let values): passing = { values.contains(.named(names[$0])) }
    case .between(let lower, let upper):
      passing = { rank in
        let low = lower.flatMap { end in ranks[end.value].map { end.isIncluded ? rank >= $0 : rank > $0 } } ?? true
        let high = upper.flatMap { end in ranks[end.value].map { end.isIncluded ? rank <= $0 : rank < $0 } } ?? true
        return low && high
      }
    }
    let left = names.indices.filter { !passing($0) }
    return (1...Self.fewValues).contains(left.count) ? .oneOf(left.map { .named(names[$0]) }) : nil
  }

  private static let fewValues = 3

  private func known(_ known: ValueTest.Known, of fact: FactName) -> [String] {
    switch known {
    case .oneOf(let values): return values.map { text($0, of: fact) }
    case .between(let lower, let upper):
      let ends = [
        lower.map { "\($0.isIncluded ? "at least" : "more than") \(text($0.value, of: fact))" },
        upper.map { "\($0.isIncluded ? "at most" : "less than") \(text($0.value, of: fact))" },
      ]
      return [ends.compactMap(\.self).joined(separator: " and ")]
    }
  }
}

extension GroupTest.Quantifier {
  /// What is known where this is known not to be, in its own terms; nil where that takes other words.
  fileprivate var opposite: GroupTest.Quantifier? {
    switch self {
    case .anyOf: .noneOf
    case .noneOf: .anyOf
    case .allOf, .count: nil
    }
  }
}

extension ValueTest.Known {
  /// What is known where this is known not to be, in its own terms; nil where that takes other words.
  fileprivate var opposite: ValueTest.Known? {
    switch self {
    case .oneOf([.flag(true)]): .oneOf([.flag(false)])
    case .oneOf([.flag(false)]): .oneOf([.flag(true)])
    case .between(let lower?, nil): .between(lower: nil, upper: .init(lower.value, isIncluded: !lower.isIncluded))
    case .between(nil, let upper?): .between(lower: .init(upper.value, isIncluded: !upper.isIncluded), upper: nil)
    case .oneOf, .between: nil
    }
  }
}
