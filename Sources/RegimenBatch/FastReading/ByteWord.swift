/// A name among bytes, with enough of it at hand to tell it from others.
struct ByteWord {
  /// Where it begins.
  let start: UnsafeRawPointer
  /// Its bytes.
  let count: Int
  /// Its first eight bytes, the first of them lowest; where there are fewer, zeros follow.
  let first: UInt64
  /// Its last eight bytes; 0 where there are fewer.
  let last: UInt64

  /// A word from an offset up to another one.
  init(_ cursor: ByteCursor, from start: Int, to end: Int) {
    self.start = cursor.start + start
    count = end - start
    if count >= 8 {
      first = cursor.eightBytes(at: start)
      last = cursor.eightBytes(at: end - 8)
    } else if start + 8 <= cursor.count {
      first = cursor.eightBytes(at: start) & ~(~0 << UInt64(8 * count))
      last = 0
    } else {
      first = (start..<end).reversed().reduce(0) { $0 << 8 | UInt64(cursor.byte(at: $1)) }
      last = 0
    }
  }

  /// A number that is likely to differ for different words.
  var hash: Int {
    let mixed = (first ^ last &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(count)) &* 0xBF58_476D_1CE4_E5B9
    return Int(mixed >> 32)
  }

  /// Whether both are the same bytes.
  func isSame(as other: ByteWord) -> Bool {
    guard first == other.first, last == other.last, count == other.count else { return false }
    var offset = 8
    while offset < count - 8 {
      guard
        start.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
          == other.start.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      else { return false }
      offset += 8
    }
    return true
  }
}

extension ByteCursor {
  /// Steps over a string that is wanted for its bytes, up to the next quote.
  ///
  /// It is JSON's string only where it turns out to be a word that is known: those have no escapes in them.
  mutating func takeWord() -> ByteWord? {
    guard take("\"") else { return nil }
    let begin = offset
    var end = begin
    while end + 8 <= count {
      let quotes = eightBytes(at: end).bytes(equalTo: "\"")
      guard quotes == 0 else { return word(from: begin, to: end + quotes.trailingZeroBitCount / 8) }
      end += 8
    }
    while end < count {
      guard byte(at: end) != UInt8(ascii: "\"") else { return word(from: begin, to: end) }
      end += 1
    }
    return nil
  }

  private mutating func word(from begin: Int, to end: Int) -> ByteWord {
    move(to: end + 1)
    return ByteWord(self, from: begin, to: end)
  }
}

extension UInt64 {
  /// The high bit of each byte that is a certain one. Only the lowest bit that is set can be relied on.
  func bytes(equalTo character: Unicode.Scalar) -> UInt64 {
    let differences = self ^ (Self.everyByte &* UInt64(character.value))
    return (differences &- Self.everyByte) & ~differences & Self.everyHighBit
  }

  /// The high bit of each byte that is not printable ASCII or is a quote or a backslash. Only the lowest bit that is set
  /// can be relied on.
  var specialBytes: UInt64 {
    let controls = (self &- Self.everyByte &* 0x20) & ~self
    let beyond = self | (self &+ Self.everyByte)
    return (controls | beyond) & Self.everyHighBit | bytes(equalTo: "\"") | bytes(equalTo: "\\")
  }

  private static var everyByte: UInt64 { 0x0101_0101_0101_0101 }
  private static var everyHighBit: UInt64 { 0x8080_8080_8080_8080 }
}
