import RegimenModel

/// What is known of a person; a fact that is absent is unknown.
typealias Knowledge = [FactName: FactValue]

/// The section "Conditions" of "How a plan is made", by recursion over the condition, for facts with few values.
struct Answers {
  /// For each fact the values that are told apart, in order.
  let values: [FactName: [FactValue]]

  /// Whether Kleene proves a condition: with `not` pushed inward, a condition is proved by its proved parts alone.
  func isProved(_ condition: NormalCondition, _ known: Knowledge) -> Bool {
    switch condition {
    case .all(let parts): parts.allSatisfy { isProved($0, known) }
    case .any(let parts): parts.contains { isProved($0, known) }
    case .fact(let line, let isNegated):
      known[line.fact].map { passes($0, line.test, of: line.fact) != isNegated }
        ?? (line.test.acceptsUnknown && !isNegated)
    case .count(let test, let isNegated): isProved(test, isNegated: isNegated, known)
    }
  }

  private func isProved(_ test: GroupTest, isNegated: Bool, _ known: Knowledge) -> Bool {
    let asksOtherwise = if case .noneOf = test.quantifier { !isNegated } else { isNegated }
    var (floor, ceiling) = (0, 0)
    for member in test.members {
      if let value = known[member] {
        if passes(value, test.test, of: member) { (floor, ceiling) = (floor + 1, ceiling + 1) }
      } else if test.test.acceptsUnknown && !asksOtherwise {
        (floor, ceiling) = (floor + 1, ceiling + 1)
      } else if asksOtherwise || (values[member] ?? []).contains(where: { passes($0, test.test, of: member) }) {
        ceiling += 1
      }
    }
    return (floor...ceiling).allSatisfy { isAskedFor($0, test) != isNegated }
  }

  private func isAskedFor(_ number: Int, _ test: GroupTest) -> Bool {
    switch test.quantifier {
    case .anyOf: number >= 1
    case .allOf: number == test.members.count
    case .noneOf: number == 0
    case .count(let least, let most): (least ?? 0) <= number && number <= (most ?? .max)
    }
  }

  private func passes(_ value: FactValue, _ test: ValueTest, of fact: FactName) -> Bool {
    guard case .between(let lower, let upper) = test.known else {
      if case .oneOf(let named) = test.known { return named.contains(value) }
      return false
    }
    func rank(_ value: FactValue) -> Int64 {
      if case .number(let number) = value { return number.millionths }
      return Int64((values[fact] ?? []).firstIndex(of: value) ?? -1)
    }
    let isAbove = lower.map { $0.isIncluded ? rank(value) >= rank($0.value) : rank(value) > rank($0.value) }
    let isBelow = upper.map { $0.isIncluded ? rank(value) <= rank($0.value) : rank(value) < rank($0.value) }
    return isAbove ?? true && isBelow ?? true
  }

  /// The truth of a condition: open where it is not proved, and answers to some unknown facts would prove it.
  func truth(_ condition: NormalCondition, _ known: Knowledge) -> Truth {
    if isProved(condition, known) { return .proved }
    let unknown = Set(condition.facts).filter { known[$0] == nil }
    return canBeProved(condition, known, answering: ArraySlice(unknown)) ? .open : .refuted
  }

  private func canBeProved(
    _ condition: NormalCondition, _ known: Knowledge, answering facts: ArraySlice<FactName>
  ) -> Bool {
    guard let fact = facts.first else { return isProved(condition, known) }
    let answers: [FactValue?] = [nil] + (values[fact] ?? [])
    return answers.contains { answer in
      var answered = known
      answered[fact] = answer
      return canBeProved(condition, answered, answering: facts.dropFirst())
    }
  }
}

/// Kleene's three values.
enum Truth: Int, Comparable {
  case refuted, open, proved

  static func < (left: Truth, right: Truth) -> Bool { left.rawValue < right.rawValue }

  /// Turned around.
  var negated: Truth {
    switch self {
    case .refuted: .proved
    case .open: .open
    case .proved: .refuted
    }
  }
}

extension NormalCondition {
  /// The facts it looks at.
  var facts: [FactName] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.facts)
    case .fact(let line, _): [line.fact]
    case .count(let test, _): test.members
    }
  }

  /// The lines it is made of, each with the condition that is left without it: a block keeps its other lines, and a
  /// condition that is nothing but the line always holds without it.
  var withoutEachLine: [(line: NormalCondition, rest: NormalCondition)] {
    switch self {
    case .fact, .count: [(self, .all([]))]
    case .all(let parts): Self.withoutEachLine(of: parts).map { ($0.line, .all($0.rest)) }
    case .any(let parts): Self.withoutEachLine(of: parts).map { ($0.line, .any($0.rest)) }
    }
  }

  private static func withoutEachLine(
    of parts: [NormalCondition]
  ) -> [(line: NormalCondition, rest: [NormalCondition])] {
    parts.indices.flatMap { place -> [(line: NormalCondition, rest: [NormalCondition])] in
      var rest = parts
      switch parts[place] {
      case .fact, .count:
        rest.remove(at: place)
        return [(parts[place], rest)]
      case .all, .any:
        return parts[place].withoutEachLine.map { line, part in
          rest[place] = part
          return (line, rest)
        }
      }
    }
  }
}
