import RegimenDiagnostics

/// Writes XML, and HTML that is well-formed XML too. Data enters it only escaped and made printable.
struct MarkupWriter {
  /// A language of markup.
  enum Language {
    case html
    case xml

    /// What a document begins with.
    fileprivate var prologue: String {
      switch self {
      case .html: "<!DOCTYPE html>\n"
      case .xml: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      }
    }

    /// Elements that stand within a line; all others end theirs.
    fileprivate var inline: Set<String> {
      self == .html ? ["a", "bdi", "code", "dd", "dt", "rect", "small", "strong", "svg", "wbr"] : []
    }
  }

  /// Attributes of an element, in order.
  typealias Attributes = KeyValuePairs<String, String>

  /// What has been written.
  private(set) var markup: String
  private let inline: Set<String>

  /// Begins a document.
  init(_ language: Language) {
    markup = language.prologue
    inline = language.inline
  }

  /// Writes an element; the closure writes its content.
  mutating func element(_ name: String, _ attributes: Attributes = [:], _ body: (inout MarkupWriter) -> Void) {
    markup += "<\(name)\(written(attributes))>"
    body(&self)
    markup += "</\(name)>"
    breakLine(after: name)
  }

  /// Writes an element that holds a text.
  mutating func element(_ name: String, _ attributes: Attributes = [:], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes an element that holds nothing.
  mutating func void(_ name: String, _ attributes: Attributes) {
    markup += "<\(name)\(written(attributes)) />"
    breakLine(after: name)
  }

  /// Writes a text.
  mutating func text(_ text: String) { markup += escaped(text) }

  /// Writes a name that a narrow place breaks after an underscore; as text it stays what it is.
  mutating func breakable(_ name: String) {
    let parts = name.split(separator: "_", omittingEmptySubsequences: false)
    for part in parts.dropLast() {
      text("\(part)_")
      void("wbr", [:])
    }
    if let last = parts.last { text(String(last)) }
  }

  /// Writes a text whose line breaks are kept.
  mutating func lines(_ text: String) {
    markup += text.split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }
      .joined(separator: "\n")
  }

  /// Writes markup or style as it is: never data.
  mutating func raw(_ words: StaticString) { markup += "\(words)" }

  /// Ends the line, to keep lines short and differences readable.
  mutating func breakLine() { markup += "\n" }

  private mutating func breakLine(after name: String) {
    if !inline.contains(name) { breakLine() }
  }

  private func written(_ attributes: Attributes) -> String {
    attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
  }

  /// The text with its line breaks as spaces, everything that is not shown spelled out, and all marks of the language escaped.
  private func escaped(_ text: String) -> String {
    let line = String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    return printable(line).unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
  }
}
