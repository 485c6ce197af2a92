package import RegimenDiagnostics

/// A value in a YAML or JSON document, with the place it was written at.
package struct Node: Sendable, Hashable {
  /// What the value is.
  package enum Content: Sendable, Hashable {
    /// A single value, as written.
    case scalar(Scalar)
    /// A list.
    case sequence([Node])
    /// A mapping, in the order written; keys are distinct.
    case mapping([Entry])
  }

  /// One key of a mapping and its value.
  package struct Entry: Sendable, Hashable {
    /// The key's text.
    package let key: String
    /// Where the key stands.
    package let keyRange: SourceRange
    /// The value.
    package let value: Node

    /// Creates an entry.
    package init(key: String, keyRange: SourceRange, value: Node) {
      self.key = key
      self.keyRange = keyRange
      self.value = value
    }
  }

  /// What the value is.
  package let content: Content
  /// Where it is written; an alias gives the anchored node itself, so that mistakes point at the text as written.
  package let range: SourceRange

  /// Creates a node.
  package init(_ content: Content, at range: SourceRange) {
    self.content = content
    self.range = range
  }
}
