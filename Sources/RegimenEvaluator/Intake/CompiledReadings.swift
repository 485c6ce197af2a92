import RegimenModel

/// How the instruments of a pack are read into facts, compiled; ordered by the name of the instrument, then as written.
final class CompiledReadings: Sendable {
  /// What turns a score, or a difference, into a value.
  enum Method: Sendable {
    /// The number is the value.
    case score
    /// Bands, lowest first.
    case bands([Band])
    /// Bands by what another fact is known to be.
    case bandsBy(fact: Int, [(value: Record.Said, bands: [Band])])
  }

  /// A value, and the lowest number that reads as it.
  struct Band: Sendable {
    let from: ExactDecimal
    let value: Record.Said
  }

  /// A score of an instrument.
  struct Score: Sendable {
    /// Its place in a record.
    let place: Int
    let name: ScoreName
  }

  /// One score of an instrument, or the difference of two, read into one fact.
  struct Reading: Sendable {
    let instrument: Int
    let fact: Int
    let score: Score
    /// The score that is taken from it first.
    let minus: Score?
    let validForDays: Int?
    let method: Method
  }

  /// The readings.
  let all: [Reading]
  /// For each instrument, its readings among ``all``.
  let ofInstrument: [Range<Int>]
  /// The instruments, by name.
  let instrumentsByName: [Int]
  /// For each instrument, its place by name.
  let instrumentNameRank: [Int]

  /// Compiles the instruments of a vocabulary.
  init(_ vocabulary: Vocabulary, form: RecordForm) {
    let instruments = vocabulary.instruments
    instrumentsByName = instruments.indices.sorted { instruments[$0].id < instruments[$1].id }
    var all: [Reading] = []
    var ofInstrument = Array(repeating: 0..<0, count: instruments.count)
    var ranks = Array(repeating: 0, count: instruments.count)
    for (rank, place) in instrumentsByName.enumerated() {
      let start = all.count
      all += instruments[place].readings.compactMap { Self.compiled($0, of: place, form: form) }
      ofInstrument[place] = start..<all.count
      ranks[place] = rank
    }
    self.all = all
    self.ofInstrument = ofInstrument
    instrumentNameRank = ranks
  }

  private static func compiled(_ reading: InstrumentReading, of place: Int, form: RecordForm) -> Reading? {
    let instrument = form.instruments[place]
    func score(_ name: ScoreName) -> Score? {
      instrument.scores.firstIndex { $0.name == name }.map { Score(place: form.firstScore[place] + $0, name: name) }
    }
    let minus = reading.minus.flatMap(score)
    guard let fact = form.index(of: reading.fact), let score = score(reading.score),
      (minus == nil) == (reading.minus == nil),
      let method = method(reading.method, fact: fact, form: form)
    else { return nil }
    return Reading(
      instrument: place, fact: fact, score: score, minus: minus, validForDays: instrument.validForDays, method: method)
  }

  private static func method(_ method: InstrumentReading.Method, fact: Int, form: RecordForm) -> Method? {
    switch method {
    case .score: return .score
    case .bands(let bands): return .bands(compiled(bands, of: fact, form: form))
    case .bandsBy(let other, let choices):
      guard let other = form.index(of: other) else { return nil }
      let compiled = choices.compactMap { value, bands in
        form.said(value, of: other).map { ($0, Self.compiled(bands, of: fact, form: form)) }
      }
      return .bandsBy(fact: other, compiled)
    }
  }

  private static func compiled(_ bands: [InstrumentReading.Band], of fact: Int, form: RecordForm) -> [Band] {
    bands.compactMap { band in form.said(band.value, of: fact).map { Band(from: band.from, value: $0) } }
  }
}

extension CompiledReadings.Reading {
  /// What is read: the score, or the difference; nil where a record lacks a score that it takes.
  func number(in record: Record) -> ExactDecimal? {
    guard let score = record.scores[score.place] else { return nil }
    guard let minus else { return score }
    return record.scores[minus.place].map { score - $0 }
  }

  /// Whether a record has any score that it takes.
  func isBegun(in record: Record) -> Bool {
    if record.scores[score.place] != nil { return true }
    guard let minus else { return false }
    return record.scores[minus.place] != nil
  }
}
