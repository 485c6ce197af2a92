public import RegimenDiagnostics

/// An assessment, and what its plan must contain.
public struct WorkedCase: Sendable, Hashable {
  /// Where the assessment is.
  public enum Subject: Sendable, Hashable {
    /// Written in the case.
    case inline(Assessment)
    /// In a file, named relative to the pack.
    case file(String)
  }

  /// The name, which is free text.
  public let name: String
  /// The assessment.
  public let subject: Subject
  /// What the plan must be like.
  public let plan: PlanExpectation
  /// Rules that must stand.
  public let fires: [RuleID]
  /// Rules that must not stand.
  public let silent: [RuleID]
  /// Whether a person confirmed it; unconfirmed cases count for nothing.
  public let isConfirmed: Bool
  /// Where it is written.
  public let place: SourceRange

  /// Creates a case.
  public init(
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
