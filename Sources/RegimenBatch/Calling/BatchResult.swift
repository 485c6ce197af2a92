public import RegimenDiagnostics
public import RegimenModel

/// What became of one record of a batch.
public struct BatchResult: Sendable, Hashable {
  /// A plan, or why there is none.
  public enum Outcome: Sendable, Hashable {
    /// The plan with its explanation.
    case plan(Plan)
    /// Every mistake that was found in the record.
    case rejected(DiagnosticFailure)
  }

  /// The place of the record among all, from 0.
  public let index: Int
  /// What became of it.
  public let outcome: Outcome

  /// Creates a result.
  package init(index: Int, outcome: Outcome) {
    self.index = index
    self.outcome = outcome
  }

  /// The plan; nil where the record was rejected.
  public var plan: Plan? {
    if case .plan(let plan) = outcome { plan } else { nil }
  }
}
