import RegimenDiagnostics

/// Writes HTML that is well-formed XML too. Data enters it only escaped and made printable.
struct HTMLWriter {
  /// Attributes of an element, in order.
  typealias Attributes = KeyValuePairs<String, String>

  /// What has been written.
  private(set) var html = "<!DOCTYPE html>\n"

  /// Elements that stand within a line; all others end theirs.
  private static let inline: Set<String> = ["a", "bdi", "code", "dd", "dt", "rect", "small", "strong", "svg"]

  /// Writes an element; the closure writes its content.
  mutating func element(_ name: String, _ attributes: Attributes = [:], _ body: (inout HTMLWriter) -> Void) {
    html += "<\(name)\(written(attributes))>"
    body(&self)
    html += "</\(name)>"
    breakLine(after: name)
  }

  /// Writes an element that holds a text.
  mutating func element(_ name: String, _ attributes: Attributes = [:], text: String) {
    element(name, attributes) { $0.text(text) }
  }

  /// Writes an element that holds nothing.
  mutating func void(_ name: String, _ attributes: Attributes) {
    html += "<\(name)\(written(attributes)) />"
    breakLine(after: name)
  }

  /// Writes a text.
  mutating func text(_ text: String) { html += escaped(text) }

  /// Writes markup or style as it is: never data.
  mutating func raw(_ markup: StaticString) { html += "\(markup)" }

  /// Ends the line, to keep lines short and differences readable.
  mutating func breakLine() { html += "\n" }

  private mutating func breakLine(after name: String) {
    if !Self.inline.contains(name) { breakLine() }
  }

  private func written(_ attributes: Attributes) -> String {
    attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
  }

  /// The text with its line breaks as spaces, everything that is not shown spelled out, and all marks of HTML escaped.
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
