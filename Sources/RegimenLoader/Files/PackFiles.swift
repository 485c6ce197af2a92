package import RegimenDiagnostics

/// The files of a pack: what is loaded, what its digest is made of, and what diagnostics show lines of.
package struct PackFiles: Sendable, Hashable {
  /// The files, by path; named relative to the pack.
  package let texts: [SourceText]
  /// Whether these are all the files there are, so that a file not among them is missing.
  let isComplete: Bool
  /// What is wrong with the files themselves, such as one that does not belong.
  let problems: [Diagnostic]

  /// Gathers texts that are named relative to the pack.
  package init(_ texts: [SourceText]) {
    self.init(texts, isComplete: false, problems: [])
  }

  init(_ texts: [SourceText], isComplete: Bool, problems: [Diagnostic]) {
    self.texts = texts.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    self.isComplete = isComplete
    self.problems = problems
  }

  /// SHA-256 over the files, in lower-case hexadecimal.
  ///
  /// The files stand in the order of the bytes of their paths. Each gives its path in UTF-8, a zero byte, its length in
  /// decimal digits, a line feed, and its bytes. In a shell, for each file:
  ///
  ///     printf '%s\0%d\n' path length; cat path
  package var digest: String {
    var bytes: [UInt8] = []
    for text in texts {
      bytes += text.name.utf8
      bytes.append(0)
      bytes += "\(text.bytes.count)\n".utf8
      bytes += text.bytes
    }
    return SHA256Digest.hex(of: bytes)
  }
}
