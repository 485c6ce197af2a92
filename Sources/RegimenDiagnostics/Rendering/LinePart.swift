/// The bytes of a line within reach of a place on it.
struct LinePart {
  private let bytes: Range<Int>
  /// Whether the line begins before.
  let isCutLeft: Bool
  /// Whether the line goes on after.
  let isCutRight: Bool

  init(around offset: Int, in text: [UInt8], reach: Int) {
    var start = offset
    while start > 0, offset - start < reach, !Self.endsLine(text[start - 1]) { start -= 1 }
    var end = offset
    while end < text.count, end - offset < reach, !Self.endsLine(text[end]) { end += 1 }
    isCutLeft = start > 0 && !Self.endsLine(text[start - 1])
    isCutRight = end < text.count && !Self.endsLine(text[end])
    // Do not begin or end amid a character.
    while isCutLeft, start < offset, text[start] & 0xC0 == 0x80 { start += 1 }
    while isCutRight, end > offset, text[end] & 0xC0 == 0x80 { end -= 1 }
    if start == 0, text.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, end) }
    bytes = start..<end
  }

  /// Returns what a terminal shows for each character, with the offset of its first byte.
  func cells(in text: [UInt8]) -> [(offset: Int, cell: DisplayCell)] {
    var cells: [(offset: Int, cell: DisplayCell)] = []
    var column = 0
    var marks = 0
    var offset = bytes.lowerBound
    while offset < bytes.upperBound {
      var cell: DisplayCell
      var length = 1
      if text[offset] == UInt8(ascii: "\t") {
        cell = DisplayCell(tabAt: column)
      } else if let (scalar, count) = Self.decode(text[offset..<bytes.upperBound]) {
        cell = DisplayCell(scalar)
        length = count
        marks = cell.columns == 0 ? marks + 1 : 0
        // Endless marks on one character would make an endless line of no width.
        if marks > 8 || (marks > 0 && cells.isEmpty) { cell = DisplayCell(escape: scalar) }
      } else {
        cell = DisplayCell(invalid: text[offset])
      }
      cells.append((offset, cell))
      column += cell.columns
      offset += length
    }
    return cells
  }

  private static func endsLine(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func decode(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, length: Int)? {
    var decoder = UTF8()
    var iterator = bytes.prefix(4).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return nil }
    return (scalar, UTF8.width(scalar))
  }
}
