import RegimenEvaluator
import RegimenModel

/// Counts which guarantees have something to say of an assessment and its plan.
struct GuaranteeMeter: Sendable {
  private let guarantees: [Guarantee]
  /// The pack with what each guarantee asks of the assessment, in their order, as questions beside it.
  private let compiled: CompiledPack

  init(_ pack: Pack) {
    guarantees = pack.guarantees
    compiled = CompiledPack(pack, asking: guarantees.map(\.whenever))
  }

  /// What can be shown: each guarantee.
  var items: [CoverageItem] { guarantees.map { .guarantee($0.id) } }

  /// Counts the guarantees that speak of a plan.
  func count(_ assessment: Assessment, _ plan: PlanOutline, _ judge: PlanJudge, into seen: inout Set<CoverageItem>) {
    var record = Record(compiled.recordForm)
    compiled.recordForm.take(assessment, into: &record)
    var evaluation = Evaluation(compiled)
    _ = evaluation.evaluate(record)
    for (guarantee, question) in zip(guarantees, compiled.questions) {
      guard evaluation.decision.isProved(question), guarantee.wherePlan.map({ judge.meets($0, plan) }) ?? true,
        guarantee.rising.isEmpty || guarantee.rising.contains(where: { isKnown($0, evaluation) })
      else { continue }
      seen.insert(.guarantee(guarantee.id))
    }
  }

  private func isKnown(_ fact: FactName, _ evaluation: borrowing Evaluation) -> Bool {
    compiled.space.index(of: fact).map { evaluation.sheet.cells[$0] != compiled.space.unknown[$0] } ?? false
  }
}

extension Guarantee {
  fileprivate var whenever: Condition {
    if case .plan(let whenever, _, _) = promise { whenever } else { .always }
  }

  fileprivate var wherePlan: PlanExpectation? {
    if case .plan(_, let wherePlan, _) = promise { wherePlan } else { nil }
  }

  /// The facts as which rise something never falls.
  fileprivate var rising: [FactName] {
    if case .neverFalls(let facts, _) = promise { facts } else { [] }
  }
}
