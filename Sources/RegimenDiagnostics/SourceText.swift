/// A text with the name under which people know it.
public struct SourceText: Sendable, Hashable {
  /// The name shown in diagnostics.
  public let name: String
  /// The content, as read.
  public let bytes: [UInt8]

  /// Creates a text from its bytes, which need not be valid UTF-8.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Creates a text from a string.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}
