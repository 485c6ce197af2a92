import RegimenDiagnostics
import RegimenModel

/// Makes plans with their words and reasons, one after another; what it takes for one it has from the one before.
struct PlanWriter: ~Copyable, Sendable {
  let compiled: CompiledPack
  let phrases: Phrases
  /// What the record says.
  private(set) var record: Record
  /// What that comes to.
  private(set) var evaluation: Evaluation
  var notes: ReasonNotes
  var questions: Questions
  var assumptions: Assumptions
  var broken = SetAsideStatements()
  /// Who stands behind a part of the plan.
  var speakers: [Int] = []
  /// The rules that the plan gives an account of, and for each the tests that it has met.
  var mentioned: [Int] = []
  var testsMet: [Range<Int>] = []
  /// For each rule that something keeps back, the tests of its exceptions that were met.
  var exceptionsMet: [Range<Int>] = []

  /// Prepares to make plans for a pack.
  init(_ compiled: CompiledPack, _ phrases: Phrases) {
    self.compiled = compiled
    self.phrases = phrases
    record = Record(compiled.recordForm)
    evaluation = Evaluation(compiled)
    notes = ReasonNotes(compiled)
    questions = Questions(compiled)
    assumptions = Assumptions(compiled)
  }

  /// Makes the plan for an assessment.
  ///
  /// - Parameter whatIf: whether to work out what each answer to an open question alone would change, and what would
  ///   lead to the next levels.
  /// - Throws: a failure that names every required fact that is unknown and every impossible combination.
  mutating func plan(_ assessment: Assessment, whatIf: Bool) throws(DiagnosticFailure) -> Plan {
    compiled.recordForm.take(assessment, into: &record)
    guard evaluation.evaluate(record) else { throw evaluation.rejection(of: assessment) }
    evaluation.arrangeReasons()
    let prospects = prospects(whatIf: whatIf)
    let reasons = reasons(assessment, leading: prospects.leading)
    return Plan(
      provenance: compiled.provenance(assessment: assessment.id, date: assessment.date, digest: assessment.digest),
      status: evaluation.settlement.status, statusReasons: statusReasons(), care: evaluation.care(&speakers),
      onceCleared: evaluation.onceCleared(&speakers), nextLevels: prospects.levels,
      referrals: evaluation.plannedReferrals(&speakers), precautions: evaluation.plannedPrecautions(&speakers),
      avoided: evaluation.avoided(&speakers), rules: ruleAccounts(reasons), levels: levelAccounts,
      setAside: setAside(reasons), assumptions: toldAssumptions(), openQuestions: prospects.questions,
      dataNotes: evaluation.notes(record), meta: assessment.meta)
  }

  /// An account of the levels that the plan rests on.
  private var levelAccounts: [LevelAccount] {
    var mentioned: [Int] = []
    evaluation.mentionedLevels(into: &mentioned)
    return mentioned.map { phrases.level($0) }
  }

  /// The reasons for the status, gravest first.
  private mutating func statusReasons() -> [StatusReason] {
    evaluation.settlement.reasons.map { phrases.told($0) ?? evaluation.told($0, &speakers) }
  }
}
