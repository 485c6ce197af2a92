import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads the scores of instruments in a record.
struct ResultsReader: PartReader {
  let findings: Findings
  let names: Names
  /// The day of the assessment.
  let assessed: CalendarDate?

  /// The results, by instrument.
  func results(_ node: Node) -> [InstrumentID: Assessment.InstrumentResult] {
    var results: [InstrumentID: Assessment.InstrumentResult] = [:]
    for entry in mapping(node, "'instruments'") ?? [] where !entry.value.isBlank {
      guard isKnown(entry.key, in: names.instruments, at: entry.keyRange) else { continue }
      results[InstrumentID(rawValue: entry.key)] = OneResultReader(
        findings: findings, instrument: entry.key, scores: names.instruments[entry.key] ?? [], assessed: assessed
      ).result(entry)
    }
    return results
  }
}

/// Reads the scores of one instrument: `{total: 14, date: 2026-11-18}`.
private struct OneResultReader: PartReader {
  let findings: Findings
  let instrument: String
  let scores: [Instrument.Score]
  let assessed: CalendarDate?

  /// The key that is read.
  var key: String?

  var path: String? { (["instruments", instrument] + (key.map { [$0] } ?? [])).joined(separator: ".") }

  /// A reader for a key of the instrument.
  private func at(_ key: String) -> OneResultReader {
    var reader = self
    reader.key = key
    return reader
  }

  func result(_ entry: Node.Entry) -> Assessment.InstrumentResult? {
    let owner = "instrument '\(instrument)'"
    guard entry.value.entries != nil else {
      wrongKind(owner, mustBe: "a mapping of scores", entry.value, help: "write {\(example), date: 2026-11-20}")
      return nil
    }
    let allowed = scores.map(\.name.rawValue) + ["date"]
    guard let fields = fields(entry.value, of: owner, allowed: allowed, anchor: entry.keyRange) else { return nil }
    let date = fields["date"].flatMap { at("date").date($0, "'date' of \(owner)") }
    if let date, let assessed, assessed < date {
      at("date").report(
        .scoreFromTheFuture, "the scores of \(owner) must not be later than the assessment",
        at: fields["date"]?.range, help: "correct the date of the scores, or that of the assessment")
    }
    var values: [ScoreName: ExactDecimal] = [:]
    for score in scores {
      guard let node = fields[score.name.rawValue] else { continue }
      values[score.name] = at(score.name.rawValue).number(node, "score '\(score.name)' of \(owner)", in: score.domain)
    }
    if !fields.hasUnknownKeys, fields.entries.allSatisfy({ $0.key == "date" }) {
      report(.missingKey, "\(owner) must have a score", at: entry.keyRange, help: "write {\(example)}")
    }
    return Assessment.InstrumentResult(scores: values, date: date, place: entry.keyRange)
  }

  private var example: String { scores.map { "\($0.name): \($0.domain.minimum)" }.joined(separator: ", ") }
}
