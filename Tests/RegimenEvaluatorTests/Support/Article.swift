import Foundation
import Testing

/// The article that is the definition, for tests that read its tables.
enum Article {
  /// The rows of the table whose first heading is this, without the headings; cells without marks.
  static func table(_ firstHeading: String) throws -> [[String]] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "Sources/Regimen/Regimen.docc/HowAPlanIsMade.md")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.hasPrefix("| \(firstHeading) |") })
    let rows = lines[start...].prefix { $0.hasPrefix("|") }.dropFirst(2).map { line in
      line.split(separator: "|").map { $0.filter { $0 != "`" }.trimmingCharacters(in: .whitespaces) }
    }
    return try #require(rows.isEmpty ? nil : rows)
  }
}
