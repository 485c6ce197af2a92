package import RegimenDiagnostics

extension PackFiles {
  /// Makes sure that these are the files that somebody expects.
  ///
  /// - Throws: that the digest is another, with what is wrong with the files themselves.
  package func require(digest expected: String) throws(DiagnosticFailure) {
    guard digest != expected else { return }
    let mismatch = Diagnostic(
      .digestMismatch, "the pack must have the digest \(expected.quoted), and has '\(digest)'",
      help: "load the files that were reviewed; if the change is meant, have it reviewed and expect the new digest")
    throw DiagnosticFailure(problems + [mismatch])
  }
}
