/// Finds where the documents of a YAML stream end: before a `---` that begins the next one, or after a `...`.
///
/// What stands before a document (comments, directives, blank lines) belongs to it.
struct DocumentMarks: Sendable, Hashable {
  private enum Line: Hashable {
    /// Nothing of the line was seen.
    case start
    /// So many of the three bytes of a mark.
    case mark(UInt8, Int)
    /// Only blanks.
    case blanks
    /// What stands on the rest of the line does not matter.
    case rest
  }

  /// Where the line begins that is looked at.
  var lineStart: Int
  private var line = Line.start
  /// Whether there was more than what may stand before a document.
  private var hasBegun = false
  private var isClosing = false
  private var isAfterCarriageReturn = false

  init(lineStart: Int) {
    self.lineStart = lineStart
  }

  /// The end of the document, if it is found; `position` and `lines` keep up with what was looked at.
  mutating func end(
    in bytes: UnsafeBufferPointer<UInt8>, from position: inout Int, lines: inout Int, isLast: Bool
  ) -> Int? {
    while position < bytes.count {
      let byte = bytes[position]
      if isAfterCarriageReturn {
        isAfterCarriageReturn = false
        if byte == UInt8(ascii: "\n") {
          position += 1
          lineStart = position
          if isClosing { return position }
          continue
        }
        if isClosing { return position }
      }
      if Self.isBlank(byte) || Self.isBreak(byte), completesMark() { return lineStart }
      position += 1
      guard Self.isBreak(byte) else {
        take(byte)
        continue
      }
      if case .mark = line { hasBegun = true }
      lines += 1
      lineStart = position
      line = .start
      isAfterCarriageReturn = byte == UInt8(ascii: "\r")
      if isClosing, !isAfterCarriageReturn { return position }
    }
    return isLast && completesMark() ? lineStart : nil
  }

  /// Takes the mark that the line begins with, if it is one; true where it begins the next document.
  private mutating func completesMark() -> Bool {
    guard case .mark(let byte, 3) = line else { return false }
    if byte == UInt8(ascii: "-"), hasBegun { return true }
    if byte == UInt8(ascii: "-") { hasBegun = true } else { isClosing = true }
    line = .rest
    return false
  }

  private mutating func take(_ byte: UInt8) {
    switch (line, byte) {
    case (.rest, _): return
    case (.start, UInt8(ascii: "-")), (.start, UInt8(ascii: ".")): line = .mark(byte, 1)
    case (.mark(byte, let count), _) where count < 3: line = .mark(byte, count + 1)
    case (.start, 0x20), (.start, 0x09), (.blanks, 0x20), (.blanks, 0x09): line = .blanks
    case (.start, UInt8(ascii: "#")), (.blanks, UInt8(ascii: "#")): line = .rest
    case (.start, UInt8(ascii: "%")) where !hasBegun: line = .rest
    default:
      hasBegun = true
      line = .rest
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}

extension DocumentMarks {
  /// Where the document itself begins, after blank lines and comments, and the lines before it; nil where nothing but
  /// these and marks are there.
  static func beginning(of range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> (offset: Int, lines: Int)? {
    var found: (offset: Int, lines: Int)?
    var lines = 0
    var start = range.lowerBound
    while start < range.upperBound {
      let end = endOfLine(from: start, to: range.upperBound, in: bytes)
      let isMark = isMark(start..<end, in: bytes)
      let first = bytes[(isMark ? start + 3 : start)..<end].first { !isBlank($0) }
      let isEmpty = first == nil || first == UInt8(ascii: "#")
      if found == nil, isMark || !isEmpty { found = (start, lines) }
      if !isEmpty { return found }
      lines += 1
      start = end + breakLength(at: end, to: range.upperBound, in: bytes)
    }
    return nil
  }

  private static func isMark(_ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.count >= 3 else { return false }
    let begin = bytes[line.lowerBound..<(line.lowerBound + 3)]
    guard begin.elementsEqual("---".utf8) || begin.elementsEqual("...".utf8) else { return false }
    return line.count == 3 || isBlank(bytes[line.lowerBound + 3])
  }

  private static func endOfLine(from start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var offset = start
    while offset < end, !isBreak(bytes[offset]) { offset += 1 }
    return offset
  }

  private static func breakLength(at offset: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let isPair = offset + 1 < end && bytes[offset] == UInt8(ascii: "\r") && bytes[offset + 1] == UInt8(ascii: "\n")
    return isPair ? 2 : 1
  }
}
