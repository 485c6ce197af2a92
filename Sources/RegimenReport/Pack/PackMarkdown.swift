/// A pack laid out as Markdown, for a repository or a review.
package struct PackMarkdown: Sendable, Hashable {
  /// Creates a format.
  package init() {}

  /// Writes a document, as UTF-8, ending in a line break. The words of the pack enter it as words, never as marks.
  package func bytes(of document: PackDocument) -> [UInt8] {
    let head = ["# \(MarkdownWords.escaped(document.title))", MarkdownWords.escaped(document.kind)]
    let parts = head + document.opening.map(text) + document.chapters.flatMap(parts)
    return Array((parts.joined(separator: "\n\n") + "\n").utf8)
  }

  private func parts(_ chapter: PackDocument.Chapter) -> [String] {
    ["## \(MarkdownWords.escaped(chapter.title))"] + chapter.blocks.map(text)
  }

  private func text(_ block: PackDocument.Block) -> String {
    switch block {
    case .heading(let text, _): "### \(line(text))"
    case .paragraph(let text): line(text)
    case .list(let texts): texts.map { "- \(line($0))" }.joined(separator: "\n")
    case .entries(let entries): entries.map(text).joined(separator: "\n")
    case .table(let table): text(table)
    case .blanks(let names): names.map { "- **\($0):** \\_\\_\\_\\_\\_\\_\\_\\_\\_\\_" }.joined(separator: "\n")
    }
  }

  private func text(_ entry: PackDocument.Entry) -> String {
    let term = "- **\(line(entry.term))\(entry.lines.isEmpty ? "" : ":")**"
    guard entry.lines.count > 1 else { return ([term] + entry.lines.map(line)).joined(separator: " ") }
    return ([term] + entry.lines.map { "  - \(line($0))" }).joined(separator: "\n")
  }

  private func text(_ table: PackDocument.Table) -> String {
    let side = table.isNumeric ? "---:" : "---"
    let rules = ["---"] + table.columns.dropFirst().map { _ in side }
    let rows = [table.columns.map(MarkdownWords.escaped), rules] + table.rows.map { $0.map(line) }
    let lines = rows.map { "| \($0.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ")) |" }
    return "\(MarkdownWords.escaped(table.caption)):\n\n\(lines.joined(separator: "\n"))"
  }

  private func line(_ text: PackDocument.Text) -> String {
    MarkdownWords.atStart(
      text.pieces.map { piece in
        switch piece {
        case .words(let words), .link(let words, _), .address(let words): MarkdownWords.escaped(words)
        case .strong(let words): "**\(MarkdownWords.escaped(words))**"
        case .code(let words): MarkdownWords.code(words)
        }
      }.joined())
  }
}
