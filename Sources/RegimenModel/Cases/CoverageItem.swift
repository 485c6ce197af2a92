/// Something that a worked case can show of a pack.
package enum CoverageItem: Sendable, Hashable {
  /// What kind of thing is covered.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Rules, each by standing.
    case rules
    /// Lines of conditions, each by deciding both ways.
    case lines
    /// Thresholds of ordered facts, each by a value on either side.
    case boundaries
    /// Guarantees, each by having something to say.
    case guarantees
  }

  /// The rule stands.
  case rule(RuleID)
  /// The line decides: were it alone otherwise, its condition would be proved where it is not, or not proved where it
  /// is. `isProved` tells which way it was seen.
  case line(ConditionLine, isProved: Bool)
  /// The fact has one of the values next to a threshold: those from it on, or those just below.
  case boundary(Threshold, isAbove: Bool)
  /// The guarantee speaks of the plan: its `whenever` is proved and the plan is like its `where_plan`; of one on what
  /// never falls, a fact that rises is known.
  case guarantee(GuaranteeID)

  /// What kind of thing it is.
  package var kind: Kind {
    switch self {
    case .rule: .rules
    case .line: .lines
    case .boundary: .boundaries
    case .guarantee: .guarantees
    }
  }
}
