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
    case 0x20, 0x09, 0x0A, 0x0D: offset += 1
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
  var line = text.positions.contentStart
  while line < bytes.count {
    let end = endOfLine(line, in: bytes)
    let directive = bytes[line..<end]
    if directive.starts(with: "%TAG".utf8) {
      return Diagnostic(
        .tag, "a value may not carry a tag, so there is none to declare", at: text.range(from: line, to: end),
        help: "remove the line")
    }
    let first = directive.first { $0 != 0x20 && $0 != 0x09 }
    guard first == nil || first == UInt8(ascii: "#") || first == UInt8(ascii: "%") else { return nil }
    line = end + 1
  }
  return nil
}

private func leftover(at offset: Int, isClosed: Bool, in text: DocumentText) -> Diagnostic {
  let bytes = text.source.bytes
  let range = text.range(from: offset, to: min(offset + 3, endOfLine(offset, in: bytes)))
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
  bytes[offset...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
}
