import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads one record: answers, groups that were closed, instruments, and what is carried along.
struct RecordReader: PartReader {
  let findings: Findings
  let names: Names

  /// The keys of a record that are not facts.
  private static let ownKeys: Set<String> = ["assessment", "date", "instruments", "notes", "meta"]

  /// The record; where mistakes were found, what could be read of it.
  func assessment(_ node: Node, digest: String) -> Assessment {
    let entries = mapping(node, "an assessment") ?? []
    let own = Fields(
      owner: "the assessment", anchor: node.anchor,
      entries: entries.filter { Self.ownKeys.contains($0.key) && !$0.value.isBlank })
    let date = own["date"].flatMap { self.date($0, "'date'") }
    var answers = AnswersReader(findings: findings, names: names)
    for entry in entries where !Self.ownKeys.contains(entry.key) { answers.read(entry) }
    let instruments = own["instruments"].map {
      ResultsReader(findings: findings, names: names, assessed: date).results($0)
    }
    return Assessment(
      id: own["assessment"].flatMap { text($0, "'assessment'") }, date: date, answers: answers.answers,
      closures: answers.closures, instruments: instruments ?? [:],
      notes: own["notes"].flatMap { text($0, "'notes'") }, meta: own["meta"].map(MetaValue.init), digest: digest,
      place: node.range)
  }
}
