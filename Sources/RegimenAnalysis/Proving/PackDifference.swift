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
  func find() -> Outcome {
    let search = Search(self)
    return search.find(search.inquiry.circuit.yes, isReduced: false) { search.likeness($0) }
  }

  /// Looks for an assessment that gets different plans and says no more than it must; where there is one of a person of
  /// the population, for such a one.
  func findExample() -> Outcome {
    let search = Search(self)
    if let population = one.population {
      let own = search.find(search.inquiry.scenario.isProved(population), isReduced: true) { cells in
        let likeness = search.likeness(cells)
        let bench = search.inquiry.bench
        return likeness != .equal && bench.evaluate(cells) && bench.isProved(population) ? likeness : .equal
      }
      guard case .none = own else { return own }
    }
    return search.find(search.inquiry.circuit.yes, isReduced: true) { search.likeness($0) }
  }

  /// A search with a solver of its own.
  private struct Search {
    let inquiry: Inquiry
    private let other: Scenario
    private let otherBench: Bench

    init(_ packs: PackDifference) {
      inquiry = Inquiry(packs.one, voices: PackVoices(packs.one), effort: packs.effort)
      other = Scenario(packs.other, voices: PackVoices(packs.other), sharing: inquiry.scenario)
      otherBench = Bench(packs.other)
    }

    func find(_ wanted: Literal, isReduced: Bool, likeness: @escaping ([Int]) -> PlanLikeness) -> Outcome {
      switch PlanComparison(inquiry: inquiry, other: other, likeness: likeness).difference(wanted) {
      case .none: return .none
      case .undecided: return .undecided
      case .found(let cells):
        let witnesses = Witnesses(inquiry.compiled)
        return .differs(
          witnesses.assessment(isReduced ? witnesses.reduced(cells) { likeness($0) == .different } : cells))
      }
    }

    /// How the plans of both packs compare; different where only one makes any.
    func likeness(_ cells: [Int]) -> PlanLikeness {
      guard inquiry.bench.evaluate(cells) else { return .equal }
      guard otherBench.evaluate(cells) else { return .different }
      return TracedPlan(inquiry.bench.settlement, inquiry.compiled)
        .likeness(to: TracedPlan(otherBench.settlement, otherBench.compiled))
    }
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
