extension NormalCondition {
  /// How many alternatives the condition comes to once each `any` is multiplied out; `Int.max` stands for too many
  /// to count. Nothing is multiplied out to find this: linear in the size of the condition.
  package var alternatives: Int {
    switch self {
    case .fact: 1
    case .count(let test, let isNegated): max(test.satisfyingCounts(isNegated: isNegated).count, 1)
    case .any(let parts): parts.reduce(0) { Self.saturating($0.addingReportingOverflow($1.alternatives)) }
    case .all(let parts): parts.reduce(1) { Self.saturating($0.multipliedReportingOverflow(by: $1.alternatives)) }
    }
  }

  private static func saturating(_ result: (partialValue: Int, overflow: Bool)) -> Int {
    result.overflow ? .max : result.partialValue
  }
}
