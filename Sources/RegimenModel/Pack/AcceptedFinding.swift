public import RegimenDiagnostics

/// A finding about a pack that is right but meant.
public struct AcceptedFinding: Sendable, Hashable {
  /// The code of the finding.
  public let finding: String
  /// The rule, fact or other name it is about.
  public let at: String
  /// Why it is meant.
  public let because: String
  /// Who accepted it.
  public let by: String
  /// Where it is written.
  public let place: SourceRange

  /// Creates an acceptance.
  public init(finding: String, at: String, because: String, by: String, place: SourceRange) {
    self.finding = finding
    self.at = at
    self.because = because
    self.by = by
    self.place = place
  }
}
