import Foundation

/// An article of the documentation, for tests that read its tables.
package struct Article {
  /// A table that a test looks for is not there.
  package struct Missing: Error {
    /// Its first headings.
    package let headings: String
  }

  private let text: String

  /// Reads an article by its file's name without the ending, such as `HowAPlanIsMade`.
  package init(_ name: String) throws {
    let bytes = try Repository.bytes(of: "Sources/Regimen/Regimen.docc/\(name).md")
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// The rows of the table whose headings begin with this, without the headings; cells without marks.
  ///
  /// - Throws: ``Missing`` where there is no such table, or nothing in it.
  package func table(_ firstHeadings: String) throws -> [[String]] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("| \(firstHeadings) |") }) else {
      throw Missing(headings: firstHeadings)
    }
    let rows = lines[start...].prefix { $0.hasPrefix("|") }.dropFirst(2).map { line in
      line.split(separator: "|").map { $0.filter { $0 != "`" }.trimmingCharacters(in: .whitespaces) }
    }
    guard !rows.isEmpty else { throw Missing(headings: firstHeadings) }
    return rows
  }
}
