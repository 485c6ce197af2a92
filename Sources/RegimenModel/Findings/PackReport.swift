package import RegimenDiagnostics

/// All that was found about a pack without a person.
package struct PackReport: Sendable, Hashable {
  /// What became of a guarantee.
  package struct GuaranteeAccount: Sendable, Hashable {
    /// What the analysis found.
    package enum Outcome: String, Sendable, Hashable, CaseIterable {
      /// It holds for every possible assessment.
      case proved
      /// There is an assessment for which it does not hold; a finding tells it.
      case refuted
      /// A limit was reached first; a finding tells which.
      case notAnalysed = "not_analysed"
    }

    /// The guarantee.
    package let guarantee: GuaranteeID
    /// What became of it.
    package let outcome: Outcome
    /// Where it is written.
    package let place: SourceRange

    /// Creates an account.
    package init(guarantee: GuaranteeID, outcome: Outcome, place: SourceRange) {
      self.guarantee = guarantee
      self.outcome = outcome
      self.place = place
    }
  }

  /// The codes that were looked for, in the order of the documentation.
  package let checks: [DiagnosticCode]
  /// What was found, in the order of places; accepted findings are among them.
  package let findings: [Finding]
  /// What became of each guarantee, in the order written.
  package let guarantees: [GuaranteeAccount]

  /// Creates a report.
  package init(checks: [DiagnosticCode], findings: [Finding], guarantees: [GuaranteeAccount]) {
    self.checks = checks
    self.findings = findings
    self.guarantees = guarantees
  }
}
