import RegimenEvaluator
import RegimenModel

/// The shares of a mix that questions are about, also of one that a hold keeps back. How a mix is shared out is not
/// encoded: only what it is bounded by. What the shares are for what is said of the mix is learnt from assessments that
/// were evaluated.
struct ShareLiterals {
  /// A share that some question is about.
  private struct Share: Equatable {
    let element: Int
    let percent: Int
  }

  private var literals: [(share: Share, literal: Literal)] = []

  /// Whether any question is about a share.
  var isEmpty: Bool { literals.isEmpty }

  /// True where a modality has so many percent or more of the mix.
  mutating func isAtLeast(_ percent: Int, _ element: Int, _ scenario: Scenario) -> Literal {
    let share = Share(element: element, percent: max(1, percent))
    if let known = literals.first(where: { $0.share == share }) { return known.literal }
    let circuit = scenario.circuit
    let literal = circuit.variable()
    circuit.require([!literal, scenario.takesPart(element)])
    circuit.require([literal, !scenario.isGranted(element, atLeast: share.percent)])
    for (other, known) in literals where other.element == element {
      circuit.require(other.percent < share.percent ? [!literal, known] : [literal, !known])
    }
    literals.append((share, literal))
    // What the shares depend on must be there before an assessment is looked for that they are learnt from.
    _ = scenario.mixDeciders
    return literal
  }

  /// Learns what the shares are wherever the mix is made from the same statements and hours.
  ///
  /// - Parameter percent: the share of a modality by its element; 0 where it is not in the mix.
  func learn(_ scenario: Scenario, percent: (Int) -> Int) {
    let circuit = scenario.circuit
    let said = scenario.mixDeciders.map { circuit.isTrue($0) ? !$0 : $0 }
    for (share, literal) in literals {
      circuit.require(said + [percent(share.element) >= share.percent ? literal : !literal])
    }
  }
}

extension Scenario {
  /// True where a modality has so many percent or more of the mix, also of one that a hold keeps back; only bounds of it
  /// are encoded.
  func hasShare(_ element: Int, atLeast percent: Int) -> Literal {
    if percent <= 0 { return circuit.yes }
    if percent > 100 { return circuit.no }
    return shares.isAtLeast(percent, element, self)
  }

  /// Learns the shares of an assessment that was evaluated and is the way that was found last.
  func learnShares(_ settlement: Settlement) {
    guard !shares.isEmpty else { return }
    shares.learn(self) { element in
      guard settlement.delivered != nil else { return 0 }
      let place = element - compiled.elements.modalities.lowerBound
      return settlement.mix.shares.first { $0.modality == place }?.percent ?? 0
    }
  }
}
