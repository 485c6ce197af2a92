import RegimenModel

/// Reads the instruments of an assessment into facts by their cut-offs.
struct InstrumentReader {
  /// A value that an instrument gives for a fact.
  struct Reading: Hashable {
    let instrument: InstrumentID
    let score: ScoreName
    let number: ExactDecimal
    let date: CalendarDate?
    let value: FactValue
  }

  /// What the instruments give: readings of each fact, by instrument name, and notes on those that give none.
  struct Outcome {
    var readings: [FactName: [Reading]] = [:]
    var notes: [DataNote] = []
  }

  let assessment: Assessment
  let wording: Wording
  /// What facts that no instrument is read into are known to be.
  let known: (FactName) -> FactValue?

  /// Reads each instrument that was taken, in the order of their names.
  func read(_ instruments: [Instrument]) -> Outcome {
    var outcome = Outcome()
    for instrument in instruments.sorted(by: { $0.id < $1.id }) {
      guard let result = assessment.instruments[instrument.id] else { continue }
      for reading in instrument.readings {
        guard let number = result.scores[reading.score] else { continue }
        switch read(reading, number: number, of: instrument, date: result.date) {
        case .success(let value):
          outcome.readings[reading.fact, default: []].append(
            Reading(
              instrument: instrument.id, score: reading.score, number: number, date: result.date, value: value))
        case .failure(let obstacle): outcome.notes.append(obstacle.note)
        }
      }
    }
    return outcome
  }

  /// Why a score gives no value.
  private struct Obstacle: Error {
    let note: DataNote
  }

  private func read(
    _ reading: InstrumentReading, number: ExactDecimal, of instrument: Instrument, date: CalendarDate?
  ) -> Result<FactValue, Obstacle> {
    if let note = ageNote(instrument, fact: reading.fact, date: date) { return .failure(Obstacle(note: note)) }
    switch reading.method {
    case .score: return .success(.number(number))
    case .bands(let bands):
      return value(of: number, in: bands).map(Result.success) ?? .failure(unread(reading, instrument, on: reading.fact))
    case .bandsBy(let other, let choices):
      let possible = known(other).map { [choices[$0] ?? []] } ?? Array(choices.values)
      let values = Set(possible.map { value(of: number, in: $0) })
      guard values.count == 1, let value = values.first ?? nil else {
        return .failure(unread(reading, instrument, on: other))
      }
      return .success(value)
    }
  }

  private func value(of number: ExactDecimal, in bands: [InstrumentReading.Band]) -> FactValue? {
    bands.last { $0.from <= number }?.value
  }

  private func ageNote(_ instrument: Instrument, fact: FactName, date: CalendarDate?) -> DataNote? {
    guard let validFor = instrument.validForDays else { return nil }
    guard let date, let today = assessment.date else {
      return note(.undated, fact, instrument, wording.undated(instrument.id, fact: fact))
    }
    let age = date.days(until: today)
    guard age > validFor else { return nil }
    let text = wording.stale(instrument.id, fact: fact, date: date, age: age, validFor: validFor)
    return note(.stale, fact, instrument, text)
  }

  private func unread(_ reading: InstrumentReading, _ instrument: Instrument, on other: FactName) -> Obstacle {
    let text = wording.unread(instrument.id, fact: reading.fact, dependsOn: other)
    return Obstacle(note: note(.unread, reading.fact, instrument, text))
  }

  private func note(_ kind: DataNote.Kind, _ fact: FactName, _ instrument: Instrument, _ text: String) -> DataNote {
    DataNote(
      kind: kind, fact: wording.labelled(fact), instrument: wording.labelled(instrument.id), text: text)
  }
}
