import RegimenDiagnostics

/// Writes JSON (RFC 8259) as UTF-8: members in the order given, numbers exactly as decimals, nothing left to chance.
package struct JSONWriter: Sendable {
  /// What has been written.
  package private(set) var bytes: [UInt8] = []
  private let style: JSONStyle
  private var depth = 0
  private var isFirst = true

  /// Creates a writer.
  package init(style: JSONStyle) { self.style = style }

  /// Writes an object; the closure writes its members.
  package mutating func object(_ members: (inout JSONWriter) -> Void) {
    enclosed(by: UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  /// Writes one member of the object that is being written.
  package mutating func member(_ name: String, _ value: some JSONWritable) {
    separate()
    string(name)
    bytes.append(UInt8(ascii: ":"))
    if style == .pretty { bytes.append(UInt8(ascii: " ")) }
    value.write(to: &self)
  }

  /// Writes an array.
  package mutating func array(_ elements: some Sequence<some JSONWritable>) {
    enclosed(by: UInt8(ascii: "["), UInt8(ascii: "]")) { json in
      for element in elements {
        json.separate()
        element.write(to: &json)
      }
    }
  }

  /// Writes a literal or a number, which must be valid JSON.
  package mutating func literal(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func enclosed(by open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    bytes.append(open)
    let outerIsFirst = isFirst
    isFirst = true
    depth += 1
    body(&self)
    depth -= 1
    if !isFirst { breakLine() }
    bytes.append(close)
    isFirst = outerIsFirst
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    breakLine()
  }

  private mutating func breakLine() {
    guard style == .pretty else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }
}

extension JSONWriter {
  /// Writes a string. Besides what RFC 8259 asks for, it escapes what a terminal could take for a command or what
  /// would change the order in which the text is shown.
  package mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if !copy(text) { escape(text) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a text of which nothing has to be escaped, as most are; false where something may have to be.
  private mutating func copy(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
      guard utf8.allSatisfy(\.standsForItself) else { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
  }

  private mutating func escape(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": literal("\\\"")
      case "\\": literal("\\\\")
      case "\n": literal("\\n")
      case "\r": literal("\\r")
      case "\t": literal("\\t")
      case _ where !scalar.isPrintable: escape(scalar)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
      let digits = String(unit, radix: 16)
      literal("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    }
  }
}

extension UInt8 {
  /// Whether it is a printable ASCII character that JSON strings do not escape.
  fileprivate var standsForItself: Bool {
    self >= 0x20 && self < 0x7F && self != UInt8(ascii: "\"") && self != UInt8(ascii: "\\")
  }
}
