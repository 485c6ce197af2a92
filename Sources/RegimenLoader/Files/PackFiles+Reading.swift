package import RegimenDiagnostics

extension PackFiles {
  /// Reads the files of a pack from a folder, or from a single file.
  ///
  /// What is wrong with some of the files is told when the pack is loaded, together with what is wrong in the others.
  ///
  /// - Throws: `missing-file` where there is nothing at the path, `unreadable-file` where it cannot be read.
  package static func read(_ path: String) throws(DiagnosticFailure) -> PackFiles {
    switch FileSystem.kind(of: path) {
    case .folder:
      let folder = PackFolder(path)
      return PackFiles(folder.texts, isComplete: true, problems: folder.problems)
    case .file:
      guard let bytes = FileSystem.bytes(of: path, atMost: FileSystem.mostBytes) else { throw unreadable(path) }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return PackFiles([SourceText(name: name, bytes: bytes)])
    case .other: throw unreadable(path)
    case nil:
      throw DiagnosticFailure([
        Diagnostic(.missingFile, "there is no pack at \(path.quoted)", help: "name a folder of YAML files, or one file")
      ])
    }
  }

  private static func unreadable(_ path: String) -> DiagnosticFailure {
    DiagnosticFailure([
      Diagnostic(.unreadableFile, "\(path.quoted) cannot be read", help: "name a folder of YAML files, or one file")
    ])
  }
}
