public import RegimenDiagnostics

/// One thing that a worked case claims and that is otherwise.
public struct CaseFailure: Sendable, Hashable {
  /// Part of an explanation: a phrase, and where to look.
  public struct Reason: Sendable, Hashable {
    /// One phrase without a final period.
    public let text: String
    /// Where to look.
    public let place: SourceRange?

    /// Creates a reason.
    public init(_ text: String, at place: SourceRange? = nil) {
      self.text = text
      self.place = place
    }
  }

  /// What it is about: a part of the plan as it is written under `plan:`, `fires`, `silent` or `assessment`.
  public let path: String
  /// What the case expects.
  public let expected: String
  /// What was found.
  public let actual: String
  /// Why that was found, and what could have brought about what is expected.
  public let reasons: [Reason]
  /// Where the claim is written.
  public let place: SourceRange

  /// Creates a failure.
  public init(path: String, expected: String, actual: String, reasons: [Reason], place: SourceRange) {
    self.path = path
    self.expected = expected
    self.actual = actual
    self.reasons = reasons
    self.place = place
  }
}
