/// A sentence with places for facts.
public struct Template: Sendable, Hashable {
  /// A piece of the sentence.
  public enum Piece: Sendable, Hashable {
    /// Words.
    case text(String)
    /// The value of a fact.
    case fact(FactName)
    /// The members of a group that matched.
    case group(GroupName)
  }

  /// The pieces, in order.
  public let pieces: [Piece]

  /// Creates a template.
  public init(_ pieces: [Piece]) { self.pieces = pieces }
}
