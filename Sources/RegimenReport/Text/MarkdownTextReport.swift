import RegimenDiagnostics

/// A page written in Markdown as text for a terminal: headings, paragraphs, lists and code blocks.
package struct MarkdownTextReport: Sendable {
  private let width: Int
  private let isColored: Bool

  /// Creates a report.
  package init(width: Int = 80, isColored: Bool = false) {
    self.width = width
    self.isColored = isColored
  }

  /// Returns the page as text; its last line ends with a line break.
  package func text(of markdown: String) -> String {
    var layout = TextLayout(width: width, isColored: isColored)
    var paragraph: [Substring] = []
    var isCode = false
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        flush(&paragraph, to: &layout)
        isCode.toggle()
        layout.skipLine()
      } else if isCode {
        layout.indented(by: 4) { $0.verbatim(StyledText(String(line), .cyan)) }
      } else if line.isEmpty || line.hasPrefix("#") || line.hasPrefix("- ") || line.hasPrefix("|") {
        flush(&paragraph, to: &layout)
        write(line, to: &layout)
      } else {
        paragraph.append(line)
      }
    }
    flush(&paragraph, to: &layout)
    return layout.text
  }

  /// Writes a line that is not part of a paragraph, or begins one.
  private func write(_ line: Substring, to layout: inout TextLayout) {
    if line.isEmpty {
      layout.skipLine()
    } else if line.hasPrefix("- ") {
      layout.paragraph(StyledText(String(line)), hanging: 2)
    } else if line.hasPrefix("#") {
      layout.paragraph(StyledText(line.drop { $0 == "#" || $0 == " " }.description, .bold))
    } else {
      layout.verbatim(StyledText(String(line)))
    }
  }

  private func flush(_ paragraph: inout [Substring], to layout: inout TextLayout) {
    guard !paragraph.isEmpty else { return }
    layout.paragraph(StyledText(paragraph.joined(separator: " ")))
    paragraph = []
  }
}
