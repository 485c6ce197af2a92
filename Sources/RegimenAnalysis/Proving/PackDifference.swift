import RegimenEvaluator
import RegimenModel

/// Asks whether two packs of one vocabulary give everybody the same plan.
///
/// Both are compiled with the thresholds of both, so that an assessment is the same cells in either.
struct PackDifference {
  private let one: CompiledPack
  private let other: CompiledPack
  private let effort: Effort

  init(_ one: Pack, _ other: Pack, effort: Effort = Effort()) {
    self.one = CompiledPack(one, asking: other.conditions)
    self.other = CompiledPack(other, asking: one.conditions)
    self.effort = effort
  }

  /// What became of the question.
  enum Outcome {
    /// This assessment gets different plans.
    case differs(Assessment)
    /// Every assessment gets the same plan.
    case none
    /// A limit was reached first.
    case undecided
  }

  /// Looks for an assessment that gets different plans.
  ///
  /// - Parameter isReduced: whether to make it irreducible.
  func find(isReduced: Bool = false) -> Outcome {
    let inquiry = Inquiry(one, voices: PackVoices(one), effort: effort)
    let scenario = Scenario(other, voices: PackVoices(other), sharing: inquiry.scenario)
    let bench = Bench(other)
    let differ = { (cells: [Int]) in differs(cells, inquiry.bench, bench) }
    switch PlanComparison(inquiry: inquiry, other: scenario).difference(inquiry.circuit.yes, where: differ) {
    case .none: return .none
    case .undecided: return .undecided
    case .found(let cells):
      let witnesses = Witnesses(one)
      return .differs(witnesses.assessment(isReduced ? witnesses.reduced(cells, where: differ) : cells))
    }
  }

  private func differs(_ cells: [Int], _ bench: Bench, _ otherBench: Bench) -> Bool {
    guard bench.evaluate(cells) else { return false }
    return !otherBench.evaluate(cells) || Sketch(bench.settlement, one) != Sketch(otherBench.settlement, other)
  }
}

extension Pack {
  /// Every condition of the rules, the population, the vocabulary and the catalogue.
  fileprivate var conditions: [Condition] {
    let ofRules = rules.flatMap { [$0.when] + $0.unless }
    let ofPeople = (header.population.map { [$0] } ?? []) + vocabulary.impossible.map(\.condition)
    return ofRules + ofPeople + catalogue.referrals.compactMap(\.declinedWhen)
  }
}
