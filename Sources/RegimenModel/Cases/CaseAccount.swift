package import RegimenDiagnostics

/// What became of one worked case.
package struct CaseAccount: Sendable, Hashable {
  /// How a case came out.
  package enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// The plan is as it says.
    case passed
    /// The plan is otherwise, or there is none.
    case failed
    /// No person has confirmed it, so it counts for nothing, however it came out.
    case unconfirmed
  }

  /// The name.
  package let name: String
  /// Whether a person confirmed it.
  package let isConfirmed: Bool
  /// Where the plan is otherwise, in the order written; empty where all is as it says.
  package let failures: [CaseFailure]
  /// Where it is written.
  package let place: SourceRange

  /// Creates an account.
  package init(name: String, isConfirmed: Bool, failures: [CaseFailure], place: SourceRange) {
    self.name = name
    self.isConfirmed = isConfirmed
    self.failures = failures
    self.place = place
  }

  /// How it came out.
  package var outcome: Outcome {
    guard isConfirmed else { return .unconfirmed }
    return failures.isEmpty ? .passed : .failed
  }
}
