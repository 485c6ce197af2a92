import RegimenEvaluator
import RegimenModel

/// Asks whether the plans of two scenarios are always equal.
struct PlanComparison {
  let inquiry: Inquiry
  /// The scenario whose plan may be another.
  let other: Scenario

  /// Looks for an assessment for which the plans differ.
  ///
  /// What takes least to encode is asked first. The mix is only known as far as what is said of it: where that differs and
  /// the mix does not, what was said is ruled out, and the search goes on.
  ///
  /// - Parameters:
  ///   - wanted: what else must be true.
  ///   - differ: whether the ordinary evaluator finds that the plans differ.
  func difference(_ wanted: Literal, where differ: ([Int]) -> Bool) -> Inquiry.Outcome {
    let own = inquiry.scenario
    let circuit = inquiry.circuit
    let content = inquiry.findAny([wanted, own.differsInContent(from: other)], where: differ)
    guard case .none = content else { return content }
    let isOtherMix = circuit.variable()
    circuit.require([!isOtherMix, own.differsInSayingOfMix(from: other)])
    let said = own.mixDeciders + other.mixDeciders
    let mix = inquiry.findAny(
      [wanted, isOtherMix],
      refine: { _ in
        circuit.require([!isOtherMix] + said.map { circuit.isTrue($0) ? !$0 : $0 })
      }, where: differ)
    guard case .none = mix else { return mix }
    return inquiry.findAny([wanted, own.differsInStatus(from: other)], where: differ)
  }
}
