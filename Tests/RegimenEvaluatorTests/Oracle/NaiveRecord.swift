import RegimenDiagnostics
import RegimenModel

/// The section "From the record to facts": what one record tells, and what is worth noting about it.
struct NaiveRecord {
  private(set) var known: Knowledge = [:]
  private(set) var notes: [DataNote] = []
  /// For facts whose named value a fresh instrument exceeds: the reason for a review.
  private(set) var graver: [StatusReason] = []

  private let naive: NaivePack
  private let assessment: Assessment
  private var origins: [FactName: FactReading.Origin] = [:]

  init(_ naive: NaivePack, _ assessment: Assessment) {
    self.naive = naive
    self.assessment = assessment
    for fact in naive.pack.vocabulary.facts { settle(fact) }
    graver.sort { ($0.fact?.rawValue ?? "") < ($1.fact?.rawValue ?? "") }
  }

  /// What is known of a fact, and from where.
  func reading(_ fact: FactName) -> FactReading {
    FactReading(
      fact: fact, label: naive.wording.label(fact), value: known[fact],
      text: naive.wording.text(known[fact], of: fact), origin: origins[fact] ?? .unknown,
      place: place(of: fact).map(WrittenPlace.init))
  }

  /// Where the answer is written that was taken: the fact's own, or the one that closes its group.
  private func place(of fact: FactName) -> SourceRange? {
    switch origins[fact] {
    case .instrument, .difference: nil
    case .others: naive.facts[fact]?.group.flatMap { assessment.closures[$0]?.place }
    case .named, .unknown, nil: assessment.answers[fact]?.place
    }
  }

  private mutating func settle(_ fact: Fact) {
    let readings = freshReadings(fact.name)
    if let named = assessment.answers[fact.name]?.value {
      take(named, .named, for: fact)
      compare(named, readings, fact.name)
    } else if let best = gravest(readings, fact.name) {
      take(best.value, best.origin, for: fact)
      noteDisagreement(readings, taken: best.value, fact.name)
    } else {
      noteDisagreement(readings, taken: nil, fact.name)
      let isNamedUnknown = assessment.answers[fact.name] != nil
      if !isNamedUnknown, let group = fact.group, let value = assessment.closures[group]?.value {
        take(value, .others, for: fact)
      }
    }
  }

  private mutating func take(_ value: FactValue, _ origin: FactReading.Origin, for fact: Fact) {
    known[fact.name] = value
    origins[fact.name] = origin
    if case .number(let number) = value, let expected = fact.expected, !expected.contains(number) {
      note(.unexpected, fact.name, nil, naive.wording.unexpected(fact.name, value: value, expected: expected))
    }
  }

  private mutating func note(_ kind: DataNote.Kind, _ fact: FactName, _ instrument: InstrumentID?, _ text: String) {
    notes.append(
      DataNote(
        kind: kind, fact: naive.wording.labelled(fact), instrument: instrument.map { naive.wording.labelled($0) },
        text: text))
  }

  // MARK: Instruments

  private struct Fresh {
    let instrument: InstrumentID
    let value: FactValue
    let origin: FactReading.Origin
  }

  /// What the fresh instruments of the record read into a fact, by instrument name.
  private mutating func freshReadings(_ fact: FactName) -> [Fresh] {
    var result: [Fresh] = []
    for instrument in naive.pack.vocabulary.instruments.sorted(by: { $0.id < $1.id }) {
      guard let taken = assessment.instruments[instrument.id] else { continue }
      for reading in instrument.readings where reading.fact == fact {
        let scores = [reading.score] + (reading.minus.map { [$0] } ?? [])
        guard scores.contains(where: { taken.scores[$0] != nil }) else { continue }
        guard isFresh(instrument, taken.date, fact) else { continue }
        guard let (points, origin) = points(reading, taken, instrument.id) else { continue }
        guard let value = read(points, reading, instrument.id) else { continue }
        result.append(Fresh(instrument: instrument.id, value: value, origin: origin))
      }
    }
    return result
  }

