extension ExactDecimal {
  /// Reads a number in JSON's notation: digits, an optional fraction, an optional exponent.
  ///
  /// - Returns: the number, or nil where the text is not in that notation, needs more than six decimal places, or
  ///   is larger than a million millions. Linear in the length of the text.
  public init?(_ text: some StringProtocol) {
    var reader = Reader(text: Array(text.utf8))
    guard let millionths = reader.number() else { return nil }
    self.init(millionths: millionths)
  }

  /// Takes the notation apart, byte by byte.
  private struct Reader {
    let text: [UInt8]
    var index = 0

    mutating func number() -> Int64? {
      let isNegative = take(UInt8(ascii: "-"))
      guard let whole = digits(), whole.count == 1 || whole.first != 0 else { return nil }
      var digitsSoFar = whole
      var exponent = 0
      if take(UInt8(ascii: ".")) {
        guard let fraction = digits() else { return nil }
        digitsSoFar += fraction
        exponent = -fraction.count
      }
      if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
        let isDown = take(UInt8(ascii: "-"))
        if !isDown { _ = take(UInt8(ascii: "+")) }
        guard let power = digits()?.reduce(0, { min($0 * 10 + $1, 1000) }) else { return nil }
        exponent += isDown ? -power : power
      }
      guard index == text.count, let magnitude = Self.millionths(digitsSoFar, exponent: exponent) else { return nil }
      return isNegative ? -magnitude : magnitude
    }

    private mutating func take(_ byte: UInt8) -> Bool {
      guard index < text.count, text[index] == byte else { return false }
      index += 1
      return true
    }

    private mutating func digits() -> [Int]? {
      let start = index
      while index < text.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[index]) { index += 1 }
      return index > start ? text[start..<index].map { Int($0) - 48 } : nil
    }

    private static func millionths(_ digits: [Int], exponent: Int) -> Int64? {
      var digits = Array(digits.drop { $0 == 0 })
      var exponent = exponent + maximumDecimals
      while exponent < 0, let last = digits.last {
        guard last == 0 else { return nil }
        digits.removeLast()
        exponent += 1
      }
      guard !digits.isEmpty else { return 0 }
      guard exponent >= 0, digits.count + exponent <= 19 else { return nil }
      var value: UInt64 = 0
      for digit in digits + Array(repeating: 0, count: exponent) { value = value &* 10 &+ UInt64(digit) }
      let limit = UInt64(maximumMagnitude) * 1_000_000
      return value <= limit ? Int64(value) : nil
    }
  }
}
