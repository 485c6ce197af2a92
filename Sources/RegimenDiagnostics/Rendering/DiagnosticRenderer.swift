/// Writes diagnostics as text for people: place, message and code, the line with the place underlined, notes, help.
///
/// ```
/// rules/safety.yaml:12:9: error: a mapping may have each key once; 'level' is here again [duplicate-key]
///    12 |         level: residential
///       |         ^~~~~
/// rules/safety.yaml:9:9: note: it stands here first
///     9 |         level: aftercare
///       |         ^~~~~
/// help: remove or rename one of them
/// ```
///
/// Nothing that a text, a name or a message holds reaches the terminal as a command to it: control and invisible
/// characters are written as escapes (`\u{1b}`), bytes that are not UTF-8 as `\xff`.
public struct DiagnosticRenderer: Sendable {
  private let width: Int
  private let isColored: Bool
  private let source: @Sendable (String) -> SourceText?

  /// Creates a renderer.
  ///
  /// - Parameters:
  ///   - width: How many columns of a source line are shown; longer lines are cut on both sides of the place;
  ///     less than 20 counts as 20.
  ///   - isColored: Whether to write ANSI colours.
  ///   - source: Finds a text by the name that ranges give their file; without it no line is shown.
  public init(width: Int = 100, isColored: Bool = false, source: @escaping @Sendable (String) -> SourceText?) {
    self.width = max(width, 20)
    self.isColored = isColored
    self.source = source
  }

  /// Creates a renderer over texts that are at hand. Of those with the same name the last is shown.
  public init(width: Int = 100, isColored: Bool = false, sources: [SourceText]) {
    let byName = Dictionary(sources.map { ($0.name, $0) }) { _, last in last }
    self.init(width: width, isColored: isColored) { byName[$0] }
  }

  /// Returns the diagnostics in the order given, an empty line between them. Linear in what is shown, and the texts are
  /// asked for once each time that a place is.
  public func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(render).joined(separator: "\n")
  }

  /// Returns one diagnostic; its last line ends with a line break.
  public func render(_ diagnostic: Diagnostic) -> String { render(diagnostic, examples: []) }

  /// Returns one diagnostic with examples that show it, each a caption and the lines of a text.
  package func render(_ diagnostic: Diagnostic, examples: [(caption: String, text: [String])]) -> String {
    let severity = diagnostic.severity
    var lines = [
      heading(severity.rawValue, severity.style, diagnostic.message, at: diagnostic.range)
        + paint(" [\(diagnostic.code.rawValue)]", .dim)
    ]
    lines += excerpt(at: diagnostic.range, severity.style)
    for note in diagnostic.notes {
      lines.append(heading("note", .cyan, note.message, at: note.range))
      lines += excerpt(at: note.range, .cyan)
    }
    if let path = diagnostic.path, !diagnostic.message.contains(path) {
      lines.append(paint("path: ", .bold) + printable(path))
    }
    for example in examples {
      lines.append(paint("example: ", .cyan) + printable(example.caption))
      lines += example.text.map { "  " + printable($0) }
    }
    if let help = diagnostic.help { lines.append(paint("help: ", .green) + printable(help)) }
    return lines.map { $0 + "\n" }.joined()
  }

  private func heading(_ label: String, _ style: TextStyle, _ message: String, at range: SourceRange?) -> String {
    let place = range.map { paint("\(printable($0.description)): ", .bold) } ?? ""
    return place + paint("\(label): ", style) + printable(message)
  }

  private func excerpt(at range: SourceRange?, _ style: TextStyle) -> [String] {
    guard let range, range != .whole(range.file), let source = source(range.file) else { return [] }
    guard let excerpt = SourceExcerpt(range, in: source, width: width) else { return [] }
    let number = String(range.start.line)
    let margin = String(repeating: " ", count: max(0, 5 - number.count))
    let empty = String(repeating: " ", count: max(5, number.count))
    return [
      paint("\(margin)\(number) |", .dim) + " " + excerpt.line,
      paint("\(empty) |", .dim) + " " + excerpt.indent + paint(excerpt.underline, style),
    ]
  }

  private func paint(_ text: String, _ style: TextStyle) -> String {
    isColored ? style.begin + text + TextStyle.end : text
  }
}

extension Diagnostic.Severity {
  fileprivate var style: TextStyle {
    switch self {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }
}
