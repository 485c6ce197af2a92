import RegimenModel

/// The numbers at which conditions of a pack tell one side from the other.
struct Thresholds {
  private var cuts: [FactName: Set<ExactDecimal>] = [:]
  private let decimals: [FactName: Int]

  /// Prepares to collect for the number facts of a vocabulary.
  init(_ vocabulary: Vocabulary) {
    decimals = Dictionary(
      vocabulary.facts.compactMap { fact in
        if case .number(let domain) = fact.type { (fact.name, domain.decimals) } else { nil }
      }
    ) { first, _ in first }
  }

  /// Where intervals of the fact begin.
  func cuts(of fact: FactName) -> Set<ExactDecimal> { cuts[fact] ?? [] }

  /// Collects from a condition.
  mutating func collect(_ condition: NormalCondition) {
    switch condition {
    case .all(let parts), .any(let parts): parts.forEach { collect($0) }
    case .fact(let test, _): collect(test.test, fact: test.fact)
    case .count(let test, _): test.members.forEach { collect(test.test, fact: $0) }
    }
  }

  private mutating func collect(_ test: ValueTest, fact: FactName) {
    switch test.known {
    case .oneOf(let values): values.forEach { cutAround($0, of: fact) }
    case .between(let lower, let upper):
      if let lower { cutAround(lower, of: fact, isUpper: false) }
      if let upper { cutAround(upper, of: fact, isUpper: true) }
    }
  }

  private mutating func cutAround(_ value: FactValue, of fact: FactName) {
    cutAround(ValueTest.End(value, isIncluded: true), of: fact, isUpper: false)
    cutAround(ValueTest.End(value, isIncluded: true), of: fact, isUpper: true)
  }

  /// Cuts before the number where the number belongs to the upper side, else behind it.
  private mutating func cutAround(_ end: ValueTest.End, of fact: FactName, isUpper: Bool) {
    guard case .number(let number) = end.value, let decimals = decimals[fact] else { return }
    let belongsAbove = end.isIncluded != isUpper
    cuts[fact, default: []].insert(belongsAbove ? number : number.advanced(by: 1, decimals: decimals))
  }
}
