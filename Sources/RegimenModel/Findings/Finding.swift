package import RegimenDiagnostics

/// Something that the analysis of a pack found: what and where, about which name, and who it would happen to.
package struct Finding: Sendable, Hashable {
  /// What was found, with its places and what to do.
  package let diagnostic: Diagnostic
  /// The rule, fact, guarantee or other name it is about; an acceptance names it as `at`.
  package let subject: String
  /// What tells it from other findings of the same code about the same subject, such as the other rule of a clash; empty
  /// where there can be only one. Made of names alone, so that it stays the same when lines move.
  package let detail: String
  /// Assessments that show it: none where it follows from the text alone, two where one step between them does.
  package let witnesses: [Witness]
  /// Why it is meant, where the pack accepts it.
  package let acceptance: AcceptedFinding?

  /// Creates a finding.
  package init(
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
  package func numbered(_ number: Int) -> Finding {
    Finding(
      diagnostic, about: subject, detail: detail.isEmpty ? "\(number)" : "\(detail) \(number)", witnesses: witnesses,
      acceptance: acceptance)
  }

  /// The same finding, accepted.
  package func accepted(_ acceptance: AcceptedFinding) -> Finding {
    Finding(diagnostic, about: subject, detail: detail, witnesses: witnesses, acceptance: acceptance)
  }
}

/// An assessment that shows a finding. The ordinary evaluator was asked about it before it is told.
package struct Witness: Sendable, Hashable {
  /// What it shows, as one lower-case phrase.
  package let caption: String
  /// The assessment: what it does not name is unknown.
  package let assessment: Assessment

  /// Creates a witness.
  package init(_ caption: String, assessment: Assessment) {
    self.caption = caption
    self.assessment = assessment
  }
}
