import RegimenEvaluator
import RegimenModel

extension Scenario {
  /// True where the plan of another scenario differs in its level, figures, referrals or precautions.
  func differsInContent(from other: Scenario) -> Literal {
    let levels = zip(level.atLeast, other.level.atLeast).map { circuit.differs($0, $1) }
    let figures = Elements.quantities.map { differsInQuantity($0, from: other) }
    let referrals = compiled.elements.referrals.map { element in
      let (own, others) = (referral(element), other.referral(element))
      return circuit.any(zip(own.noLater, others.noLater).map { circuit.differs($0, $1) })
    }
    let precautions = compiled.elements.precautions.map { circuit.differs(isTaken($0), other.isTaken($0)) }
    return circuit.any(levels + figures + referrals + precautions)
  }

  /// True where the status differs.
  func differsInStatus(from other: Scenario) -> Literal {
    circuit.any(PlanStatus.allCases.map { circuit.differs(isStatus($0), other.isStatus($0)) })
  }

  private func differsInQuantity(_ element: Int, from other: Scenario) -> Literal {
    let (own, others) = (quantity(element), other.quantity(element))
    func differs(_ values: (QuantityLiterals) -> [Literal]) -> Literal {
      circuit.any(zip(values(own), values(others)).map { circuit.differs($0, $1) })
    }
    if Elements.quantity(element) == .weeks { return circuit.any(differs(\.low), differs(\.high)) }
    return differs(\.value)
  }

  /// True where the mix comes from other statements, which need not change it.
  func differsInSayingOfMix(from other: Scenario) -> Literal {
    let modalities = compiled.elements.modalities.map { element in
      let said = zip(heard(on: element, isPlansOwn: false), other.heard(on: element, isPlansOwn: false))
        .filter { $0.0.voice.asksForModality }
        .map { circuit.differs($0.0.heard, $0.1.heard) }
      let (own, others) = (takesPart(element), other.takesPart(element))
      return circuit.any(circuit.differs(own, others), circuit.all(own, circuit.any(said)))
    }
    return circuit.any(modalities)
  }

  /// The literals on which the mix depends.
  var mixDeciders: [Literal] {
    if let knownMixDeciders { return knownMixDeciders }
    let said = compiled.elements.modalities.flatMap { heard(on: $0, isPlansOwn: false).map(\.heard) }
    let hours = quantity(Elements.of(.daysPerWeek)).value + quantity(Elements.of(.hoursPerDay)).value
    let levels = compiled.levels.indices.map { isDelivered($0) }
    let deciders = Set(said + hours + levels).subtracting([circuit.yes, circuit.no]).sorted()
    knownMixDeciders = deciders
    return deciders
  }
}
