/// Finds the line and column of a byte offset in a text.
///
/// Lines end at LF, CR LF or a lone CR. Columns count Unicode scalars; a byte order mark at the very beginning is not
/// counted. A checkpoint every few bytes keeps each look-up constant in time, also on a line of many megabytes.
package struct PositionMap: Sendable {
  private struct Checkpoint {
    var line = 1
    var column = 1
  }

  private static let stride = 32

  private let bytes: [UInt8]
  private let checkpoints: [Checkpoint]

  /// Bytes that a byte order mark takes at the beginning: 3 or 0.
  package let contentStart: Int
  /// Whether every byte is ASCII, so that characters are bytes.
  package let isASCII: Bool

  /// Reads the text once.
  package init(_ source: SourceText) {
    let bytes = source.bytes
    let contentStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var checkpoints: [Checkpoint] = []
    checkpoints.reserveCapacity(bytes.count / Self.stride + 1)
    var place = Checkpoint()
    var seen: UInt8 = 0
    for offset in bytes.indices {
      if offset % Self.stride == 0 { checkpoints.append(place) }
      seen |= bytes[offset]
      if offset >= contentStart { Self.step(&place, over: offset, in: bytes) }
    }
    if bytes.count % Self.stride == 0 { checkpoints.append(place) }
    self.bytes = bytes
    self.checkpoints = checkpoints
    self.contentStart = contentStart
    self.isASCII = seen < 0x80
  }

  /// Returns the place before the byte at `offset`; offsets outside the text give its beginning or end.
  package func position(at offset: Int) -> SourcePosition {
    let offset = min(max(offset, 0), bytes.count)
    let known = max(offset / Self.stride * Self.stride, contentStart)
    return walk(from: checkpoints[offset / Self.stride], at: known, to: offset)
  }

  /// Returns the place before the byte at `offset`, given one that is likely to be near before it.
  package func position(at offset: Int, after near: SourcePosition) -> SourcePosition {
    guard offset >= near.offset, offset <= bytes.count, offset - near.offset < Self.stride else {
      return position(at: offset)
    }
    return walk(from: Checkpoint(line: near.line, column: near.column), at: near.offset, to: offset)
  }

  private func walk(from place: Checkpoint, at start: Int, to end: Int) -> SourcePosition {
    var place = place
    var offset = start
    while offset < end {
      Self.step(&place, over: offset, in: bytes)
      offset += 1
    }
    return SourcePosition(offset: end, line: place.line, column: place.column)
  }

  private static func step(_ place: inout Checkpoint, over offset: Int, in bytes: [UInt8]) {
    let byte = bytes[offset]
    if byte == UInt8(ascii: "\n") || (byte == UInt8(ascii: "\r") && !isLineFeed(offset + 1, in: bytes)) {
      place.line += 1
      place.column = 1
    } else if byte & 0xC0 != 0x80 {
      place.column += 1
    }
  }

  private static func isLineFeed(_ offset: Int, in bytes: [UInt8]) -> Bool {
    offset < bytes.count && bytes[offset] == UInt8(ascii: "\n")
  }
}
