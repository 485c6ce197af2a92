/// One thing that is wrong, or worth knowing, about a text: what, where, and what to do.
public struct Diagnostic: Sendable, Hashable {
  /// Another place that belongs to the same finding, such as the other end of a clash.
  public struct Note: Sendable, Hashable {
    /// One lower-case phrase.
    public let message: String
    /// The place it speaks of.
    public let range: SourceRange?

    /// Creates a note on a place.
    package init(_ message: String, at range: SourceRange? = nil) {
      self.message = message
      self.range = range
    }
  }

  /// The kind of finding; stable, with a page of its own.
  public let code: DiagnosticCode
  /// How grave it is.
  public let severity: Severity
  /// One lower-case phrase that states what was found and the rule it broke, without a final period.
  public let message: String
  /// The place, if it has one.
  public let range: SourceRange?
  /// The dotted path of the value that is wrong, such as `co_occurring.ptsd`, if it has one.
  public let path: String?
  /// Other places that belong to it.
  public let notes: [Note]
  /// What to do: the allowed values, a likely spelling, a remedy.
  public let help: String?

  /// Creates a diagnostic.
  package init(
    _ code: DiagnosticCode, severity: Severity = .error, _ message: String, at range: SourceRange? = nil,
    path: String? = nil, notes: [Note] = [], help: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.range = range
    self.path = path
    self.notes = notes
    self.help = help
  }
}

extension Diagnostic {
  /// How grave a diagnostic is.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// Nothing can be recommended until it is mended.
    case error
    /// Probably a mistake.
    case warning
    /// Worth knowing.
    case note
  }
}

extension Diagnostic: Comparable {
  /// Orders diagnostics by file, line, column, code and message; that there are more than are told stands last.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    let isLast = (left: left.code == .tooManyMistakes, right: right.code == .tooManyMistakes)
    if isLast.left != isLast.right { return isLast.right }
    let leftStart = left.range?.start ?? .start
    let rightStart = right.range?.start ?? .start
    let leftKey = (left.range?.file ?? "", leftStart.line, leftStart.column)
    let rightKey = (right.range?.file ?? "", rightStart.line, rightStart.column)
    if leftKey != rightKey { return leftKey < rightKey }
    return (left.code.rawValue, left.message) < (right.code.rawValue, right.message)
  }
}
