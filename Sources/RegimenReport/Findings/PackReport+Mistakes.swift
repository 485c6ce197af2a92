package import RegimenDiagnostics
package import RegimenModel

extension PackReport {
  /// The report of a pack that does not load, or of a record that is rejected: its mistakes, about no name, and nothing
  /// else.
  package init(mistakes: [Diagnostic]) {
    self.init(checks: [], findings: mistakes.map { Finding($0, about: "") }, guarantees: [])
  }

  /// The codes that were looked for, and those that were found besides.
  var codes: [DiagnosticCode] {
    findings.map(\.diagnostic.code).reduce(into: checks) { if !$0.contains($1) { $0.append($1) } }
  }
}
