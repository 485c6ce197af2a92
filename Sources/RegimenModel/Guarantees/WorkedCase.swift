package import RegimenDiagnostics

/// An assessment, and what its plan must contain.
package struct WorkedCase: Sendable, Hashable {
  /// Where the assessment is.
  package enum Subject: Sendable, Hashable {
    /// Written in the case.
    case inline(Assessment)
    /// In a file, named relative to the pack.
    case file(String)
  }

  /// The name, which is free text.
  package let name: String
  /// The assessment.
  package let subject: Subject
  /// What the plan must be like.
  package let plan: PlanExpectation
  /// Rules that must stand.
  package let fires: [RuleID]
  /// Rules that must not stand.
  package let silent: [RuleID]
  /// Whether a person confirmed it; unconfirmed cases count for nothing.
  package let isConfirmed: Bool
  /// Where it is written.
  package let place: SourceRange

  /// Creates a case.
  package init(
    name: String, subject: Subject, plan: PlanExpectation, fires: [RuleID] = [], silent: [RuleID] = [],
    isConfirmed: Bool = true, place: SourceRange
  ) {
    self.name = name
    self.subject = subject
    self.plan = plan
    self.fires = fires
    self.silent = silent
    self.isConfirmed = isConfirmed
    self.place = place
  }
}
