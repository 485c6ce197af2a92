import RegimenEvaluator

/// How two plans compare.
enum PlanLikeness {
  case equal
  /// They are equal, though their mixes come from other statements.
  case equalFromOtherStatements
  case different
}

/// What a plan comes to, with the statements that its mix comes from.
struct TracedPlan {
  private let plan: Sketch
  private let statementsOnMix: [Voice]

  init(_ settlement: Settlement, _ compiled: CompiledPack) {
    plan = Sketch(settlement, compiled)
    let hearing = settlement.hearing
    statementsOnMix =
      settlement.delivered == nil
      ? [] : compiled.elements.modalities.flatMap { hearing[$0].map { hearing.voices[$0] } }
  }

  func likeness(to other: TracedPlan) -> PlanLikeness {
    if plan != other.plan { return .different }
    return statementsOnMix == other.statementsOnMix ? .equal : .equalFromOtherStatements
  }
}
