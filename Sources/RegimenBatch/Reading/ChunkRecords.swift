/// The records of a chunk, one after the other; each is a slice of the chunk's bytes.
package struct ChunkRecords: Sequence, IteratorProtocol, Sendable {
  private let bytes: [UInt8]
  private let offset: Int
  private var line: Int
  private var scanner: RecordScanner
  private var isEmptyFile: Bool

  init(_ chunk: Chunk) {
    bytes = chunk.bytes
    offset = chunk.offset
    line = chunk.line
    scanner = RecordScanner(chunk.framing)
    isEmptyFile = chunk.framing == .whole && bytes.isEmpty && chunk.refusal == nil
  }

  package mutating func next() -> RecordBytes? {
    if isEmptyFile {
      isEmptyFile = false
      return RecordBytes(bytes: [], line: line, offset: offset)
    }
    while let (frame, content) = nextFrame() {
      defer { line += frame.lines }
      guard let content else { continue }
      return RecordBytes(
        bytes: bytes[content.range], line: line + content.lines, offset: offset + content.range.lowerBound)
    }
    return nil
  }

  private mutating func nextFrame() -> (RecordScanner.Frame, RecordScanner.Frame?)? {
    bytes.withUnsafeBufferPointer { bytes in
      scanner.next(in: bytes, isLast: true).map { ($0, $0.content(of: scanner.framing, in: bytes)) }
    }
  }
}

extension RecordScanner.Frame {
  /// The record itself, with the lines of the frame before it; nil where the frame holds none.
  func content(of framing: RecordFraming, in bytes: UnsafeBufferPointer<UInt8>) -> RecordScanner.Frame? {
    switch framing {
    case .lines:
      let line = withoutLineBreak(in: bytes)
      let isBlank = bytes[line].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      return isBlank ? nil : Self(range: line, lines: 0)
    case .rows(let delimiter):
      let row = withoutLineBreak(in: bytes)
      return CSVCells.areBlank(bytes[row], delimiter) ? nil : Self(range: row, lines: 0)
    case .documents:
      return DocumentMarks.beginning(of: range, in: bytes).map {
        Self(range: $0.offset..<range.upperBound, lines: $0.lines)
      }
    case .whole: return self
    }
  }

  /// The bytes without the LF or CR LF at their end, or a CR at the end of the stream.
  func withoutLineBreak(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var end = range.upperBound
    if end > range.lowerBound, bytes[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    if end > range.lowerBound, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return range.lowerBound..<end
  }
}
