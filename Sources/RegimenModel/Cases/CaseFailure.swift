package import RegimenDiagnostics

/// One thing that a worked case claims and that is otherwise.
package struct CaseFailure: Sendable, Hashable {
  /// Part of an explanation: a phrase, and where to look.
  package struct Reason: Sendable, Hashable {
    /// One phrase without a final period.
    package let text: String
    /// Where to look.
    package let place: SourceRange?

    /// Creates a reason.
    package init(_ text: String, at place: SourceRange? = nil) {
      self.text = text
      self.place = place
    }
  }

  /// What it is about: a part of the plan as it is written under `plan:`, `fires`, `silent` or `assessment`.
  package let path: String
  /// What the case expects.
  package let expected: String
  /// What was found.
  package let actual: String
  /// Why that was found, and what could have brought about what is expected.
  package let reasons: [Reason]
  /// Where the claim is written.
  package let place: SourceRange

  /// Creates a failure.
  package init(path: String, expected: String, actual: String, reasons: [Reason], place: SourceRange) {
    self.path = path
    self.expected = expected
    self.actual = actual
    self.reasons = reasons
    self.place = place
  }
}
