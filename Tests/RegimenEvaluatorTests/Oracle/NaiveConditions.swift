import RegimenModel

/// What is known of a person; a fact that is absent is unknown.
typealias Knowledge = [FactName: FactValue]

/// The section "Conditions", by recursion over the condition as it is written.
extension NaivePack {
  /// The truth of a condition: proved by Kleene, open where answers to unknown facts would prove it, else refuted.
  func truth(_ condition: Condition, _ known: Knowledge) -> Truth {
    let normal = condition.normalForm
    if kleene(normal, known) == .proved { return .proved }
    let unknown = Set(factNames(normal)).filter { known[$0] == nil }.sorted()
    return canBeProved(normal, known, answering: unknown) ? .open : .refuted
  }

  /// Whether some answers to some of these facts prove the condition. What Kleene refutes no answer can prove, so
  /// those branches are not followed; a test holds this against following them all.
  func canBeProved(
    _ condition: NormalCondition, _ known: Knowledge, answering facts: some Collection<FactName>,
    followingRefuted: Bool = false
  ) -> Bool {
    switch kleene(condition, known) {
    case .proved: return true
    case .refuted where !followingRefuted: return false
    case .refuted, .open: break
    }
    guard let fact = facts.first else { return false }
    let others = facts.dropFirst()
    let values: [FactValue?] = [nil] + (answers[fact] ?? []).map(\.from)
    return values.contains { value in
      var answered = known
      answered[fact] = value
      return canBeProved(condition, answered, answering: others, followingRefuted: followingRefuted)
    }
  }

  func kleene(_ condition: NormalCondition, _ known: Knowledge) -> Truth {
    switch condition {
    case .all(let parts): Truth.all(parts.map { kleene($0, known) })
    case .any(let parts): Truth.any(parts.map { kleene($0, known) })
    case .fact(let line, let isNegated): self.line(line, isNegated: isNegated, known[line.fact])
    case .count(let test, let isNegated): count(test, isNegated: isNegated, known)
    }
  }

  private func line(_ line: FactTest, isNegated: Bool, _ value: FactValue?) -> Truth {
    guard let value else {
      if line.test.acceptsUnknown, !isNegated { return .proved }
      let canPass = (answers[line.fact] ?? []).contains { passes($0.from, line.test, of: line.fact) != isNegated }
      return canPass ? .open : .refuted
    }
    return passes(value, line.test, of: line.fact) != isNegated ? .proved : .refuted
  }

  /// How a count's members stand to its test.
  struct Members {
    /// Those that pass, known or unknown.
    var passing: [FactName] = []
    /// The other unknown ones that some value would let pass, or that are asked to be known otherwise.
    var undecided: [FactName] = []
    /// Unknown ones that pass as unknown, but that some value would fail.
    var mayFail: [FactName] = []
    /// How many may pass once the unknown ones are answered.
    var reachable = 0...0
  }

  func members(_ test: GroupTest, isNegated: Bool, _ known: Knowledge) -> Members {
    let asksOtherwise = if case .noneOf = test.quantifier { !isNegated } else { isNegated }
    let acceptsUnknown = test.test.acceptsUnknown && !asksOtherwise
    var result = Members()
    var (least, most) = (0, 0)
    for member in test.members {
      let values = known[member].map { [$0] } ?? (answers[member] ?? []).map(\.from)
      let canPass = values.contains { passes($0, test.test, of: member) }
      let canFail = values.contains { !passes($0, test.test, of: member) }
      let isUnknown = known[member] == nil
      if isUnknown ? acceptsUnknown : canPass {
        result.passing.append(member)
        if isUnknown, canFail { result.mayFail.append(member) }
      } else if isUnknown, canPass || asksOtherwise {
        result.undecided.append(member)
      }
      if !canFail { least += 1 }
      if canPass || (isUnknown && acceptsUnknown) { most += 1 }
    }
    result.reachable = least...most
    return result
  }

  private func count(_ test: GroupTest, isNegated: Bool, _ known: Knowledge) -> Truth {
    let members = members(test, isNegated: isNegated, known)
    let floor = members.passing.count
    let ceiling = floor + members.undecided.count
    if (floor...ceiling).allSatisfy({ isAskedFor($0, test, isNegated: isNegated) }) { return .proved }
    return members.reachable.contains { isAskedFor($0, test, isNegated: isNegated) } ? .open : .refuted
  }

  /// Whether so many passing members are what the count asks for.
  func isAskedFor(_ number: Int, _ test: GroupTest, isNegated: Bool) -> Bool {
    let isAsked =
      switch test.quantifier {
      case .anyOf: number >= 1
      case .allOf: number == test.members.count
      case .noneOf: number == 0
      case .count(let least, let most): (least ?? 0) <= number && number <= (most ?? .max)
      }
    return isAsked != isNegated
  }

  /// Whether a known value passes a test.
  func passes(_ value: FactValue, _ test: ValueTest, of fact: FactName) -> Bool {
    switch test.known {
    case .oneOf(let values): return values.contains(value)
    case .between(let lower, let upper):
      guard let rank = rank(value, of: fact) else { return false }
      let isAbove = lower.map { end in
        self.rank(end.value, of: fact).map { end.isIncluded ? rank >= $0 : rank > $0 } ?? false
      }
      let isBelow = upper.map { end in
        self.rank(end.value, of: fact).map { end.isIncluded ? rank <= $0 : rank < $0 } ?? false
      }
      return isAbove ?? true && isBelow ?? true
    }
  }

  func factNames(_ condition: NormalCondition) -> [FactName] {
    switch condition {
    case .all(let parts), .any(let parts): parts.flatMap(factNames)
    case .fact(let line, _): [line.fact]
    case .count(let test, _): test.members
    }
  }

  /// The unknown facts that stand in an open condition (section "Open questions").
  func undecidedFacts(_ condition: NormalCondition, _ known: Knowledge) -> Set<FactName> {
    guard kleene(condition, known) == .open else { return [] }
    switch condition {
    case .all(let parts), .any(let parts): return Set(parts.flatMap { undecidedFacts($0, known) })
    case .fact(let line, _): return [line.fact]
    case .count(let test, let isNegated):
      let members = members(test, isNegated: isNegated, known)
      return Set(members.undecided + members.mayFail)
    }
  }
}
