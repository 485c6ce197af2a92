import Foundation
import RegimenDiagnostics
import RegimenLoader
import RegimenModel
import RegimenTestSupport

/// A copy of a pack of the repository, in whose text faults are planted.
struct PackCopy {
  /// A passage to be replaced is not there exactly once.
  struct WrongPassage: Error {
    let passage: String
  }

  /// A pack about which nothing is to be found.
  static let checked = "fixtures/packs/checked"
  /// The pack that ships.
  static let shipped = "rules/iop"

  private var texts: [String: String]

  /// Copies the pack in a folder.
  init(of folder: String) throws {
    let files = try PackFiles.read(Repository.path(folder)).texts
    texts = Dictionary(uniqueKeysWithValues: files.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  /// The copy with a passage, which stands there once, replaced.
  func replacing(_ passage: String, with replacement: String, in file: String) throws -> PackCopy {
    let parts = texts[file]?.components(separatedBy: passage) ?? []
    guard parts.count == 2 else { throw WrongPassage(passage: passage) }
    var copy = self
    copy.texts[file] = parts.joined(separator: replacement)
    return copy
  }

  /// The copy with a file replaced.
  func replacing(_ file: String, by text: String) -> PackCopy {
    var copy = self
    copy.texts[file] = text
    return copy
  }

  /// The copy with another file.
  func adding(_ text: String) -> PackCopy {
    var copy = self
    copy.texts["added.yaml"] = text
    return copy
  }

  /// Loads the copy.
  func load() throws -> Pack {
    try PackLoader.load(files: texts.map { SourceText(name: $0.key, text: $0.value) })
  }

  /// What stands at a place.
  func text(at range: SourceRange?) -> String? {
    guard let range, let bytes = texts[range.file].map({ Array($0.utf8) }) else { return nil }
    return String(decoding: bytes[range.start.offset..<range.end.offset], as: UTF8.self)
  }
}
