import RegimenEvaluator
import RegimenModel
import RegimenReport

/// Writes evaluations as the JSON of plans, from fragments; byte for byte what the ordinary writer writes of the plan
/// without what answers would change.
///
/// Make one for each thread and use it again.
struct PlanBytes: ~Copyable, Sendable {
  let compiled: CompiledPack
  let fragments: PlanFragments
  /// What was evaluated, where plans tell in which places its answers are written.
  var assessment: Assessment?
  /// The file that an answer was last found in, and its name in JSON.
  var file: (name: String, json: [UInt8]) = ("", [])
  var speakers: [Int] = []
  var mentioned: [Int] = []
  var members: [Int] = []
  var lines: [ProvedLine] = []
  var levels: [Int] = []
  var referrals: [ReferralOutcome] = []
  var broken = SetAsideStatements()
  var assumptions: Assumptions
  var questions: Questions
  var numbers: NumberReadings

  init(_ compiled: CompiledPack, _ fragments: PlanFragments) {
    self.compiled = compiled
    self.fragments = fragments
    assumptions = Assumptions(compiled)
    questions = Questions(compiled)
    numbers = NumberReadings(compiled)
  }

  /// Writes one plan, without a line break.
  mutating func write(
    _ evaluation: borrowing Evaluation, _ record: borrowing Record, _ identity: RecordIdentity,
    to output: inout OutputBuffer
  ) {
    let frame = fragments.frame.pieces
    let status = evaluation.settlement.status
    put(frame, 0, &output)
    put(fragments.frame.statuses[status.place], &output)
    put(frame, 1, &output)
    writeReasons(evaluation, &output)
    put(frame, 2, &output)
    writeCare(evaluation, date: record.date, if: evaluation.settlement.recommendsCare, &output)
    put(frame, 3, &output)
    writeCareOnceCleared(evaluation, date: record.date, &output)
    put(frame, 4, &output)
    writeReferrals(evaluation, isOnceCleared: false, &output)
    put(frame, 5, &output)
    writePrecautions(evaluation, &output)
    put(frame, 6, &output)
    writeAvoided(evaluation, &output)
    put(frame, 7, &output)
    writeRules(evaluation, record, &output)
    put(frame, 8, &output)
    writeLevels(evaluation, &output)
    put(frame, 9, &output)
    writeSetAside(evaluation, record, &output)
    put(frame, 10, &output)
    writeAssumptions(evaluation, &output)
    put(frame, 11, &output)
    writeQuestions(evaluation, &output)
    put(frame, 12, &output)
    writeNotes(evaluation, record, &output)
    put(frame, 13, &output)
    output.append(identity.id)
    put(frame, 14, &output)
    write(record.date, &output)
    put(frame, 15, &output)
    output.append(UInt8(ascii: "\""))
    output.append(identity.digest)
    output.append(UInt8(ascii: "\""))
    put(frame, 16, &output)
    output.append(identity.meta)
    put(frame, 17, &output)
  }

  /// Writes a fragment.
  @inline(__always)
  func put(_ fragment: Fragment, _ output: inout OutputBuffer) { fragments.store.write(fragment, to: &output) }

  /// Writes one of some pieces.
  @inline(__always)
  func put(_ pieces: Pieces, _ number: Int, _ output: inout OutputBuffer) {
    fragments.store.write(pieces, number, to: &output)
  }

  /// Writes a value as the ordinary writer does: for what is rare.
  func put(_ value: some JSONWritable, _ output: inout OutputBuffer) { output.append(FragmentCutter.json(value)) }

  /// Writes a date, or `null`.
  func write(_ date: CalendarDate?, _ output: inout OutputBuffer) {
    guard let date else { return output.append("null") }
    output.append(UInt8(ascii: "\""))
    output.append(date)
    output.append(UInt8(ascii: "\""))
  }

  /// Writes those that stand behind something, as the function collects them.
  @inline(__always)
  mutating func support(_ output: inout OutputBuffer, _ collect: (inout [Int]) -> Void) {
    speakers.removeAll(keepingCapacity: true)
    collect(&speakers)
    writeAuthorities(speakers[...], &output)
  }

  /// Writes speakers as authorities.
  func writeAuthorities(_ speakers: ArraySlice<Int>, _ output: inout OutputBuffer) {
    output.list(speakers) { output, speaker in put(fragments.authorities[speaker], &output) }
  }

  private mutating func writeReasons(_ evaluation: borrowing Evaluation, _ output: inout OutputBuffer) {
    var isFirst = true
    output.append(UInt8(ascii: "["))
    for reason in evaluation.settlement.reasons {
      if !isFirst { output.append(UInt8(ascii: ",")) }
      isFirst = false
      if let fragment = fragments.reasons.fragment(reason) {
        put(fragment, &output)
      } else {
        put(evaluation.told(reason, &speakers), &output)
      }
    }
    output.append(UInt8(ascii: "]"))
  }
}

extension PlanStatus {
  /// Its place among all, gravest first.
  var place: Int {
    switch self {
    case .outOfScope: 0
    case .hold: 1
    case .undetermined: 2
    case .review: 3
    case .provisional: 4
    case .recommended: 5
    }
  }
}
