import RegimenModel

extension PackChapters {
  /// The instruments: their scores, and the cut-offs by which scores are read into facts.
  var instruments: Chapter {
    chapter(
      "instruments", "Instruments",
      pack.vocabulary.instruments.flatMap(blocks),
      ifEmpty: "The pack reads no instrument.")
  }

  /// An instrument; what a reader must mind stands before its cut-offs.
  private func blocks(_ instrument: Instrument) -> [Block] {
    let caution = instrument.caution.map { Block.paragraph(cautioned($0)) }
    return [.heading(named(instrument.label, instrument.id))] + [caution].compactMap(\.self)
      + [.entries(entries(instrument))]
  }

  private func entries(_ instrument: Instrument) -> [Entry] {
    let validity =
      instrument.validForDays.map { "A score counts for \(ExactDecimal($0).counted("day"))." }
      ?? "A score does not expire."
    let head = [
      Entry("Scores", instrument.scores.map(text)), Entry("Valid", [Text(validity)]),
      Entry("Licence", [said(instrument.licence)]),
    ]
    let rests = Entry("Rests on", instrument.citations.map(cited))
    return head + instrument.readings.map(entry) + (instrument.citations.isEmpty ? [] : [rests])
  }

  private func text(_ score: Instrument.Score) -> Text {
    let codes = score.loinc.isEmpty ? "" : "; LOINC \(score.loinc.joined(separator: ", "))"
    return "\(Wording.words(score.name).asSentenceStart): \(score.domain.words)\(codes)."
  }

  private func entry(_ reading: InstrumentReading) -> Entry {
    let score = Wording.words(reading.score)
    let number = reading.minus.map { "\(score) minus the score \(Wording.words($0))" } ?? score
    return Entry("Reads as \(words.label(reading.fact))", lines(reading).map { "By the score \(number)\($0)." })
  }

  private func lines(_ reading: InstrumentReading) -> [String] {
    switch reading.method {
    case .score: [reading.minus == nil ? " itself" : ""]
    case .bands(let bands): [": \(text(bands, of: reading.fact))"]
    case .bandsBy(let other, let choices):
      choices.map { value, bands in
        ", where \(words.label(other)) is \(words.text(value, of: other)): \(text(bands, of: reading.fact))"
      }.sorted()
    }
  }

  private func text(_ bands: [InstrumentReading.Band], of fact: FactName) -> String {
    bands.sorted { $0.from < $1.from }.map { "\(words.text($0.value, of: fact)) from \($0.from)" }
      .joined(separator: ", ")
  }

  /// What no person can be; a record that says so is rejected.
  var impossible: Chapter {
    let combinations = pack.vocabulary.impossible.map { combination -> Text in
      "\(words.text(combination.condition.normalForm).asSentenceStart) (\(code: WrittenPlace(combination.place).fileAndLine))"
    }
    return chapter(
      "impossible", "Impossible combinations",
      combinations.isEmpty
        ? [] : [.paragraph("A record of which one of these is known to hold is rejected."), .list(combinations)],
      ifEmpty: "The pack names none.")
  }
}
