import RegimenEvaluator
import RegimenModel

/// A pack made ready to be asked, again and again, whether it fulfils worked cases; without words, so that it is fast.
struct CaseTrial: ~Copyable {
  private let judge: PlanJudge
  private let numbers: [RuleID: Int]
  private var evaluation: Evaluation
  private var record: Record

  init(_ compiled: CompiledPack, judge: PlanJudge) {
    self.judge = judge
    numbers = Dictionary(zip(compiled.rules.rules.map(\.id), 0...)) { first, _ in first }
    evaluation = Evaluation(compiled)
    record = Record(compiled.recordForm)
  }

  /// Whether a plan is made for an assessment, and is as a case says.
  mutating func fulfils(_ worked: WorkedCase, _ assessment: Assessment) -> Bool {
    evaluation.compiled.recordForm.take(assessment, into: &record)
    guard evaluation.evaluate(record) else { return false }
    for rule in worked.fires where !stands(rule) { return false }
    for rule in worked.silent where stands(rule) { return false }
    return judge.meets(worked.plan, evaluation.outline)
  }

  private func stands(_ rule: RuleID) -> Bool { numbers[rule].map { evaluation.decision.stands($0) } ?? false }

  /// The rules that the last plan mentions: those that stand, are kept back, or are open.
  var mentioned: Set<Int> {
    Set(evaluation.decision.standing).union(evaluation.decision.open).union(evaluation.decision.keptBack)
  }
}
