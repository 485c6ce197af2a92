import Foundation

/// A file that a page has its reader write: the block that follows a paragraph like "Write `FILE`: …:", or, at the end of
/// the file, one like "Add to `FILE`: …:".
struct WrittenFile {
  private let path: String
  private let isAddition: Bool

  /// Finds what the last paragraph before a block says of it.
  init?(after prose: String) {
    guard let paragraph = prose.split(separator: "\n\n").last(where: { !$0.allSatisfy(\.isNewline) }),
      let told = paragraph.firstMatch(of: #/(Write|Add to) `([a-z/.-]+)`[\s\S]*:\s*$/#)
    else { return nil }
    path = String(told.2)
    isAddition = told.1 == "Add to"
  }

  /// Writes the content of the block.
  func write(_ content: String, in folder: URL) throws {
    let file = folder.appending(path: path)
    let before = isAddition ? try String(contentsOf: file, encoding: .utf8) : ""
    try (before + content).write(to: file, atomically: true, encoding: .utf8)
  }
}
