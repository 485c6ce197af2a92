import RegimenModel

/// The ways to alter which values of a fact pass, in one place.
struct ValueTestAlterations: Sendable {
  private let facts: [FactName: Fact]
  private let levels: [LevelID]

  init(_ pack: Pack) {
    facts = Dictionary(pack.vocabulary.facts.map { ($0.name, $0) }) { first, _ in first }
    levels = pack.catalogue.levels.map(\.id)
  }

  func alterations(of test: ValueTest, on fact: FactName) -> [(MutationOperator, ValueTest)] {
    guard let fact = facts[fact] else { return [] }
    let ofKnown = others(test.known, fact).map { ($0, ValueTest($1, acceptsUnknown: test.acceptsUnknown)) }
    // A required fact is never unknown, and a test that nothing passes is no smaller change than to leave it out.
    guard !fact.isRequired, test.known != .oneOf([]) else { return ofKnown }
    return ofKnown + [(.unknown, ValueTest(test.known, acceptsUnknown: !test.acceptsUnknown))]
  }

  private func others(_ known: ValueTest.Known, _ fact: Fact) -> [(MutationOperator, ValueTest.Known)] {
    switch known {
    case .oneOf(let values):
      guard values.count > 1 else { return [] }
      return values.indices.map { (.value, .oneOf(values.removing($0))) }
    case .between(let lower, let upper):
      let lowered = lower.map { moved($0, fact) } ?? []
      let raised = upper.map { moved($0, fact) } ?? []
      return lowered.map { (.threshold, .between(lower: $0, upper: upper)) }
        + raised.map { (.threshold, .between(lower: lower, upper: $0)) }
    }
  }

  /// The end one value down and up.
  private func moved(_ end: ValueTest.End, _ fact: Fact) -> [ValueTest.End] {
    neighbours(of: end.value, fact.type).map { ValueTest.End($0, isIncluded: end.isIncluded) }
  }

  private func neighbours(of value: FactValue, _ type: FactType) -> [FactValue] {
    switch (type, value) {
    case (.scale(let names), .named(let name)): return names.neighbours(of: name).map(FactValue.named)
    case (.level, .level(let level)):
      return ([nil] + levels.map(Optional.some)).neighbours(of: level).map(FactValue.level)
    case (.number(let domain), .number(let number)):
      let numbers = [-1, 1].map { number.advanced(by: $0, decimals: domain.decimals) }
      return numbers.filter(domain.contains).map(FactValue.number)
    default: return []
    }
  }
}
