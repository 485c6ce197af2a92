/// A sentence with places for facts.
package struct Template: Sendable, Hashable {
  /// A piece of the sentence.
  package enum Piece: Sendable, Hashable {
    /// Words.
    case text(String)
    /// The value of a fact.
    case fact(FactName)
    /// The members of a group that matched.
    case group(GroupName)
  }

  /// The pieces, in order.
  package let pieces: [Piece]

  /// Creates a template.
  package init(_ pieces: [Piece]) { self.pieces = pieces }
}
