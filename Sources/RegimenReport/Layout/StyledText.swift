import RegimenDiagnostics

/// Text in stretches of one style each. Data enters a report only through here, made printable.
struct StyledText: Sendable, Hashable {
  /// A stretch of one style; nil is plain.
  struct Span: Sendable, Hashable {
    let text: String
    let style: TextStyle?
  }

  let spans: [Span]

  /// Creates text of one style. Line breaks and tabs become spaces; whatever a terminal would obey is spelled out.
  init(_ text: String, _ style: TextStyle? = nil) {
    let line = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    spans = line.isEmpty ? [] : [Span(text: printable(line), style: style)]
  }

  private init(spans: [Span]) { self.spans = spans }

  var isEmpty: Bool { spans.isEmpty }

  static let empty = StyledText(spans: [])

  static func + (left: StyledText, right: StyledText) -> StyledText {
    StyledText(spans: left.spans + right.spans)
  }

  static func + (left: StyledText, right: String) -> StyledText { left + StyledText(right) }

  static func += (left: inout StyledText, right: StyledText) { left = left + right }
}

extension StyledText: ExpressibleByStringInterpolation {
  init(stringLiteral text: String) { self.init(text) }
}

extension [StyledText] {
  /// The texts with a separator between them.
  func joined(separator: String) -> StyledText {
    reduce(StyledText.empty) { $0.isEmpty ? $1 : $0 + StyledText(separator) + $1 }
  }
}
