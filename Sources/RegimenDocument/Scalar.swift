/// A single value of a document, before anything is known of its type.
package struct Scalar: Sendable, Hashable {
  /// The text, with quotes and escapes resolved.
  package let text: String
  /// Whether it was quoted (or a block scalar): then it is text and nothing else. Every JSON string is quoted.
  package let isQuoted: Bool

  /// Creates a scalar.
  package init(_ text: String, isQuoted: Bool) {
    self.text = text
    self.isQuoted = isQuoted
  }

  /// Whether nothing was written: empty, `~` or `null`, unquoted.
  package var isBlank: Bool { !isQuoted && (text.isEmpty || text == "~" || text == "null") }

  /// The flag this spells (`yes`, `no`, `true`, `false`, unquoted), or nil.
  package var flag: Bool? {
    guard !isQuoted else { return nil }
    switch text {
    case "yes", "true": return true
    case "no", "false": return false
    default: return nil
    }
  }
}
