import RegimenDiagnostics
import RegimenModel

/// Turns a record into facts: what is named, what instruments read, what a group's closing gives.
struct Intake {
  let compiled: CompiledPack
  let assessment: Assessment
  private var notes: [DataNote] = []
  private var graver: [FactSheet.GraverReading] = []

  /// Reads a record.
  ///
  /// - Throws: a failure with every required fact that is unknown and every impossible combination that is proved.
  static func read(_ assessment: Assessment, _ compiled: CompiledPack) throws(DiagnosticFailure) -> FactSheet {
    var intake = Intake(compiled: compiled, assessment: assessment)
    let sheet = intake.sheet()
    let mistakes = intake.mistakes(in: sheet)
    if !mistakes.isEmpty { throw DiagnosticFailure(mistakes) }
    return sheet
  }

  /// What is known of every fact, fit for a plan or not.
  static func sheet(_ assessment: Assessment, _ compiled: CompiledPack) -> FactSheet {
    var intake = Intake(compiled: compiled, assessment: assessment)
    return intake.sheet()
  }

  private init(compiled: CompiledPack, assessment: Assessment) {
    self.compiled = compiled
    self.assessment = assessment
  }

  private mutating func sheet() -> FactSheet {
    let instruments = InstrumentReader(assessment: assessment, wording: compiled.wording) { [self] fact in
      answered(fact)
    }.read(compiled.pack.vocabulary.instruments)
    notes = instruments.notes
    let facts = compiled.space.facts
    let readings = facts.indices.map { reading(of: $0, instruments.readings[facts[$0].name] ?? []) }
    let cells = zip(readings, compiled.space.cells).map { reading, cells in
      reading.value.flatMap { cells.cell(of: $0) } ?? cells.unknown
    }
    return FactSheet(
      readings: readings, cells: cells, notes: notes.sorted { $0.sortKey < $1.sortKey },
      graver: graver.sorted { $0.fact < $1.fact })
  }

  /// What the record itself says of a fact, without instruments.
  private func answered(_ fact: FactName) -> FactValue? {
    if let answer = assessment.answers[fact] { return answer.value }
    return compiled.space.index(of: fact).flatMap { closure(of: compiled.space.facts[$0]) }
  }

  private func closure(of fact: Fact) -> FactValue? {
    fact.group.flatMap { assessment.closures[$0]?.value }
  }

  private mutating func reading(of index: Int, _ candidates: [InstrumentReader.Reading]) -> FactReading {
    let fact = compiled.space.facts[index]
    let answer = assessment.answers[fact.name]
    if let named = answer?.value {
      compare(candidates, with: named, fact: fact, cells: compiled.space.cells[index])
      return reading(fact, named, .named, place: answer?.place)
    }
    if let read = settled(candidates, fact: fact, cells: compiled.space.cells[index]) {
      let origin = FactReading.Origin.instrument(
        compiled.wording.labelled(read.instrument), score: read.score, value: read.number, date: read.date)
      return reading(fact, read.value, origin, place: nil)
    }
    if answer == nil, let closed = closure(of: fact) {
      return reading(fact, closed, .others, place: fact.group.flatMap { assessment.closures[$0]?.place })
    }
    return reading(fact, nil, .unknown, place: answer?.place)
  }

  private mutating func reading(
    _ fact: Fact, _ value: FactValue?, _ origin: FactReading.Origin, place: SourceRange?
  ) -> FactReading {
    if let value, case .number(let number) = value, let expected = fact.expected, !expected.contains(number) {
      note(.unexpected, fact.name, nil, compiled.wording.unexpected(fact.name, value: value, expected: expected))
    }
    return FactReading(
      fact: fact.name, label: fact.label, value: value, text: compiled.wording.text(value, of: fact.name),
      origin: origin, place: place)
  }

  /// The gravest of several readings, the first by instrument among equals; none where they disagree and the type
  /// has no order. Notes every disagreement.
  private mutating func settled(
    _ candidates: [InstrumentReader.Reading], fact: Fact, cells: FactCells
  ) -> InstrumentReader.Reading? {
    guard Set(candidates.map(\.value)).count > 1 else { return candidates.first }
    var gravest: InstrumentReader.Reading?
    if case .choice = fact.type {
      gravest = nil
    } else {
      gravest = candidates.dropFirst().reduce(candidates[0]) { best, next in
        cells.isGraver(next.value, than: best.value, type: fact.type) ? next : best
      }
    }
    for candidate in candidates where candidate.value != gravest?.value {
      let text = compiled.wording.disagree(
        candidate.instrument, fact: fact.name, read: candidate.value, taken: gravest?.value)
      note(.disagree, fact.name, candidate.instrument, text)
    }
    return gravest
  }

  private mutating func compare(
    _ candidates: [InstrumentReader.Reading], with named: FactValue, fact: Fact, cells: FactCells
  ) {
    var gravest: FactValue?
    for candidate in candidates where candidate.value != named {
      let isGraver = cells.isGraver(candidate.value, than: named, type: fact.type)
      let text = compiled.wording.differs(
        candidate.instrument, fact: fact.name, named: named, read: candidate.value, isGraver: isGraver)
      note(isGraver ? .graver : .differs, fact.name, candidate.instrument, text)
      guard isGraver else { continue }
      if let known = gravest, !cells.isGraver(candidate.value, than: known, type: fact.type) { continue }
      if gravest == nil || fact.type.isOrdered { gravest = candidate.value }
    }
    if let gravest { graver.append(FactSheet.GraverReading(fact: fact.name, named: named, read: gravest)) }
  }

  private mutating func note(_ kind: DataNote.Kind, _ fact: FactName, _ instrument: InstrumentID?, _ text: String) {
    notes.append(
      DataNote(
        kind: kind, fact: compiled.wording.labelled(fact), instrument: instrument.map { compiled.wording.labelled($0) },
        text: text))
  }
}

extension DataNote {
  fileprivate var sortKey: (FactName, String, String) { (fact.id, kind.rawValue, instrument?.id.rawValue ?? "") }
}
