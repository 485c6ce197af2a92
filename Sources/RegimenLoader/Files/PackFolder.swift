import RegimenDiagnostics

/// Finds the files of a pack in a folder: by path, bounded, and without leaving the folder.
///
/// A name that begins with a dot is no part of the pack (`.git`, `.DS_Store`, the `..data` of a mounted volume), unless
/// it is a YAML file: that one would be thought to count.
struct PackFolder {
  /// The most files and folders that a pack may have.
  static let mostFiles = 2000

  private let root: String
  private let realRoot: String
  private(set) var texts: [SourceText] = []
  private(set) var problems: [Diagnostic] = []
  private var count = 0

  /// Reads the files below a folder.
  init(_ root: String) {
    self.root = root
    realRoot = FileSystem.realPath(root) ?? root
    visit("")
    if count > Self.mostFiles {
      texts = []
      problems = [
        Diagnostic(
          .tooManyFiles, "a pack may have at most \(Self.mostFiles) files and folders, and '\(root)' has more",
          help: "name the folder that holds the pack itself")
      ]
    }
  }

  private mutating func visit(_ folder: String) {
    guard let names = FileSystem.names(in: root + "/" + folder, atMost: Self.mostFiles + 1) else {
      problem(.unreadableFile, "folder '\(folder)' cannot be read", folder)
      return
    }
    guard names.count <= Self.mostFiles else {
      count += names.count
      return
    }
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      guard count <= Self.mostFiles else { return }
      let path = folder.isEmpty ? name : folder + "/" + name
      if name.hasPrefix("."), !name.hasSuffix(".yaml") { continue }
      count += 1
      add(path, isHidden: name.hasPrefix("."))
    }
  }

  private mutating func add(_ path: String, isHidden: Bool) {
    let full = root + "/" + path
    let isLink = FileSystem.isLink(full)
    if isLink, FileSystem.kind(of: full) == nil {
      problem(.missingFile, "a link must lead to a file", path, help: "mend the link, or remove it")
      return
    }
    if isLink, !isInside(full) {
      problem(
        .linkLeavesPack, "a link must not leave the pack", path, help: "put the file itself into the pack")
      return
    }
    switch FileSystem.kind(of: full) {
    case .folder where isLink:
      problem(.strayFile, "a link to a folder is no part of a pack", path, help: "link to single files, or move it")
    case .folder: visit(path)
    case .file where isHidden:
      problem(
        .strayFile, "a hidden file is no part of a pack", path, help: "rename it so that it does not begin with a dot")
    case .file where path.hasSuffix(".yaml") || path.hasSuffix(".json"): read(path, full)
    case .file:
      let isYML = path.hasSuffix(".yml")
      problem(
        .strayFile, "a pack must hold YAML files only, named *.yaml", path,
        help: isYML ? "rename it to end in .yaml" : "move it out of the pack's folder")
    case .other, nil: problem(.unreadableFile, "a pack must hold plain files only", path)
    }
  }

  private mutating func read(_ path: String, _ full: String) {
    guard let bytes = FileSystem.bytes(of: full, atMost: FileSystem.mostBytes) else {
      problem(.unreadableFile, "the file cannot be read", path, help: "check that you may read it")
      return
    }
    texts.append(SourceText(name: path, bytes: bytes))
  }

  private func isInside(_ full: String) -> Bool {
    FileSystem.realPath(full).map { $0.hasPrefix(realRoot + "/") } ?? false
  }

  private mutating func problem(_ code: DiagnosticCode, _ message: String, _ path: String, help: String? = nil) {
    problems.append(Diagnostic(code, message, at: .whole(path), help: help))
  }
}
