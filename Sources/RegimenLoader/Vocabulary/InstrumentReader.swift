import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads instruments: their scores first, then how these are read into facts.
struct InstrumentReader: NamesReader {
  let findings: Findings
  let names: Names

  /// The scores that an instrument declares; nil where they have mistakes.
  static func scores(_ entry: Node.Entry, findings: Findings) -> [Instrument.Score]? {
    guard let scores = entry.value.entries?.first(where: { $0.key == "scores" })?.value.entries else { return nil }
    let reader = FactTypeReader(findings: findings)
    let read = scores.compactMap { score -> Instrument.Score? in
      let owner = "score '\(score.key)' of instrument '\(entry.key)'"
      guard reader.isGoodName(score.key, "score", at: score.keyRange, reserved: ReservedNames.ofFacts) else {
        return nil
      }
      return reader.score(score.value, of: owner).map {
        Instrument.Score(name: ScoreName(rawValue: score.key), domain: $0.domain, loinc: $0.loinc)
      }
    }
    return read.count == scores.count ? read : nil
  }

  /// An instrument, whose scores were read before.
  func instrument(_ entry: Node.Entry) -> Instrument? {
    let owner = "instrument '\(entry.key)'"
    let allowed = ["label", "licence", "caution", "scores", "valid_for_days", "reads", "sources"]
    guard let fields = fields(entry.value, of: owner, allowed: allowed, anchor: entry.keyRange) else { return nil }
    if let scores = required("scores", in: fields), mapping(scores, "'scores' of \(owner)")?.isEmpty == true {
      report(.tooFew, "\(owner) must have at least one score", at: scores.range)
    }
    let days = fields["valid_for_days"].flatMap { whole($0, "'valid_for_days' of \(owner)", in: 1...36500) }
    let readings = fields["reads"].flatMap { mapping($0, "'reads' of \(owner)") } ?? []
    var paths = FactPath(findings: findings, names: names, skipsBlanks: true)
    let read = readings.flatMap { paths.lines($0) }.flatMap { line in
      facts(line, &paths)
    }.compactMap { line, fact in
      reading(line, into: fact, instrument: entry.key)
    }
    return Instrument(
      id: InstrumentID(rawValue: entry.key), label: label(in: fields, name: entry.key),
      licence: optionalText("licence", in: fields), caution: optionalText("caution", in: fields),
      scores: names.instruments[entry.key] ?? [], validForDays: days, readings: read,
      citations: citations(in: fields), place: entry.keyRange)
  }

  /// The facts that a line reads into: itself, or members nested in a group.
  private func facts(_ line: FactLine, _ paths: inout FactPath) -> [(FactLine, Fact)] {
    switch line.subject {
    case .fact(_, let fact): fact.map { [(line, $0)] } ?? []
    case .group(let name, _): paths.members(of: name, in: line.entry).flatMap { facts($0, &paths) }
    }
  }

  // MARK: One reading

  private func reading(_ line: FactLine, into fact: Fact, instrument: String) -> InstrumentReading? {
    let owner = "the reading of fact '\(fact.name)'"
    let allowed = ["from", "minus", "by", "bands"]
    guard let scores = names.instruments[instrument],
      let fields = fields(line.entry.value, of: owner, allowed: allowed, anchor: line.entry.keyRange),
      let number = readNumber(in: fields, among: scores, of: instrument)
    else { return nil }
    return method(in: fields, number: number, fact: fact).map {
      InstrumentReading(
        fact: fact.name, score: number.score.name, minus: number.minus?.name, method: $0, place: line.entry.keyRange)
    }
  }

  private func readNumber(in fields: Fields, among scores: [Instrument.Score], of instrument: String) -> ReadNumber? {
    guard let from = required("from", in: fields),
      let score = score(from, "'from' of \(fields.owner)", among: scores, of: instrument)
    else { return nil }
    guard let node = fields["minus"] else { return ReadNumber(score: score, minus: nil) }
    guard let minus = self.score(node, "'minus' of \(fields.owner)", among: scores, of: instrument) else { return nil }
    guard minus.name != score.name else {
      report(
        .unknownValue, "'minus' of \(fields.owner) must be another score than '\(score.name)'", at: node.range,
        help: "a score minus itself is always 0")
      return nil
    }
    let number = ReadNumber(score: score, minus: minus)
    guard number.isWithinNumbers else {
      report(
        .outOfRange, "\(number.every) must be a number of at most a million millions", at: node.range,
        help: "narrow the ranges of the scores")
      return nil
    }
    return number
  }

  private func score(
    _ node: Node, _ subject: String, among scores: [Instrument.Score], of instrument: String
  ) -> Instrument.Score? {
    guard let name = text(node, subject) else { return nil }
    guard let score = scores.first(where: { $0.name.rawValue == name }) else {
      report(
        .unknownName, "instrument '\(instrument)' has no score \(name.quoted)", at: node.range,
        help: suggestion(for: name, among: scores.map(\.name.rawValue), called: "its scores are"))
      return nil
    }
    return score
  }

  private func method(in fields: Fields, number: ReadNumber, fact: Fact) -> InstrumentReading.Method? {
    guard let bands = fields["bands"] else { return plainMethod(in: fields, number: number, fact: fact) }
    let reader = BandReader(findings: findings, names: names, fact: fact, read: number)
    guard let by = fields["by"] else { return reader.bands(bands, "'bands' of \(fields.owner)").map { .bands($0) } }
    return reader.bandsByFact(bands, by: by, "'bands' of \(fields.owner)")
  }

  /// Without bands the number is the value, so that each must be a value of the fact.
  private func plainMethod(
    in fields: Fields, number: ReadNumber, fact: Fact
  ) -> InstrumentReading.Method? {
    guard case .number(let domain) = fact.type, fields["by"] == nil else {
      report(
        .missingKey, "\(fields.owner) must have 'bands'", at: fields.anchor,
        help: "write the value and the lowest score that reads as it, like bands: {no: 0, yes: 4}")
      return nil
    }
    guard domain.minimum <= number.domain.minimum, number.domain.maximum <= domain.maximum,
      number.domain.decimals <= domain.decimals
    else {
      report(
        .outOfRange, "\(number.every) must be a value of fact '\(fact.name)'", at: fields.anchor,
        notes: [Diagnostic.Note("the fact goes from \(domain.minimum) to \(domain.maximum)", at: fact.place)],
        help: "widen the range of the fact, or give bands")
      return nil
    }
    return .score
  }
}
