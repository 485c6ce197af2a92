package import RegimenDiagnostics

/// A finding about a pack that is right but meant.
package struct AcceptedFinding: Sendable, Hashable {
  /// The code of the finding.
  package let finding: String
  /// The rule, fact or other name it is about.
  package let at: String
  /// Why it is meant.
  package let because: String
  /// Who accepted it.
  package let by: String
  /// Where it is written.
  package let place: SourceRange

  /// Creates an acceptance.
  package init(finding: String, at: String, because: String, by: String, place: SourceRange) {
    self.finding = finding
    self.at = at
    self.because = because
    self.by = by
    self.place = place
  }
}
