import RegimenDiagnostics
import RegimenDocument

extension Parser {
  /// Returns a mistake in the bytes given, or else in the character that is next.
  func syntaxMistake(_ message: String, from start: Int? = nil, to end: Int? = nil, help: String) -> Diagnostic {
    let range = text.range(from: start ?? offset, to: end ?? offset + characterLength)
    return Diagnostic(.jsonSyntax, message, at: range, help: help)
  }

  /// The character that is next, in quotes.
  var character: String {
    String(decoding: bytes[offset..<min(offset + characterLength, bytes.count)], as: UTF8.self).quoted
  }

  private var characterLength: Int {
    guard offset < bytes.count else { return 0 }
    switch bytes[offset] {
    case 0xF0...: return 4
    case 0xE0...: return 3
    case 0xC0...: return 2
    default: return 1
    }
  }
}
