package import RegimenDiagnostics
import RegimenLoader

/// A folder of assessments, one a file, in the order of the bytes of their paths.
///
/// Files that begin with a dot, and folders that do, are left out. Files are read one at a time.
package struct RecordFolder: Sendable {
  /// The most files and folders that are looked at.
  package static let mostFiles = 1_000_000

  /// The files that hold an assessment, by paths relative to the folder.
  package private(set) var files: [String] = []
  /// What else is there and is not read, sorted by path: warnings, but errors where a folder could not be looked into.
  package private(set) var problems: [Diagnostic] = []

  private let root: String
  private let realRoot: String
  private var count = 0

  /// Looks for the files below a folder.
  ///
  /// - Throws: `unreadable-file` or `too-many-files`.
  package init(_ path: String) throws(DiagnosticFailure) {
    root = path
    realRoot = FileSystem.realPath(path) ?? path
    guard FileSystem.kind(of: path) == .folder else {
      throw DiagnosticFailure([
        Diagnostic(.unreadableFile, "\(path.quoted) must be a folder that can be read", help: "check the path")
      ])
    }
    try visit("")
    files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    problems.sort()
  }

  /// The path of a file below the folder, as people have to name it.
  package func path(of file: String) -> String { root.hasSuffix("/") ? root + file : "\(root)/\(file)" }

  /// Reads a file that holds an assessment.
  ///
  /// - Throws: Why it cannot be read: it is gone, no plain file, or a link that leaves the folder.
  package func record(_ file: String) throws(DiagnosticFailure) -> RecordBytes {
    let full = path(of: file)
    guard !FileSystem.isLink(full) || isInside(full) else {
      let mistake =
        FileSystem.kind(of: full) == nil
        ? Diagnostic(.missingFile, "a link must lead to a file", at: .whole(full), help: "mend the link, or remove it")
        : Diagnostic(
          .linkLeavesPack, "a link must not leave the folder", at: .whole(full),
          help: "put the file itself into the folder")
      throw DiagnosticFailure([mistake])
    }
    guard let bytes = FileSystem.bytes(of: full, atMost: FileSystem.mostBytes) else {
      throw DiagnosticFailure([
        Diagnostic(
          .unreadableFile, "the file cannot be read", at: .whole(full), help: "check that it is one you may read")
      ])
    }
    return RecordBytes(bytes: bytes[...], line: 1, offset: 0)
  }

  private mutating func visit(_ folder: String) throws(DiagnosticFailure) {
    guard let names = FileSystem.names(in: root + "/" + folder, atMost: Self.mostFiles + 1 - count) else {
      return problem(.unreadableFile, .error, "the folder cannot be read", folder, help: "check that you may read it")
    }
    count += names.count
    guard count <= Self.mostFiles else {
      throw DiagnosticFailure([
        Diagnostic(
          .tooManyFiles, "a folder may have at most \(Self.mostFiles) files and folders, and \(root.quoted) has more",
          help: "join the assessments into one file, such as NDJSON")
      ])
    }
    for name in names where !name.hasPrefix(".") { try add(folder.isEmpty ? name : folder + "/" + name) }
  }

  private mutating func add(_ path: String) throws(DiagnosticFailure) {
    let full = self.path(of: path)
    switch FileSystem.kind(of: full) {
    case .folder where FileSystem.isLink(full):
      problem(.strayFile, .warning, "a link to a folder is not followed", path, help: "move the folder itself here")
    case .folder: try visit(path)
    case _ where RecordNotation(fileName: path) != nil: files.append(path)
    default:
      let isStream = InputFormat(fileName: path) != nil
      problem(
        .strayFile, .warning, "in a folder, only files named *.yaml, *.yml or *.json are read", path,
        help: isStream ? "name the file itself, to read the records in it" : "move it out of the folder, or rename it")
    }
  }

  private func isInside(_ full: String) -> Bool {
    FileSystem.realPath(full).map { $0.hasPrefix(realRoot == "/" ? "/" : realRoot + "/") } ?? false
  }

  private mutating func problem(
    _ code: DiagnosticCode, _ severity: Diagnostic.Severity, _ message: String, _ path: String, help: String
  ) {
    problems.append(Diagnostic(code, severity: severity, message, at: .whole(self.path(of: path)), help: help))
  }
}
