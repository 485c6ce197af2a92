/// A name with the words that people know it by.
public struct Labelled<ID: Identifier>: Sendable, Hashable {
  /// The name.
  public let id: ID
  /// The words for people.
  public let label: String

  /// Creates a labelled name.
  @inlinable package init(_ id: ID, label: String) {
    self.id = id
    self.label = label
  }
}
