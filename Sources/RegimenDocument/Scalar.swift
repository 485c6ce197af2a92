/// A single value of a document, before anything is known of its type.
public struct Scalar: Sendable, Hashable {
  /// The text, with quotes and escapes resolved.
  public let text: String
  /// Whether it was quoted (or a block scalar): then it is text and nothing else. Every JSON string is quoted.
  public let isQuoted: Bool

  /// Creates a scalar.
  public init(_ text: String, isQuoted: Bool) {
    self.text = text
    self.isQuoted = isQuoted
  }

  /// Whether nothing was written: empty, `~` or `null`, unquoted.
  public var isBlank: Bool { !isQuoted && (text.isEmpty || text == "~" || text == "null") }

  /// The flag this spells (`yes`, `no`, `true`, `false`, unquoted), or nil.
  public var flag: Bool? {
    guard !isQuoted else { return nil }
    switch text {
    case "yes", "true": return true
    case "no", "false": return false
    default: return nil
    }
  }
}