  /// The score, or the difference of both where none of them is missing; and how it is told.
  private mutating func points(
    _ reading: InstrumentReading, _ taken: Assessment.InstrumentResult, _ instrument: InstrumentID
  ) -> (ExactDecimal, FactReading.Origin)? {
    let labelled = naive.wording.labelled(instrument)
    guard let minus = reading.minus else {
      return taken.scores[reading.score].map {
        ($0, .instrument(labelled, score: reading.score, value: $0, date: taken.date))
      }
    }
    guard let left = taken.scores[reading.score], let right = taken.scores[minus] else {
      let lacking = taken.scores[reading.score] == nil ? reading.score : minus
      let text = naive.wording.unread(
        instrument, fact: reading.fact, difference: (reading.score, minus), lacking: lacking)
      note(.unread, reading.fact, instrument, text)
      return nil
    }
    return (
      ExactDecimal(millionths: left.millionths - right.millionths),
      .difference(
        labelled, score: reading.score, value: left, minus: minus, minusValue: right, date: taken.date)
    )
  }

  private mutating func isFresh(_ instrument: Instrument, _ date: CalendarDate?, _ fact: FactName) -> Bool {
    guard let days = instrument.validForDays else { return true }
    guard let date, let today = assessment.date else {
      note(.undated, fact, instrument.id, naive.wording.undated(instrument.id, fact: fact))
      return false
    }
    let age = date.days(until: today)
    guard age > days else { return true }
    let text = naive.wording.stale(instrument.id, fact: fact, date: date, age: age, validFor: days)
    note(.stale, fact, instrument.id, text)
    return false
  }

  private mutating func read(
    _ points: ExactDecimal, _ reading: InstrumentReading, _ instrument: InstrumentID
  ) -> FactValue? {
    func band(_ bands: [InstrumentReading.Band]) -> FactValue? {
      bands.filter { $0.from <= points }.max { $0.from < $1.from }?.value
    }
    switch reading.method {
    case .score: return .number(points)
    case .bands(let bands): return band(bands)
    case .bandsBy(let other, let table):
      if let choice = plainValue(other) { return table[choice].flatMap(band) }
      let choices = Set(table.values.map(band))
      if choices.count == 1, let value = choices.first { return value }
      let text = naive.wording.unread(instrument, fact: reading.fact, dependsOn: other)
      note(.unread, reading.fact, instrument, text)
      return nil
    }
  }

  /// The value of a fact that no instrument reads into.
  private func plainValue(_ fact: FactName) -> FactValue? {
    if let answer = assessment.answers[fact] { return answer.value }
    return naive.facts[fact]?.group.flatMap { assessment.closures[$0]?.value }
  }

  /// The gravest of them, of equals the first; nil where there is none, or where they cannot be compared and differ.
  private func gravest(_ readings: [Fresh], _ fact: FactName) -> Fresh? {
    if readings.contains(where: { naive.rank($0.value, of: fact) == nil }) {
      return Set(readings.map(\.value)).count == 1 ? readings.first : nil
    }
    var best: Fresh?
    for reading in readings where best.map({ isGraver(reading.value, than: $0.value, fact) }) ?? true {
      best = reading
    }
    return best
  }

  /// Of a choice every difference is graver.
  private func isGraver(_ value: FactValue, than other: FactValue, _ fact: FactName) -> Bool {
    guard let rank = naive.rank(value, of: fact), let otherRank = naive.rank(other, of: fact) else {
      return value != other
    }
    return rank > otherRank
  }

  private mutating func noteDisagreement(_ readings: [Fresh], taken: FactValue?, _ fact: FactName) {
    for reading in readings where reading.value != taken {
      let text = naive.wording.disagree(reading.instrument, fact: fact, read: reading.value, taken: taken)
      note(.disagree, fact, reading.instrument, text)
    }
  }

  private mutating func compare(_ named: FactValue, _ readings: [Fresh], _ fact: FactName) {
    for reading in readings where reading.value != named {
      let isGraver = isGraver(reading.value, than: named, fact)
      let text = naive.wording.differs(
        reading.instrument, fact: fact, named: named, read: reading.value, isGraver: isGraver)
      note(isGraver ? .graver : .differs, fact, reading.instrument, text)
    }
    let graver = readings.filter { isGraver($0.value, than: named, fact) }
    guard let worst = gravest(graver, fact) ?? graver.first else { return }
    let text = naive.wording.instrumentGraver(fact, named: named, read: worst.value)
    self.graver.append(StatusReason(kind: .instrumentGraver, fact: fact, authorities: [], text: text))
  }
}
