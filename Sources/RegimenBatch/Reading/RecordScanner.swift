/// Finds where the records of a stream end, without looking at any byte twice.
///
/// The bytes may come in pieces: what was seen of an unfinished record is kept as a state, so that its bytes may be
/// dropped, all but the last four.
struct RecordScanner: Sendable, Hashable {
  /// A record with the line break that ends it.
  struct Frame: Sendable, Hashable {
    /// Its bytes.
    let range: Range<Int>
    /// The line breaks in it.
    let lines: Int
  }

  private enum RowState {
    case cellStart, plain, quoted, afterQuote
  }

  let framing: RecordFraming
  /// Where the record that is looked at begins.
  private(set) var start: Int
  /// The first byte that was not looked at.
  private(set) var position: Int
  private var lines = 0
  private var row = RowState.cellStart
  private var document: DocumentMarks

  /// Begins with the record at `start`.
  init(_ framing: RecordFraming, from start: Int = 0) {
    self.framing = framing
    self.start = start
    position = start
    document = DocumentMarks(lineStart: start)
  }

  /// The next record that is complete; nil where it is not, or where there is none.
  ///
  /// - Parameter isLast: Whether nothing follows these bytes, so that a record ends where they do.
  mutating func next(in bytes: UnsafeBufferPointer<UInt8>, isLast: Bool) -> Frame? {
    var end: Int?
    switch framing {
    case .lines: end = endOfLine(in: bytes)
    case .rows(let delimiter): end = endOfRow(in: bytes, delimiter)
    case .documents: end = document.end(in: bytes, from: &position, lines: &lines, isLast: isLast)
    case .whole: position = bytes.count
    }
    if end == nil, isLast, start < bytes.count { end = bytes.count }
    guard let end else { return nil }
    let frame = Frame(range: start..<end, lines: lines)
    self = RecordScanner(framing, from: end)
    return frame
  }

  /// Says that so many bytes were dropped before those that follow.
  mutating func forget(_ count: Int) {
    start -= count
    position -= count
    document.lineStart -= count
  }

  private mutating func endOfLine(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let lineFeed = bytes.firstIndex(of: UInt8(ascii: "\n"), from: position, to: bytes.count) else {
      position = bytes.count
      return nil
    }
    lines = 1
    return lineFeed + 1
  }

  private mutating func endOfRow(in bytes: UnsafeBufferPointer<UInt8>, _ delimiter: UInt8?) -> Int? {
    let quote = UInt8(ascii: "\"")
    if position == start, let lineFeed = bytes.firstIndex(of: UInt8(ascii: "\n"), from: start, to: bytes.count),
      bytes.firstIndex(of: quote, from: start, to: lineFeed) == nil
    {
      lines = 1
      return lineFeed + 1
    }
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\n") {
        lines += 1
        if row != .quoted { return position }
      } else if row == .quoted {
        if byte == quote { row = .afterQuote }
      } else if byte == quote, row != .plain {
        row = .quoted
      } else {
        row = delimiter.map { $0 == byte } ?? CSVDelimiter.all.contains(byte) ? .cellStart : .plain
      }
    }
    return nil
  }
}
