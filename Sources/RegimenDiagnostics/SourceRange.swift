/// A stretch of a named source text.
public struct SourceRange: Sendable, Hashable {
  /// The file's name as it is shown to people: relative to the pack, or as it was given.
  public let file: String
  /// The first character.
  public let start: SourcePosition
  /// The place after the last character.
  public let end: SourcePosition

  /// Creates a range; `end` is the place after its last character.
  package init(file: String, start: SourcePosition, end: SourcePosition) {
    self.file = file
    self.start = start
    self.end = end
  }

  /// The range that covers nothing at the beginning of a file: for mistakes that concern the whole of it.
  package static func whole(_ file: String) -> SourceRange {
    SourceRange(file: file, start: .start, end: .start)
  }
}

extension SourceRange: CustomStringConvertible {
  /// `file:line:column` of the beginning.
  public var description: String { "\(file):\(start.line):\(start.column)" }
}
