public import RegimenDiagnostics

/// Something that the analysis of a pack found: what and where, about which name, and who it would happen to.
public struct Finding: Sendable, Hashable {
  /// What was found, with its places and what to do.
  public let diagnostic: Diagnostic
  /// The rule, fact, guarantee or other name it is about; an acceptance names it as `at`.
  public let subject: String
  /// What tells it from other findings of the same code about the same subject, such as the other rule of a clash; empty
  /// where there can be only one. Made of names alone, so that it stays the same when lines move.
  public let detail: String
  /// Assessments that show it: none where it follows from the text alone, two where one step between them does.
  public let witnesses: [Witness]
  /// Why it is meant, where the pack accepts it.
  public let acceptance: AcceptedFinding?

  /// Creates a finding.
  public init(
    _ diagnostic: Diagnostic, about subject: String, detail: String = "", witnesses: [Witness] = [],
    acceptance: AcceptedFinding? = nil
  ) {
    self.diagnostic = diagnostic
    self.subject = subject
    self.detail = detail
    self.witnesses = witnesses
    self.acceptance = acceptance
  }

  /// The same finding, told from others of the same code, subject and detail by its number among them, from 2 on.
  public func numbered(_ number: Int) -> Finding {
    Finding(
      diagnostic, about: subject, detail: detail.isEmpty ? "\(number)" : "\(detail) \(number)", witnesses: witnesses,
      acceptance: acceptance)
  }

  /// The same finding, accepted.
  public func accepted(_ acceptance: AcceptedFinding) -> Finding {
    Finding(diagnostic, about: subject, detail: detail, witnesses: witnesses, acceptance: acceptance)
  }
}

/// An assessment that shows a finding. The ordinary evaluator was asked about it before it is told.
public struct Witness: Sendable, Hashable {
  /// What it shows, as one lower-case phrase.
  public let caption: String
  /// The assessment: what it does not name is unknown.
  public let assessment: Assessment

  /// Creates a witness.
  public init(_ caption: String, assessment: Assessment) {
    self.caption = caption
    self.assessment = assessment
  }
}
