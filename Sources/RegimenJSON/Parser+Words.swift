import RegimenDiagnostics
import RegimenDocument

extension Parser {
  /// Reads the number that is next, as written: an optional minus, an integer, an optional fraction and exponent.
  mutating func readNumber() throws(DiagnosticFailure) -> String {
    let start = offset
    skip("-")
    let integer = offset
    guard skipDigits() > 0 else { throw numberFailure("a '-' must be followed by a digit", from: start) }
    if bytes[integer] == UInt8(ascii: "0") && offset > integer + 1 {
      throw numberFailure("a number may not begin with a needless 0", from: start, help: "remove the 0")
    }
    if skip(".") && skipDigits() == 0 {
      throw numberFailure("a decimal point must be followed by a digit", from: start)
    }
    if skip("e") || skip("E") {
      if !skip("+") { skip("-") }
      guard skipDigits() > 0 else { throw numberFailure("an exponent must have a digit", from: start) }
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  /// Reads the word that is next: `true`, `false` or `null`.
  mutating func readWord() throws(DiagnosticFailure) -> String {
    let start = offset
    while offset < bytes.count, isWordByte(bytes[offset]) { offset += 1 }
    let word = String(decoding: bytes[start..<offset], as: UTF8.self)
    guard word != "true" && word != "false" && word != "null" else { return word }
    let mistake = syntaxMistake(
      "a value must stand here; \(word.quoted) is none", from: start, to: offset,
      help: "put text in double quotes; only true, false and null stand without them")
    throw builder.failure(mistake)
  }

  @discardableResult
  private mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  private mutating func skipDigits() -> Int {
    let start = offset
    while offset < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[offset]) { offset += 1 }
    return offset - start
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...: true
    default: false
    }
  }

  private func numberFailure(
    _ message: String, from start: Int, help: String = "write the number as JSON has it, or as text in double quotes"
  ) -> DiagnosticFailure {
    builder.failure(syntaxMistake(message, from: start, to: max(offset, start + 1), help: help))
  }
}
