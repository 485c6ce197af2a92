package import RegimenDiagnostics
package import RegimenModel

/// Loads packs: all of one, or nothing of it.
package enum PackLoader {
  /// Loads a pack from its files.
  ///
  /// - Throws: Every mistake that can be found in them, sorted by place.
  /// - Complexity: Linear in the size of the files, but for conditions, which are measured and not multiplied out.
  package static func load(_ files: PackFiles) throws(DiagnosticFailure) -> Pack {
    let findings = Findings()
    findings.add(DiagnosticFailure(files.problems))
    findings.isBlind = files.problems.contains { $0.code != .strayFile }
    guard !files.texts.isEmpty else { throw DiagnosticFailure(files.problems.isEmpty ? [empty] : files.problems) }
    let documents = PackDocuments(files, findings: findings)
    let reader = PackReader(documents.outline(), files: files)
    let pack = reader.pack()
    documents.checkRecords(reader.names)
    try findings.throwIfAny()
    guard let pack else { throw DiagnosticFailure([empty]) }
    return pack
  }

  /// Loads a pack from a folder, or from a single file.
  ///
  /// - Throws: Every mistake that can be found in it, sorted by place.
  package static func load(folder path: String) throws(DiagnosticFailure) -> Pack {
    try load(PackFiles.read(path))
  }

  /// Loads a pack from texts that are named relative to it.
  ///
  /// - Throws: Every mistake that can be found in them, sorted by place.
  package static func load(files: [SourceText]) throws(DiagnosticFailure) -> Pack {
    try load(PackFiles(files))
  }

  private static let empty = Diagnostic(
    .emptyPack, "a pack must have at least one YAML file", help: "name the folder that holds the pack")
}
