import RegimenModel

extension Condition {
  /// The facts that are tested.
  var facts: Set<FactName> {
    switch self {
    case .always: []
    case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.facts) }
    case .not(let part): part.facts
    case .fact(let test): [test.fact]
    case .count(let test): Set(test.members)
    }
  }

  /// The levels that facts are held against.
  var levels: Set<LevelID> {
    switch self {
    case .always: []
    case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.levels) }
    case .not(let part): part.levels
    case .fact(let test): test.test.levels
    case .count(let test): test.test.levels
    }
  }
}

extension ValueTest {
  fileprivate var levels: Set<LevelID> {
    let values =
      switch known {
      case .oneOf(let values): values
      case .between(let lower, let upper): [lower, upper].compactMap { $0?.value }
      }
    return Set(
      values.compactMap { value in
        if case .level(let level) = value { level } else { nil }
      })
  }
}
