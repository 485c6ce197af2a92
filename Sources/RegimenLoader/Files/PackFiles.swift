package import RegimenDiagnostics

/// The files of a pack: what is loaded, what its digest is made of, and what diagnostics show lines of.
package struct PackFiles: Sendable, Hashable {
  /// The files that are read, by path; named relative to the pack.
  package let texts: [SourceText]
  /// Files that belong to the pack, and count in its digest, but are not read.
  private let unread: [SourceText]
  /// Whether these are all the files there are, so that a file not among them is missing.
  let isComplete: Bool
  /// What is wrong with the files themselves, such as one that does not belong.
  let problems: [Diagnostic]

  /// Gathers texts that are named relative to the pack.
  package init(_ texts: [SourceText]) {
    self.init(texts, isComplete: false, problems: [])
  }

  /// The same files, of which those that someone has no use for are not read. The digest stays that of all of them.
  package func leavingUnread(_ isUseless: (SourceText) -> Bool) -> PackFiles {
    PackFiles(
      texts.filter { !isUseless($0) }, unread: unread + texts.filter(isUseless), isComplete: isComplete,
      problems: problems)
  }

  init(_ texts: [SourceText], unread: [SourceText] = [], isComplete: Bool, problems: [Diagnostic]) {
    self.texts = Self.sorted(texts)
    self.unread = unread
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
    for text in Self.sorted(texts + unread) {
      bytes += text.name.utf8
      bytes.append(0)
      bytes += "\(text.bytes.count)\n".utf8
      bytes += text.bytes
    }
    return SHA256Digest.hex(of: bytes)
  }

  private static func sorted(_ texts: [SourceText]) -> [SourceText] {
    texts.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}
