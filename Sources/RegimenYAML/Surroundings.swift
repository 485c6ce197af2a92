import RegimenDiagnostics
import RegimenDocument

/// Returns a mistake if anything but comments, and the `...` that ends a document, follows it.
///
/// libyaml is not asked: what follows could be as long as the limits allow, and costly to parse (many `%TAG` lines).
func whatFollows(_ documentEnd: Range<Int>, in text: DocumentText) -> Diagnostic? {
  let bytes = text.source.bytes
  var offset = documentEnd.upperBound
  while offset < bytes.count {
    switch bytes[offset] {
    case 0x20, 0x09: offset += 1
    case _ where lineBreak(at: offset, in: bytes) > 0: offset += lineBreak(at: offset, in: bytes)
    case UInt8(ascii: "#"): offset = endOfLine(offset, in: bytes)
    case UInt8(ascii: ".") where bytes[offset...].starts(with: "...".utf8): offset += 3
    default: return leftover(at: offset, isClosed: !documentEnd.isEmpty, in: text)
    }
  }
  return nil
}

/// Returns a mistake if a `%TAG` line stands before the document: tags are refused, and libyaml's time for these lines
/// grows with the square of their number.
func tagDirective(in text: DocumentText) -> Diagnostic? {
  let bytes = text.source.bytes
  var start = text.positions.contentStart
  while start < bytes.count {
    let end = endOfLine(start, in: bytes)
    if bytes[start..<end].starts(with: "%TAG".utf8) {
      return Diagnostic(
        .tag, "a value may not carry a tag, so there is none to declare", at: text.range(from: start, to: end),
        help: "remove the line")
    }
    guard mayPrecedeDirective(bytes[start..<end]) else { return nil }
    start = end + (end < bytes.count ? lineBreak(at: end, in: bytes) : 1)
  }
  return nil
}

/// Whether a line is blank, a comment or a directive. libyaml passes over a byte order mark at the start of any line.
private func mayPrecedeDirective(_ line: ArraySlice<UInt8>) -> Bool {
  let content = line.starts(with: "\u{FEFF}".utf8) ? line.dropFirst(3) : line
  let first = content.first { $0 != 0x20 && $0 != 0x09 }
  return first == nil || first == UInt8(ascii: "#") || first == UInt8(ascii: "%")
}

private func leftover(at offset: Int, isClosed: Bool, in text: DocumentText) -> Diagnostic {
  let bytes = text.source.bytes
  var end = min(offset + 3, endOfLine(offset, in: bytes))
  while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
  let range = text.range(from: offset, to: end)
  guard isClosed || bytes[offset...].starts(with: "---".utf8) || bytes[offset] == UInt8(ascii: "%") else {
    return Diagnostic(
      .yamlSyntax, "a document must end with its one value; something follows it", at: range,
      help: "check the indentation and the brackets before it")
  }
  return Diagnostic(
    .severalDocuments, "a file must hold one document; another begins here", at: range,
    help: "put each document in a file of its own")
}

private func endOfLine(_ offset: Int, in bytes: [UInt8]) -> Int {
  bytes[offset...].indices.first { lineBreak(at: $0, in: bytes) > 0 } ?? bytes.count
}

/// Returns how many bytes the line break takes that begins here; 0 if none does. To libyaml, U+0085, U+2028 and U+2029
/// are line breaks too, and what it takes for a line is what counts here.
private func lineBreak(at offset: Int, in bytes: [UInt8]) -> Int {
  switch bytes[offset] {
  case 0x0A, 0x0D: return 1
  case 0xC2: return bytes[offset...].starts(with: "\u{85}".utf8) ? 2 : 0
  case 0xE2:
    return bytes[offset...].starts(with: "\u{2028}".utf8) || bytes[offset...].starts(with: "\u{2029}".utf8) ? 3 : 0
  default: return 0
  }
}
