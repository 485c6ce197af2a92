import Foundation
package import RegimenDiagnostics

/// The folder that holds the package, from which tests read `rules/` and `fixtures/`.
package enum Repository {
  /// A folder that a test wanted to be driven by holds nothing: the test would have passed without testing anything.
  package struct EmptyFolder: Error {
    /// The folder, relative to the repository.
    package let folder: String
  }

  /// The path of the folder.
  package static let root: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(3).joined(separator: "/")
  }()

  /// The path of a file or folder in it.
  package static func path(_ relative: String) -> String { root + "/" + relative }

  /// The names in a folder, sorted.
  ///
  /// - Throws: ``EmptyFolder`` where there are none.
  package static func names(in folder: String) throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: path(folder)).sorted()
    guard !names.isEmpty else { throw EmptyFolder(folder: folder) }
    return names
  }

  /// The texts of the files in a folder whose names end in a suffix, named as they are there.
  ///
  /// - Throws: ``EmptyFolder`` where there are none.
  package static func texts(in folder: String, suffix: String = "") throws -> [SourceText] {
    let names = try names(in: folder).filter { $0.hasSuffix(suffix) }
    guard !names.isEmpty else { throw EmptyFolder(folder: folder) }
    return try names.map { SourceText(name: $0, bytes: try bytes(of: folder + "/" + $0)) }
  }

  /// The texts of all files below a folder, named by their paths in the repository; what was built there is left out.
  ///
  /// - Throws: ``EmptyFolder`` where there are none.
  package static func allTexts(in folder: String) throws -> [SourceText] {
    try names(in: folder).filter { $0 != ".build" }.flatMap { name -> [SourceText] in
      let path = folder + "/" + name
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: Self.path(path), isDirectory: &isFolder) else { return [] }
      return try isFolder.boolValue ? allTexts(in: path) : [SourceText(name: path, bytes: bytes(of: path))]
    }
  }

  /// The content of a file.
  package static func bytes(of file: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path(file))))
  }
}
