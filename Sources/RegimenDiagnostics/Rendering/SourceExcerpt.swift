/// The line of a text that a range begins on, as a terminal can show it, and what underlines the range.
struct SourceExcerpt {
  /// The line, or the part of it around the place.
  let line: String
  /// Spaces up to the place.
  let indent: String
  /// `^~~~`, as wide as the range is on this line.
  let underline: String

  /// Cuts out the line. Returns nil if the range lies outside the text.
  ///
  /// - Complexity: O(`width`), however long the line is.
  init?(_ range: SourceRange, in source: SourceText, width: Int) {
    guard (0...source.bytes.count).contains(range.start.offset) else { return nil }
    let part = LinePart(around: range.start.offset, in: source.bytes, reach: 8 * width)
    let cells = part.cells(in: source.bytes)
    let columns = cells.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.cell.columns) }
    let first = cells.firstIndex { $0.offset >= range.start.offset } ?? cells.count
    let end = cells.firstIndex { $0.offset >= range.end.offset } ?? cells.count
    let window = Self.window(columns, around: first, width: width, part)
    let isCutLeft = window.lowerBound > 0 || part.isCutLeft
    let isCutRight = window.upperBound < cells.count || part.isCutRight
    let shown = cells[window].map(\.cell.text).joined()
    line = Self.trimmed((isCutLeft ? "…" : "") + shown + (isCutRight ? "…" : ""))
    let before = columns[max(first, window.lowerBound)] - columns[window.lowerBound] + (isCutLeft ? 1 : 0)
    indent = String(repeating: " ", count: before)
    let covered = columns[max(first, min(end, window.upperBound))] - columns[first]
    underline = "^" + String(repeating: "~", count: max(0, covered - 1))
  }

  /// Chooses the cells to show: all, if they fit; or else so that the place has something on both sides.
  private static func window(_ columns: [Int], around place: Int, width: Int, _ part: LinePart) -> Range<Int> {
    let cells = columns.count - 1
    guard columns[cells] > width else { return 0..<cells }
    let room = width - 2
    let wanted = max(0, min(columns[place] - room / 3, columns[cells] - room))
    let start = columns[place] < room * 3 / 4 ? 0 : columns.firstIndex { $0 >= wanted } ?? place
    let end = columns.lastIndex { $0 <= columns[start] + room } ?? cells
    return start..<max(start, min(end, cells))
  }

  private static func trimmed(_ line: String) -> String {
    guard let last = line.unicodeScalars.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line.unicodeScalars[...last])
  }
}
