import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads entries of the bibliography.
struct SourceReader: NamesReader {
  let findings: Findings
  let names: Names

  private static let keys = [
    "source", "title", "year", "publisher", "locator", "caution", "strength", "review_by", "url",
  ]

  /// A source.
  func source(_ node: Node) -> Source? {
    guard let name = node.declaredName("source") else { return nil }
    let owner = "source '\(name.text)'"
    guard let fields = fields(node, of: owner, allowed: Self.keys, anchor: name.range) else { return nil }
    let title = required("title", in: fields).flatMap { text($0, "'title' of \(owner)") }
    return Source(
      id: SourceID(rawValue: name.text), title: title ?? "",
      year: fields["year"].flatMap { whole($0, "'year' of \(owner)", in: 1...9999) },
      publisher: optionalText("publisher", in: fields), locator: optionalText("locator", in: fields),
      url: address(in: fields), caution: optionalText("caution", in: fields),
      strength: evidence(in: fields, key: "strength"), reviewBy: reviewBy(in: fields), place: name.range)
  }

  private func address(in fields: Fields) -> String? {
    guard let node = fields["url"], let text = text(node, "'url' of \(fields.owner)") else { return nil }
    guard text.hasPrefix("https://") || text.hasPrefix("http://") else {
      report(
        .wrongKind, "'url' of \(fields.owner) must be an address on the web, not \(text.quoted)", at: node.range,
        help: "begin it with https://")
      return nil
    }
    return text
  }
}
