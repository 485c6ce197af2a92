extension ByteCursor {
  /// Steps over a string of printable ASCII without escapes, which is not empty.
  ///
  /// - Returns: What stands between its quotes.
  mutating func takePlainText() -> Range<Int>? {
    guard take("\"") else { return nil }
    let begin = offset
    skipPlain()
    let end = offset
    return end > begin && take("\"") ? begin..<end : nil
  }

  /// Steps over a string that nobody reads and that is not empty: any that the ordinary readers surely take.
  mutating func skipText() -> Bool {
    guard take("\""), next != UInt8(ascii: "\"") else { return false }
    // The ordinary readers refuse more than 30 marks on one character. Marks are not told from letters here: what is
    // counted is everything beyond the letters of Latin scripts, which are no marks.
    var possibleMarks = 0
    while true {
      if skipPlain() { possibleMarks = 0 }
      if take("\"") { return true }
      guard let scalar = next == UInt8(ascii: "\\") ? takeEscape() : takeWideScalar() else { return false }
      possibleMarks = scalar < 0x300 ? 0 : possibleMarks + 1
      guard possibleMarks <= 30 else { return false }
    }
  }

  /// Steps over a string that may be copied as it stands: printable ASCII and letters of Latin scripts, no escapes.
  mutating func skipCarriedText() -> Bool {
    guard take("\"") else { return false }
    while true {
      skipPlain()
      if take("\"") { return true }
      guard let scalar = takeWideScalar(), (0xC0..<0x240).contains(scalar) else { return false }
    }
  }

  /// Steps over printable ASCII up to a quote, a backslash or anything else.
  ///
  /// - Returns: Whether there was any.
  @discardableResult
  private mutating func skipPlain() -> Bool {
    let begin = offset
    var end = begin
    while end + 8 <= count {
      let special = eightBytes(at: end).specialBytes
      guard special == 0 else {
        end += special.trailingZeroBitCount / 8
        move(to: end)
        return end > begin
      }
      end += 8
    }
    while end < count, byte(at: end).isPlain { end += 1 }
    move(to: end)
    return end > begin
  }

  /// Steps over one character beyond ASCII, encoded as Unicode's table 3-7 has it.
  private mutating func takeWideScalar() -> UInt32? {
    let lead = next
    move(to: offset + 1)
    switch lead {
    case 0xC2...0xDF: return takeContinuations(1, of: UInt32(lead & 0x1F))
    case 0xE0...0xEF:
      let scalar = takeContinuations(2, of: UInt32(lead & 0x0F))
      return scalar.flatMap { $0 >= 0x800 && !(0xD800...0xDFFF).contains($0) ? $0 : nil }
    case 0xF0...0xF4:
      let scalar = takeContinuations(3, of: UInt32(lead & 0x07))
      return scalar.flatMap { (0x1_0000...0x10_FFFF).contains($0) ? $0 : nil }
    default: return nil
    }
  }

  private mutating func takeContinuations(_ bytes: Int, of lead: UInt32) -> UInt32? {
    var scalar = lead
    for _ in 0..<bytes {
      guard next & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(next & 0x3F)
      move(to: offset + 1)
    }
    return scalar
  }

  /// Steps over an escape; surrogates are left to the ordinary readers.
  private mutating func takeEscape() -> UInt32? {
    move(to: offset + 1)
    let letter = next
    move(to: offset + 1)
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return UInt32(letter)
    case UInt8(ascii: "u"):
      var scalar: UInt32 = 0
      for _ in 0..<4 {
        guard let digit = next.hexDigit else { return nil }
        scalar = scalar << 4 | digit
        move(to: offset + 1)
      }
      return (0xD800...0xDFFF).contains(scalar) ? nil : scalar
    default: return nil
    }
  }
}

extension UInt8 {
  /// Whether this is printable ASCII that stands for itself in a string.
  var isPlain: Bool {
    (0x20..<0x7F).contains(self) && self != UInt8(ascii: "\"") && self != UInt8(ascii: "\\")
  }

  /// What this is worth as a hexadecimal digit.
  fileprivate var hexDigit: UInt32? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
