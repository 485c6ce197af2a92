/// A place in a source text.
public struct SourcePosition: Sendable, Hashable, Comparable {
  /// Bytes before this place; 0 at the beginning.
  public let offset: Int
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, counted in Unicode scalars.
  public let column: Int

  /// Creates a position from a byte offset, a line and a column (both from 1).
  package init(offset: Int, line: Int, column: Int) {
    self.offset = offset
    self.line = line
    self.column = column
  }

  /// The beginning of any text.
  package static let start = SourcePosition(offset: 0, line: 1, column: 1)

  /// Orders positions as they follow each other in the text.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
