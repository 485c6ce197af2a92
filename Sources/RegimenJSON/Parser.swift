import RegimenDiagnostics
import RegimenDocument

/// Reads the tokens of a JSON text in order, and keeps no more of its nesting than what is open, so that no depth can
/// exhaust the stack.
struct Parser {
  /// What may stand next.
  private enum Expectation {
    case value
    /// The first value of a list, or its end.
    case firstItem
    /// The first key of an object, or its end.
    case firstKey
    case key
    case colon
    case commaOrEnd
    case nothing
  }

  private struct Bracket {
    let offset: Int
    let isObject: Bool
  }

  let text: DocumentText
  let bytes: [UInt8]
  var offset: Int
  var builder: DocumentBuilder
  private var expected = Expectation.value
  private var open: [Bracket] = []
  private var lastComma = 0

  init(_ text: DocumentText, limits: DocumentLimits) {
    self.text = text
    bytes = text.source.bytes
    offset = text.positions.contentStart
    builder = DocumentBuilder(text, limits: limits)
  }

  /// Reads the whole text.
  mutating func parse() throws(DiagnosticFailure) -> Node {
    while let byte = skipBlanks() { try take(byte) }
    if let bracket = open.last { throw builder.failure(unclosed(bracket)) }
    return try builder.finish(orElse: .emptyDocument(text))
  }

  private mutating func skipBlanks() -> UInt8? {
    while offset < bytes.count {
      let byte = bytes[offset]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      offset += 1
    }
    return nil
  }

  private mutating func take(_ byte: UInt8) throws(DiagnosticFailure) {
    switch (expected, byte) {
    case (.firstItem, UInt8(ascii: "]")), (.firstKey, UInt8(ascii: "}")):
      try close()
    case (.value, _), (.firstItem, _):
      try takeValue(byte)
    case (.key, UInt8(ascii: "\"")), (.firstKey, UInt8(ascii: "\"")):
      try takeKey()
    case (.colon, UInt8(ascii: ":")):
      offset += 1
      expected = .value
    case (.commaOrEnd, UInt8(ascii: ",")):
      lastComma = offset
      offset += 1
      expected = open.last?.isObject == true ? .key : .value
    case (.commaOrEnd, UInt8(ascii: "]")) where open.last?.isObject == false: try close()
    case (.commaOrEnd, UInt8(ascii: "}")) where open.last?.isObject == true: try close()
    default:
      throw builder.failure(unexpected(byte))
    }
  }

  private mutating func takeValue(_ byte: UInt8) throws(DiagnosticFailure) {
    switch byte {
    case UInt8(ascii: "{"):
      try begin(.mapping)
    case UInt8(ascii: "["):
      try begin(.sequence)
    case UInt8(ascii: "\""):
      let start = offset
      try addScalar(Scalar(readString(), isQuoted: true), from: start)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      let start = offset
      try addScalar(Scalar(readNumber(), isQuoted: false), from: start)
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      let start = offset
      try addScalar(Scalar(readWord(), isQuoted: false), from: start)
    default:
      throw builder.failure(unexpected(byte))
    }
  }

  private mutating func takeKey() throws(DiagnosticFailure) {
    let start = offset
    let key = try readString()
    try builder.key(key, at: text.range(from: start, to: offset))
    expected = .colon
  }

  private mutating func addScalar(_ scalar: Scalar, from start: Int) throws(DiagnosticFailure) {
    try builder.scalar(scalar, at: text.range(from: start, to: offset))
    expected = open.isEmpty ? .nothing : .commaOrEnd
  }

  private mutating func begin(_ kind: DocumentBuilder.Kind) throws(DiagnosticFailure) {
    try builder.open(kind, at: text.range(from: offset, to: offset + 1))
    open.append(Bracket(offset: offset, isObject: kind == .mapping))
    offset += 1
    expected = kind == .mapping ? .firstKey : .firstItem
  }

  private mutating func close() throws(DiagnosticFailure) {
    offset += 1
    open.removeLast()
    _ = try builder.close(at: text.positions.position(at: offset))
    expected = open.isEmpty ? .nothing : .commaOrEnd
  }
}

extension Parser {
  private func unclosed(_ bracket: Bracket) -> Diagnostic {
    let (begin, end, kind) = bracket.isObject ? ("{", "}", "an object") : ("[", "]", "a list")
    return syntaxMistake(
      "\(kind) that begins with '\(begin)' must end with '\(end)'; this one never does",
      from: bracket.offset, to: bracket.offset + 1, help: "write the missing '\(end)', or what else was cut off")
  }

  /// Says what was expected in the place of the byte that is there.
  private func unexpected(_ byte: UInt8) -> Diagnostic {
    if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#") {
      return syntaxMistake("JSON has no comments", help: "remove the comment")
    }
    let end = open.last?.isObject == true ? "}" : "]"
    switch expected {
    case .value where open.last?.isObject == false && byte == UInt8(ascii: "]"), .key where byte == UInt8(ascii: "}"):
      return syntaxMistake(
        "a ',' must be followed by another entry; this one is the last", from: lastComma, to: lastComma + 1,
        help: "remove the ','")
    case .value, .firstItem:
      return syntaxMistake(
        "a value must stand here; \(character) begins none",
        help: "write an object, a list, text in double quotes, a number, true, false or null")
    case .key, .firstKey:
      return syntaxMistake(
        "a key in double quotes must stand here; \(character) begins none", help: "put the key in double quotes")
    case .colon:
      return syntaxMistake("a key must be followed by ':'; here is \(character)", help: "write the ':' after the key")
    case .commaOrEnd:
      return syntaxMistake(
        "a value must be followed by ',' or '\(end)'; here is \(character)", help: "write the missing ',' or '\(end)'")
    case .nothing:
      return syntaxMistake(
        "a file must hold one value; after it stands \(character)", help: "check the brackets before it")
    }
  }
}
