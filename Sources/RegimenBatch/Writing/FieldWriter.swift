import RegimenEvaluator
import RegimenModel

/// Writes chosen parts of plans: as a JSON object on one line, or as the cells of a row.
///
/// Make one for each thread and use it again.
struct FieldWriter: ~Copyable {
  /// The notation of a line.
  enum Notation: Sendable {
    /// An object; lists are lists, and what has figures is an object.
    case json
    /// Cells between commas; lists are separated by blanks, and figures follow a colon.
    case csv
  }

  private let compiled: CompiledPack
  private let fragments: PlanFragments
  private let names: FieldNames
  private let fields: [BatchField]
  private let notation: Notation
  private var rules: [Int] = []
  private var questions: Questions

  init(_ compiled: CompiledPack, _ fragments: PlanFragments, _ fields: [BatchField], _ notation: Notation) {
    self.compiled = compiled
    self.fragments = fragments
    self.fields = fields
    self.notation = notation
    names = FieldNames(compiled, fields, notation)
    questions = Questions(compiled)
  }

  /// Writes one line, without a line break.
  mutating func write(
    _ evaluation: borrowing Evaluation, _ record: borrowing Record, _ identity: RecordIdentity,
    to output: inout OutputBuffer
  ) {
    if notation == .json { output.append(UInt8(ascii: "{")) }
    for place in fields.indices {
      if place > 0 { output.append(UInt8(ascii: ",")) }
      if notation == .json { name(names.keys[place], &output) }
      write(fields[place], evaluation, record, identity, &output)
    }
    if notation == .json { output.append(UInt8(ascii: "}")) }
  }

  private mutating func write(
    _ field: BatchField, _ evaluation: borrowing Evaluation, _ record: borrowing Record, _ identity: RecordIdentity,
    _ output: inout OutputBuffer
  ) {
    let settlement = evaluation.settlement
    switch field {
    case .id: carry(identity.id, &output)
    case .date: write(record.date, &output)
    case .status: name(names.statuses[settlement.status.place], &output)
    case .reasons: writeReasons(settlement, &output)
    case .level: level(settlement.recommendsCare ? settlement.level : nil, &output)
    case .levelOnceCleared: level(settlement.status == .hold ? settlement.level : nil, &output)
    case .delivered: level(settlement.recommendsCare ? settlement.delivered : nil, &output)
    case .daysPerWeek: quantity(.daysPerWeek, settlement, &output)
    case .hoursPerDay: quantity(.hoursPerDay, settlement, &output)
    case .individualSessionsPerWeek: quantity(.individualSessionsPerWeek, settlement, &output)
    case .weeks: quantity(.weeks, settlement, &output)
    case .reviewWithinDays: quantity(.reviewWithinDays, settlement, &output)
    case .weeklyHours:
      number(
        settlement.recommendsCare && settlement.delivered != nil ? settlement.weeklyHours.millionths : nil, &output)
    case .modalities: writeMix(settlement, &output)
    case .referrals: writeReferrals(settlement, &output)
    case .precautions: writePrecautions(settlement, &output)
    case .rules: writeRules(evaluation.decision.standing, evaluation, &output)
    case .openRules: writeRules(evaluation.decision.open, evaluation, &output)
    case .setAsideRules: writeRules(evaluation.decision.keptBack, evaluation, &output)
    case .questions: writeQuestions(evaluation, &output)
    case .sha256: text(identity.digest, &output)
    case .meta: carry(identity.meta, &output)
    }
  }

  // MARK: Single values

  /// Writes JSON that is carried along.
  private func carry(_ json: UnsafeRawBufferPointer, _ output: inout OutputBuffer) {
    switch notation {
    case .json: output.append(json)
    case .csv: CSVCell.write(json: json, to: &output)
    }
  }

  /// Writes text that nothing in needs escaping.
  private func text(_ text: UnsafeRawBufferPointer, _ output: inout OutputBuffer) {
    if notation == .json { output.append(UInt8(ascii: "\"")) }
    output.append(text)
    if notation == .json { output.append(UInt8(ascii: "\"")) }
  }

  private func name(_ name: Fragment, _ output: inout OutputBuffer) { names.store.write(name, to: &output) }

