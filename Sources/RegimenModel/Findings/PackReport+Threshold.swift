package import RegimenDiagnostics

extension PackReport {
  /// The findings that the pack does not accept.
  package var open: [Finding] { findings.filter { $0.acceptance == nil } }

  /// Whether something was found that is as grave as this, or graver, and not accepted.
  package func fails(at threshold: Diagnostic.Severity) -> Bool {
    open.contains { $0.diagnostic.severity.isAtLeast(threshold) }
  }
}
