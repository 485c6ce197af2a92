import RegimenEvaluator
import RegimenModel

/// Counts what assessments show of a pack.
struct CoverageMeter: ~Copyable {
  let compiled: CompiledPack
  private let judge: PlanJudge
  private let conditions: [RuleCondition]
  let thresholds: PackThresholds
  private let guarantees: GuaranteeMeter
  private(set) var seen: Set<CoverageItem> = []
  private var evaluation: Evaluation
  private var record: Record

  init(_ compiled: CompiledPack) {
    self.compiled = compiled
    judge = PlanJudge(compiled.pack)
    conditions = RuleCondition.all(of: compiled)
    thresholds = PackThresholds(compiled, conditions: conditions)
    guarantees = GuaranteeMeter(compiled.pack)
    evaluation = Evaluation(compiled)
    record = Record(compiled.recordForm)
  }

  /// Everything that an assessment could show, in the order in which it is told.
  var items: [CoverageItem] {
    compiled.rules.rules.map { .rule($0.id) } + conditions.flatMap { $0.items(compiled) } + thresholds.items
      + guarantees.items
  }

  /// Counts what an assessment shows. One that no plan is made for shows nothing.
  mutating func count(_ assessment: Assessment) {
    compiled.recordForm.take(assessment, into: &record)
    guard evaluation.evaluate(record) else { return }
    for rule in evaluation.decision.standing { seen.insert(.rule(compiled.rules.rules[rule].id)) }
    for condition in conditions { condition.count(evaluation, into: &seen) }
    thresholds.count(evaluation, into: &seen)
    guarantees.count(assessment, evaluation.outline, judge, into: &seen)
  }
}
