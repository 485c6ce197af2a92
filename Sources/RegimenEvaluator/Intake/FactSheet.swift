import RegimenModel

/// What is known of every fact for one assessment, and what is worth knowing about the data; made to be used again and
/// again.
package struct FactSheet: ~Copyable, Sendable {
  /// Where a value comes from.
  package enum Origin: Sendable, Hashable, BitwiseCopyable {
    /// It is not known.
    case unknown
    /// The assessor named it.
    case named
    /// The assessor closed the group.
    case others
    /// A score was read: the reading's place among those of the pack.
    case instrument(Int)
  }

  /// A fact whose instrument is graver than the value named.
  struct Graver: Sendable, Hashable {
    let fact: Int
    let named: Record.Said
    let read: Record.Said
  }

  private var cellRow: ScratchRow<Int>
  /// What is known of each fact, `unknown` where nothing is.
  package private(set) var known: ScratchRow<Record.Said>
  /// Where that comes from.
  package private(set) var origins: ScratchRow<Origin>
  /// The facts that are unknown.
  package private(set) var unknown: PlaceSet
  /// Remarks on the data, in order.
  private(set) var remarks: [Remark] = []
  /// The facts with an instrument graver than the value named, by name.
  private(set) var graver: [Graver] = []
  private var candidates: [Candidate] = []

  /// A value that an instrument gives.
  private struct Candidate: Sendable {
    let reading: Int
    let fact: Int
    let value: Record.Said
  }

  /// A sheet on which nothing is known.
  init(_ compiled: CompiledPack) {
    let count = compiled.space.facts.count
    cellRow = ScratchRow(repeating: 0, count: count)
    known = ScratchRow(repeating: .unknown, count: count)
    origins = ScratchRow(repeating: .unknown, count: count)
    unknown = PlaceSet(count: count)
  }

  /// The cell of each fact.
  package var cells: Cells { cellRow.view }

  /// Supposes that a fact is in a cell, leaving all else as it is.
  mutating func suppose(_ fact: Int, cell: Int, _ compiled: CompiledPack) {
    cellRow[fact] = cell
    if cell == compiled.space.unknown[fact] { unknown.insert(fact) } else { unknown.remove(fact) }
  }

  /// Takes over another sheet.
  mutating func copy(_ other: borrowing FactSheet) {
    cellRow.copy(other.cellRow)
    known.copy(other.known)
    origins.copy(other.origins)
    unknown.copy(other.unknown)
    remarks = other.remarks
    graver = other.graver
  }

  /// Fills the sheet from a record.
  mutating func fill(_ record: Record, _ compiled: CompiledPack) {
    remarks.removeAll(keepingCapacity: true)
    graver.removeAll(keepingCapacity: true)
    noteNamed(record, compiled)
    for (place, group) in compiled.recordForm.membersOfGroups.enumerated() where record.groups[place] != .nothing {
      for fact in group where record.facts[fact] == .nothing { note(record.groups[place], .others, of: fact, compiled) }
    }
    readInstruments(record, compiled)
    for (fact, range) in compiled.expected {
      guard case .number(let number) = known[fact], !range.contains(number) else { continue }
      remarks.append(Remark(fact: fact, kind: .unexpected(number)))
    }
    if remarks.count > 1 { remarks.sort { $0.order(compiled) < $1.order(compiled) } }
    if graver.count > 1 { graver.sort { compiled.factNameRank[$0.fact] < compiled.factNameRank[$1.fact] } }
  }

  /// Notes what the record says of each fact by name.
  private mutating func noteNamed(_ record: Record, _ compiled: CompiledPack) {
    cellRow.copy(compiled.space.unknown)
    known.fill(.unknown)
    origins.fill(.unknown)
    unknown.insertAll(count: known.count)
    let facts = record.facts.span
    for fact in facts.indices {
      switch facts[fact] {
      case .nothing, .unknown: continue
      case .cell, .number: note(facts[fact], .named, of: fact, compiled)
      }
    }
  }

  @inline(__always)
  private mutating func note(_ said: Record.Said, _ origin: Origin, of fact: Int, _ compiled: CompiledPack) {
    switch said {
    case .nothing, .unknown:
      cellRow[fact] = compiled.space.unknown[fact]
      known[fact] = .unknown
      origins[fact] = .unknown
      unknown.insert(fact)
      return
    case .cell(let cell): cellRow[fact] = cell
    case .number(let number): cellRow[fact] = compiled.space.cells[fact].interval(of: number)
    }
    known[fact] = said
    origins[fact] = origin
    unknown.remove(fact)
  }

  // MARK: Instruments

  private mutating func readInstruments(_ record: Record, _ compiled: CompiledPack) {
    candidates.removeAll(keepingCapacity: true)
    for instrument in compiled.readings.instrumentsByName {
      guard let taken = record.instruments[instrument] else { continue }
      for reading in compiled.readings.ofInstrument[instrument] { read(reading, taken, record, compiled) }
    }
    // All are read from what the record itself says before any of them becomes known.
    for first in candidates.indices where !candidates[..<first].contains(where: { $0.fact == candidates[first].fact }) {
      settle(candidates[first].fact, record, compiled)
    }
  }

  private mutating func read(_ place: Int, _ taken: Record.Taken, _ record: Record, _ compiled: CompiledPack) {
    let reading = compiled.readings.all[place]
    guard reading.isBegun(in: record) else { return }
    if let remark = ageRemark(reading, place, taken, record) { return remarks.append(remark) }
    guard let number = reading.number(in: record) else {
      return remarks.append(Remark(fact: reading.fact, kind: .incomplete(reading: place)))
    }
    let value: Record.Said?
    var decider = reading.fact
    switch reading.method {
    case .score: value = .number(number)
    case .bands(let bands): value = bands.last { $0.from <= number }?.value
    case .bandsBy(let other, let choices):
      decider = other
      let possible = known[other] == .unknown ? choices : choices.filter { $0.value == known[other] }
      let values = Set(possible.map { choice in choice.bands.last { $0.from <= number }?.value })
      value = values.count == 1 ? values.first ?? nil : nil
    }
    guard let value else {
      remarks.append(Remark(fact: reading.fact, kind: .unread(reading: place, dependsOn: decider)))
      return
    }
    candidates.append(Candidate(reading: place, fact: reading.fact, value: value))
  }

  private func ageRemark(
    _ reading: CompiledReadings.Reading, _ place: Int, _ taken: Record.Taken, _ record: Record
  ) -> Remark? {
    guard let validFor = reading.validForDays else { return nil }
    guard let date = taken.date, let today = record.date else {
      return Remark(fact: reading.fact, kind: .undated(reading: place))
    }
    let age = date.days(until: today)
    return age > validFor ? Remark(fact: reading.fact, kind: .stale(reading: place, age: age)) : nil
  }

  /// Takes what instruments read where nothing was named, and compares it with what was.
  private mutating func settle(_ fact: Int, _ record: Record, _ compiled: CompiledPack) {
    let own = candidates.filter { $0.fact == fact }
    let type = compiled.space.facts[fact].type
    switch record.facts[fact] {
    case .cell, .number: compare(own, with: record.facts[fact], type)
    case .nothing, .unknown:
      guard let taken = gravest(own, type) else { return }
      note(taken.value, .instrument(taken.reading), of: fact, compiled)
    }
  }

  /// The gravest of several readings, the first by instrument among equals; none where they disagree and the type
  /// has no order. Remarks every disagreement.
  private mutating func gravest(_ own: [Candidate], _ type: FactType) -> Candidate? {
    guard let first = own.first, own.contains(where: { $0.value != first.value }) else { return own.first }
    var gravest: Candidate?
    if case .choice = type {
    } else {
      gravest = own.dropFirst().reduce(first) { $1.value.isGraver(than: $0.value, type) ? $1 : $0 }
    }
    for candidate in own where candidate.value != gravest?.value {
      remarks.append(
        Remark(
          fact: candidate.fact,
          kind: .disagree(reading: candidate.reading, read: candidate.value, taken: gravest?.value)))
    }
    return gravest
  }

  private mutating func compare(_ own: [Candidate], with named: Record.Said, _ type: FactType) {
    var gravest: Record.Said?
    for candidate in own where candidate.value != named {
      let isGraver = candidate.value.isGraver(than: named, type)
      let kind = Remark.Kind.differs(
        reading: candidate.reading, named: named, read: candidate.value, isGraver: isGraver)
      remarks.append(Remark(fact: candidate.fact, kind: kind))
      guard isGraver else { continue }
      if let known = gravest, !candidate.value.isGraver(than: known, type) { continue }
      if gravest == nil || type.isOrdered { gravest = candidate.value }
    }
    if let gravest, let fact = own.first?.fact { graver.append(Graver(fact: fact, named: named, read: gravest)) }
  }
}
