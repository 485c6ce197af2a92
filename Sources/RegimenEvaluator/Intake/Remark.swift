package import RegimenModel

/// Something worth knowing about the data, in numbers; words are found when it is told.
struct Remark: Sendable, Hashable {
  /// What is remarked.
  enum Kind: Sendable, Hashable {
    /// A score is so many days old.
    case stale(reading: Int, age: Int)
    /// The age of a score is not known.
    case undated(reading: Int)
    /// An instrument reads as something else than was named, be it graver or not.
    case differs(reading: Int, named: Record.Said, read: Record.Said, isGraver: Bool)
    /// Instruments disagree; nothing is taken where values have no order.
    case disagree(reading: Int, read: Record.Said, taken: Record.Said?)
    /// The bands of a score depend on a fact that is unknown.
    case unread(reading: Int, dependsOn: Int)
    /// A difference lacks one of its scores.
    case incomplete(reading: Int)
    /// A number is not what is expected.
    case unexpected(ExactDecimal)
    /// Another assessment found a level; ranks. A hold may keep the plan's own back.
    case compared(found: Int, planned: Int, isOnceCleared: Bool)
  }

  let fact: Int
  let kind: Kind
}

extension Remark {
  /// The reading that it speaks of.
  private var reading: Int? {
    switch kind {
    case .stale(let reading, _), .undated(let reading), .differs(let reading, _, _, _), .disagree(let reading, _, _),
      .unread(let reading, _), .incomplete(let reading):
      reading
    case .unexpected, .compared: nil
    }
  }

  /// The kind of note that it is told as.
  var noteKind: DataNote.Kind {
    switch kind {
    case .stale: .stale
    case .undated: .undated
    case .differs(_, _, _, let isGraver): isGraver ? .graver : .differs
    case .disagree: .disagree
    case .unread, .incomplete: .unread
    case .unexpected: .unexpected
    case .compared(let found, let planned, _):
      planned == found ? .planAgrees : planned < found ? .planLessIntensive : .planMoreIntensive
    }
  }

  /// Orders remarks by the names of fact, kind and instrument.
  func order(_ compiled: CompiledPack) -> (Int, String, Int) {
    let instrument = reading.map { compiled.readings.instrumentNameRank[compiled.readings.all[$0].instrument] }
    return (compiled.factNameRank[fact], noteKind.rawValue, instrument ?? -1)
  }

  /// The remark in words.
  ///
  /// - Parameter record: what it was remarked on.
  func note(_ compiled: CompiledPack, _ record: Record) -> DataNote {
    let form = compiled.recordForm
    let instrument = reading.map { form.instruments[compiled.readings.all[$0].instrument].id }
    return DataNote(
      kind: noteKind, fact: compiled.wording.labelled(form.facts[fact].name),
      instrument: instrument.map { compiled.wording.labelled($0) }, text: text(compiled, record))
  }

  private func text(_ compiled: CompiledPack, _ record: Record) -> String {
    let wording = compiled.wording
    let form = compiled.recordForm
    let name = form.facts[fact].name
    func instrument(_ reading: Int) -> InstrumentID { form.instruments[compiled.readings.all[reading].instrument].id }
    func value(_ said: Record.Said) -> FactValue { compiled.value(said, of: fact) ?? .flag(false) }
    switch kind {
    case .stale(let reading, let age):
      guard let date = record.instruments[compiled.readings.all[reading].instrument]?.date else { return "" }
      return wording.stale(
        instrument(reading), fact: name, date: date, age: age,
        validFor: compiled.readings.all[reading].validForDays ?? 0)
    case .undated(let reading): return wording.undated(instrument(reading), fact: name)
    case .differs(let reading, let named, let read, let isGraver):
      return wording.differs(
        instrument(reading), fact: name, named: value(named), read: value(read), isGraver: isGraver)
    case .disagree(let reading, let read, let taken):
      return wording.disagree(instrument(reading), fact: name, read: value(read), taken: taken.map(value))
    case .unread(let reading, let other):
      return wording.unread(instrument(reading), fact: name, dependsOn: form.facts[other].name)
    case .incomplete(let place):
      let reading = compiled.readings.all[place]
      guard let minus = reading.minus else { return "" }
      let missing = record.scores[minus.place] == nil ? minus : reading.score
      return wording.unread(
        instrument(place), fact: name, difference: (reading.score.name, minus.name), lacking: missing.name)
    case .unexpected(let number):
      guard let expected = form.facts[fact].expected else { return "" }
      return wording.unexpected(name, value: .number(number), expected: expected)
    case .compared(let found, let planned, let isOnceCleared):
      return wording.levelFoundElsewhere(
        compiled.levels[found].level.id, planned: compiled.levels[planned].level.id,
        isMoreIntensive: planned > found, isOnceCleared: isOnceCleared)
    }
  }
}

extension CompiledPack {
  /// The value that is said of a fact; nil where none is.
  package func value(_ said: Record.Said, of fact: Int) -> FactValue? {
    switch said {
    case .nothing, .unknown: nil
    case .cell(let cell): space.cells[fact].representatives[cell]
    case .number(let number): .number(number)
    }
  }
}
