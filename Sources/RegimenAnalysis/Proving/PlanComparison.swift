import RegimenEvaluator
import RegimenModel

/// Asks whether the plans of two scenarios are always equal.
struct PlanComparison {
  let inquiry: Inquiry
  /// The scenario whose plan may be another.
  let other: Scenario
  /// How the ordinary evaluator finds that the plans of an assessment compare.
  let likeness: ([Int]) -> PlanLikeness

  /// Looks for an assessment for which the plans differ, and some literal is true.
  ///
  /// What takes least to encode is asked first.
  func difference(_ wanted: Literal) -> Inquiry.Outcome {
    let own = inquiry.scenario
    let content = inquiry.findAny([wanted, own.differsInContent(from: other)], where: isDifferent)
    guard case .none = content else { return content }
    let mix = differenceInMix(wanted)
    guard case .none = mix else { return mix }
    return inquiry.findAny([wanted, own.differsInStatus(from: other)], where: isDifferent)
  }

  private func isDifferent(_ cells: [Int]) -> Bool { likeness(cells) == .different }

  /// Looks for an assessment for which the mixes differ.
  ///
  /// The mix is only known as far as what is said of it: where that differs and the mix does not, what was said is ruled
  /// out, and the search goes on. The more is said the less a single statement shows, so that now and then somebody is
  /// tried of whom less is known.
  private func differenceInMix(_ wanted: Literal) -> Inquiry.Outcome {
    let own = inquiry.scenario
    let circuit = inquiry.circuit
    let isOtherMix = circuit.variable()
    circuit.require([!isOtherMix, own.differsInSayingOfMix(from: other)])
    let said = own.mixDeciders + other.mixDeciders
    var simpler: [Int]?
    var tried = 0
    let outcome = inquiry.findAny(
      [wanted, isOtherMix],
      refine: { _ in
        circuit.require([!isOtherMix] + said.map { circuit.isTrue($0) ? !$0 : $0 })
      },
      where: { cells in
        if isDifferent(cells) { return true }
        tried += 1
        if tried.nonzeroBitCount == 1 { simpler = differenceOnKnowingLess(than: cells) }
        return simpler != nil
      })
    return simpler.map { .found($0) } ?? outcome
  }

  /// Makes facts unknown, one after the other, as long as the mixes come from different statements, until they differ; nil
  /// where they never do.
  private func differenceOnKnowingLess(than cells: [Int]) -> [Int]? {
    var cells = cells
    let unknown = inquiry.compiled.space.unknown
    for fact in cells.indices where cells[fact] != unknown[fact] {
      var candidate = cells
      candidate[fact] = unknown[fact]
      switch likeness(candidate) {
      case .different: return candidate
      case .equalFromOtherStatements: cells = candidate
      case .equal: continue
      }
    }
    return nil
  }
}