  private func nothing(_ output: inout OutputBuffer) {
    if notation == .json { output.append("null") }
  }

  private func level(_ level: Int?, _ output: inout OutputBuffer) {
    if let level { name(names.levels[level], &output) } else { nothing(&output) }
  }

  private func number(_ millionths: Int64?, _ output: inout OutputBuffer) {
    if let millionths { output.append(millionths: millionths) } else { nothing(&output) }
  }

  private func quantity(_ quantity: Quantity, _ settlement: borrowing Settlement, _ output: inout OutputBuffer) {
    let settled = settlement.quantities.first { $0.quantity == quantity }
    number(settlement.recommendsCare ? settled?.value : nil, &output)
  }

  private func write(_ date: CalendarDate?, _ output: inout OutputBuffer) {
    guard let date else { return nothing(&output) }
    if notation == .json { output.append(UInt8(ascii: "\"")) }
    output.append(date)
    if notation == .json { output.append(UInt8(ascii: "\"")) }
  }

  // MARK: Lists

  /// Begins a list, or an object where its elements have figures.
  private func begin(_ isObject: Bool, _ output: inout OutputBuffer) {
    if notation == .json { output.append(UInt8(ascii: isObject ? "{" : "[")) }
  }

  private func end(_ isObject: Bool, _ output: inout OutputBuffer) {
    if notation == .json { output.append(UInt8(ascii: isObject ? "}" : "]")) }
  }

  private func separate(_ isFirst: inout Bool, _ output: inout OutputBuffer) {
    if !isFirst { output.append(UInt8(ascii: notation == .json ? "," : " ")) }
    isFirst = false
  }

  private func writeReasons(_ settlement: borrowing Settlement, _ output: inout OutputBuffer) {
    var isFirst = true
    var last: StatusReason.Kind?
    begin(false, &output)
    for reason in settlement.reasons where reason.kind != last {
      separate(&isFirst, &output)
      if let kind = names.reasons[reason.kind] { name(kind, &output) }
      last = reason.kind
    }
    end(false, &output)
  }

  private func writeMix(_ settlement: borrowing Settlement, _ output: inout OutputBuffer) {
    var isFirst = true
    begin(true, &output)
    if settlement.recommendsCare, settlement.delivered != nil {
      for share in settlement.mix.largestFirst {
        separate(&isFirst, &output)
        name(names.modalities[share.modality], &output)
        output.append(UInt8(ascii: ":"))
        output.append(number: Int64(share.percent))
      }
    }
    end(true, &output)
  }

  private func writeReferrals(_ settlement: borrowing Settlement, _ output: inout OutputBuffer) {
    var isFirst = true
    begin(true, &output)
    for outcome in settlement.referrals where outcome.isMade {
      separate(&isFirst, &output)
      name(names.referrals[outcome.referral], &output)
      output.append(UInt8(ascii: ":"))
      name(names.urgencies[outcome.mostUrgent], &output)
    }
    end(true, &output)
  }

  private func writePrecautions(_ settlement: borrowing Settlement, _ output: inout OutputBuffer) {
    var isFirst = true
    begin(false, &output)
    for element in compiled.elements.precautions where !settlement.hearing[element].isEmpty {
      separate(&isFirst, &output)
      name(names.precautions[element - compiled.elements.precautions.lowerBound], &output)
    }
    end(false, &output)
  }

  private mutating func writeRules(
    _ found: PlaceList, _ evaluation: borrowing Evaluation, _ output: inout OutputBuffer
  ) {
    rules.removeAll(keepingCapacity: true)
    evaluation.tell(found, into: &rules)
    var isFirst = true
    begin(false, &output)
    for place in rules.indices {
      separate(&isFirst, &output)
      name(names.rules[rules[place]], &output)
    }
    end(false, &output)
  }

  private mutating func writeQuestions(_ evaluation: borrowing Evaluation, _ output: inout OutputBuffer) {
    questions.collect(evaluation)
    var isFirst = true
    begin(false, &output)
    for question in questions.all {
      separate(&isFirst, &output)
      name(names.facts[question.fact], &output)
    }
    end(false, &output)
  }
}
