import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads one record: answers, groups that were closed, instruments, and what is carried along.
struct RecordReader: PartReader {
  let findings: Findings
  let names: Names
  private(set) var path: String?

  init(findings: Findings, names: Names) {
    self.findings = findings
    self.names = names
  }

  /// A reader for a key of the record.
  private func at(_ key: String) -> RecordReader {
    var reader = self
    reader.path = key
    return reader
  }

  /// The keys of a record that are not facts.
  private static let ownKeys: Set<String> = ["assessment", "date", "instruments", "notes", "meta"]

  /// The record; where mistakes were found, what could be read of it.
  func assessment(_ node: Node, digest: String) -> Assessment {
    let entries = mapping(node, "an assessment") ?? []
    let own = Fields(
      owner: "the assessment", anchor: node.anchor,
      entries: entries.filter { Self.ownKeys.contains($0.key) && !$0.value.isBlank })
    let date = own["date"].flatMap { at("date").date($0, "'date'") }
    var answers = AnswersReader(findings: findings, names: names)
    for entry in entries where !Self.ownKeys.contains(entry.key) { answers.read(entry) }
    let instruments = own["instruments"].map {
      ResultsReader(findings: findings, names: names, assessed: date).results($0)
    }
    return Assessment(
      id: own["assessment"].flatMap { at("assessment").text($0, "'assessment'") }, date: date, answers: answers.answers,
      closures: answers.closures, instruments: instruments ?? [:],
      notes: own["notes"].flatMap { at("notes").text($0, "'notes'") }, meta: own["meta"].map(MetaValue.init),
      digest: digest,
      place: node.range)
  }
}
