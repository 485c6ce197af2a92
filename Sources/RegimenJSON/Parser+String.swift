import RegimenDiagnostics
import RegimenDocument

extension Parser {
  /// Reads the string whose quote is next.
  mutating func readString() throws(DiagnosticFailure) -> String {
    let quote = offset
    offset += 1
    let plain = try skipPlain(sinceQuote: quote)
    guard bytes[offset] != UInt8(ascii: "\"") else {
      offset += 1
      return String(decoding: bytes[plain], as: UTF8.self)
    }
    var decoded = Array(bytes[plain])
    while bytes[offset] != UInt8(ascii: "\"") {
      try decoded.append(contentsOf: readEscape().utf8)
      decoded.append(contentsOf: bytes[try skipPlain(sinceQuote: quote)])
    }
    offset += 1
    return String(decoding: decoded, as: UTF8.self)
  }

  /// Steps over what stands for itself, up to a quote or a backslash.
  private mutating func skipPlain(sinceQuote quote: Int) throws(DiagnosticFailure) -> Range<Int> {
    let start = offset
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        return start..<offset
      case 0x0A, 0x0D:
        throw builder.failure(
          syntaxMistake(
            "text that begins with '\"' must end with '\"' on the same line", from: quote, to: offset,
            help: "write the missing '\"', or \\n where the text has a line break"))
      case 0..<0x20:
        throw builder.failure(
          syntaxMistake(
            "a control character in text must be written as an escape",
            help: "write \(escape(bytes[offset])) in its place"))
      default:
        offset += 1
      }
    }
    throw builder.failure(
      syntaxMistake(
        "text that begins with '\"' must end with '\"'; this one never does", from: quote, to: quote + 1,
        help: "write the missing '\"'"))
  }

  /// Reads the escape whose backslash is next.
  private mutating func readEscape() throws(DiagnosticFailure) -> Unicode.Scalar {
    let start = offset
    let letter = offset + 1 < bytes.count ? bytes[offset + 1] : 0
    offset += 2
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try readUnicodeEscape(from: start)
    default:
      throw builder.failure(
        syntaxMistake(
          "a '\\' in text must begin one of the escapes of JSON", from: start, to: start + 1,
          help: #"write '\\' for a backslash; the others are \" \/ \b \f \n \r \t, and \u with four digits"#))
    }
  }

  private mutating func readUnicodeEscape(from start: Int) throws(DiagnosticFailure) -> Unicode.Scalar {
    let first = try readFourDigits(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, bytes[offset...].starts(with: "\\u".utf8) {
      offset += 2
      let second = try readFourDigits(from: offset - 2)
      if let scalar = scalar(high: first, low: second) { return scalar }
    }
    throw builder.failure(
      syntaxMistake(
        "half of a surrogate pair may not stand alone", from: start, to: start + 6,
        help: "write both halves, or the character itself"))
  }

  private func scalar(high: UInt16, low: UInt16) -> Unicode.Scalar? {
    guard (0xDC00...0xDFFF).contains(low) else { return nil }
    return Unicode.Scalar(0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(low) - 0xDC00))
  }

  private mutating func readFourDigits(from start: Int) throws(DiagnosticFailure) -> UInt16 {
    var value: UInt16 = 0
    for _ in 0..<4 {
      guard offset < bytes.count, let digit = hexDigit(bytes[offset]) else {
        throw builder.failure(
          syntaxMistake(
            "'\\u' must be followed by four hexadecimal digits", from: start, to: max(start + 2, offset),
            help: "write all four digits, such as \\u00e9"))
      }
      value = value << 4 | UInt16(digit)
      offset += 1
    }
    return value
  }

  private func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  private func escape(_ control: UInt8) -> String {
    control == 0x09 ? "\\t" : "\\u00" + (control < 0x10 ? "0" : "") + String(control, radix: 16)
  }
}
