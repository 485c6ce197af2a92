import RegimenDiagnostics

extension PackReport {
  /// The same report, in which what was not analysed is an error.
  package var strict: PackReport {
    PackReport(checks: checks, findings: findings.map(\.strict), guarantees: guarantees)
  }
}

extension Finding {
  fileprivate var strict: Finding {
    guard diagnostic.code == .notAnalysed else { return self }
    let error = Diagnostic(
      diagnostic.code, diagnostic.message, at: diagnostic.range, path: diagnostic.path, notes: diagnostic.notes,
      help: diagnostic.help)
    return Finding(error, about: subject, detail: detail, witnesses: witnesses, acceptance: acceptance)
  }
}
