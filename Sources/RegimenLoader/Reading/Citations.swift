import RegimenDiagnostics
import RegimenDocument
import RegimenModel

extension NamesReader {
  /// What `sources` names: each a source, or `{source: where in it}`.
  func citations(in fields: Fields) -> [Citation] {
    each(fields["sources"], "'sources' of \(fields.owner)", citation)
  }

  private func citation(_ node: Node) -> Citation? {
    guard let entries = node.entries else {
      return reference(node, to: names.sources, as: "an entry of 'sources'")
        .map { Citation(source: SourceID(rawValue: $0)) }
    }
    guard entries.count == 1, let entry = entries.first else {
      report(
        .wrongKind, "an entry of 'sources' must name one source", at: node.anchor,
        help: "write each source as an entry of its own, like [tip42, {tip47: ch. 4}]")
      return nil
    }
    guard isKnown(entry.key, in: names.sources, at: entry.keyRange) else { return nil }
    let locator = text(entry.value, "the place in source '\(entry.key)'")
    return Citation(source: SourceID(rawValue: entry.key), locator: locator)
  }

  /// How strong the evidence is.
  func evidence(in fields: Fields, key: String = "evidence") -> EvidenceStrength? {
    fields[key].flatMap { word($0, "'\(key)' of \(fields.owner)", of: EvidenceStrength.self) }
  }

  /// The day by which something wants another look.
  func reviewBy(in fields: Fields) -> CalendarDate? {
    fields["review_by"].flatMap { date($0, "'review_by' of \(fields.owner)") }
  }
}
