import RegimenDiagnostics
import RegimenModel

/// Makes plans with their words and reasons, one after another; what it takes for one it has from the one before.
struct PlanWriter: ~Copyable, Sendable {
  let compiled: CompiledPack
  let phrases: Phrases
  let book: PlanBook
  /// What the record says.
  private(set) var record: Record
  /// What that comes to.
  private(set) var evaluation: Evaluation
  var readings: FactReadings
  var questions: Questions
  var assumptions: Assumptions
  var broken = SetAsideStatements()
  var mentioned: [Int] = []
  /// Where the readings of the facts that met a test stand.
  var met: [Int] = []
  var ranks: PlaceSet

  /// Prepares to make plans for a pack.
  init(_ compiled: CompiledPack, _ phrases: Phrases) {
    self.compiled = compiled
    self.phrases = phrases
    book = phrases.book()
    record = Record(compiled.recordForm)
    evaluation = Evaluation(compiled)
    readings = FactReadings(compiled)
    questions = Questions(compiled)
    assumptions = Assumptions(compiled)
    ranks = PlaceSet(count: compiled.rules.rules.count)
  }

  /// Makes the plan for an assessment.
  ///
  /// - Parameter whatIf: whether to work out what each answer to an open question alone would change.
  /// - Throws: a failure that names every required fact that is unknown and every impossible combination.
  mutating func plan(_ assessment: Assessment, whatIf: Bool) throws(DiagnosticFailure) -> Plan {
    compiled.recordForm.take(assessment, into: &record)
    guard evaluation.evaluate(record) else { throw evaluation.rejection(of: assessment) }
    evaluation.arrangeReasons()
    collectMentioned(assessment)
    return Plan(
      provenance: compiled.provenance(assessment: assessment.id, date: assessment.date, digest: assessment.digest),
      status: evaluation.settlement.status, statusReasons: statusReasons, care: evaluation.care,
      onceCleared: evaluation.onceCleared, referrals: evaluation.plannedReferrals,
      precautions: evaluation.plannedPrecautions, avoided: evaluation.avoided, rules: ruleAccounts(),
      levels: levelAccounts, setAside: setAside(), assumptions: toldAssumptions(),
      openQuestions: openQuestions(whatIf: whatIf), dataNotes: evaluation.notes(record), meta: assessment.meta)
  }

  /// An account of the levels that the plan rests on.
  private var levelAccounts: [LevelAccount] {
    var mentioned: [Int] = []
    evaluation.mentionedLevels(into: &mentioned)
    return mentioned.map { phrases.level($0) }
  }

  /// The reasons for the status, gravest first.
  private var statusReasons: [StatusReason] {
    evaluation.settlement.reasons.map { phrases.told($0) ?? evaluation.told($0) }
  }
}
