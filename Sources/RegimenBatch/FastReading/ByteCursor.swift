/// A place in a line of JSON. Everything that steps over something tells whether it was there.
struct ByteCursor {
  /// The first byte.
  let start: UnsafeRawPointer
  /// The bytes in the line.
  let count: Int
  /// The byte that is next.
  private(set) var offset = 0

  /// The beginning of a line.
  init(start: UnsafeRawPointer, count: Int) {
    self.start = start
    self.count = count
  }

  /// Whether the whole line was read.
  var isAtEnd: Bool { offset >= count }

  /// The byte that is next; 0, which may stand nowhere in JSON, at the end.
  var next: UInt8 { offset < count ? start.load(fromByteOffset: offset, as: UInt8.self) : 0 }

  /// The byte at an offset inside the line.
  func byte(at offset: Int) -> UInt8 { start.load(fromByteOffset: offset, as: UInt8.self) }

  /// Eight bytes, the first of them lowest; all must be inside the line.
  func eightBytes(at offset: Int) -> UInt64 {
    UInt64(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Goes on behind bytes that were looked at.
  mutating func move(to offset: Int) { self.offset = offset }

  /// Steps over a certain byte.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  /// Steps over blanks, of which there may be none.
  mutating func skipBlanks() {
    while true {
      switch next {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      default: return
      }
    }
  }

  /// Steps over a character that may have blanks before and behind it.
  mutating func takeBetweenBlanks(_ character: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard take(character) else { return false }
    skipBlanks()
    return true
  }

  /// Steps over `null`.
  mutating func takeNull() -> Bool { take(0x6C6C_756E) }

  /// Steps over `true` or `false`.
  ///
  /// - Returns: Which it was; nil where it is neither.
  mutating func takeFlag() -> Bool? {
    if take(0x6575_7274) { return true }
    guard take("f") else { return nil }
    return take(0x6573_6C61) ? false : nil
  }

  /// Steps over four letters, the first of them lowest.
  private mutating func take(_ letters: UInt32) -> Bool {
    guard offset + 4 <= count else { return false }
    guard UInt32(littleEndian: start.loadUnaligned(fromByteOffset: offset, as: UInt32.self)) == letters else {
      return false
    }
    offset += 4
    return true
  }
}
