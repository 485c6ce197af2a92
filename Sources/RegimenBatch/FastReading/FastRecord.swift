/// What a line holds besides its ``Record``: places in the line, from its first byte.
package struct FastRecord: Sendable, Hashable {
  /// The record's own name, between its quotes: printable ASCII without escapes, not empty. Nil where it has none.
  package let id: Range<Int>?
  /// The value that is carried along, nil where there is none or `null`. Its strings hold nothing that had to be
  /// escaped, no mapping in it has a key twice, and its numbers stand as they were written.
  package let meta: Range<Int>?
}
