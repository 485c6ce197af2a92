import Foundation

/// The files below a folder, and the Swift constant that holds them.
struct FolderContents {
  /// Why a file cannot be embedded.
  struct NotText: Error, CustomStringConvertible {
    let path: String
    var description: String { "\(path) is not UTF-8" }
  }

  private let name: String
  private let files: [(path: String, text: String)]

  /// Reads the files, in the order of their paths' bytes. A folder that is not there holds none.
  init(folder: String) throws {
    let link = URL(fileURLWithPath: folder)
    let folder = link.resolvingSymlinksInPath()
    name = link.lastPathComponent
    files =
      try (FileManager.default.subpaths(atPath: folder.path) ?? [])
      .filter { !$0.hasPrefix(".") && !$0.contains("/.") }
      .filter { try folder.appending(path: $0).resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { path in
        let bytes = try Data(contentsOf: folder.appending(path: path))
        guard let text = String(validating: bytes, as: UTF8.self) else { throw NotText(path: path) }
        return (path, text)
      }
  }

  /// The constant. One string literal a file compiles at once, where an array of bytes would take minutes.
  var declaration: String {
    let entries = files.map { "    ShippedFile(path: \(literal($0.path)), text: \(literal($0.text))),\n" }
    return "  package static let \(name): [ShippedFile] = [\n\(entries.joined())  ]\n"
  }

  /// The text as a Swift literal that holds exactly its bytes.
  private func literal(_ text: String) -> String {
    let escaped = text.unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": "\\\(scalar)"
      case "\n": "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: "\\u{\(String(scalar.value, radix: 16))}"
      default: String(scalar)
      }
    }
    return "\"\(escaped.joined())\""
  }
}
