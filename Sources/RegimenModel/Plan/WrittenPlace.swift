package import RegimenDiagnostics

/// Where something is written that a plan tells of, as people look it up.
///
/// A plan is read without the texts behind it, so it does not keep the byte offsets of a `SourceRange`.
public struct WrittenPlace: Sendable, Hashable {
  /// The file's name as it is shown to people.
  public let file: String
  /// The line of the first character, from 1.
  public let line: Int
  /// Its column, from 1, counted in Unicode scalars.
  public let column: Int
  /// The line of the place after the last character.
  public let endLine: Int
  /// Its column.
  public let endColumn: Int

  /// Creates a place.
  package init(file: String, line: Int, column: Int, endLine: Int, endColumn: Int) {
    self.file = file
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
  }

  /// The place of a stretch of text.
  package init(_ range: SourceRange) {
    self.init(
      file: range.file, line: range.start.line, column: range.start.column, endLine: range.end.line,
      endColumn: range.end.column)
  }
}

extension WrittenPlace: CustomStringConvertible {
  /// `file:line:column` of the beginning.
  public var description: String { "\(file):\(line):\(column)" }
}
