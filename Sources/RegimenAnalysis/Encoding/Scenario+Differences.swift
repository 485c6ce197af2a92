import RegimenEvaluator
import RegimenModel

extension Scenario {
  /// True where the plan of another scenario differs in its level, figures, referrals (also those that would be made once
  /// a hold is cleared) or precautions.
  func differsInContent(from other: Scenario) -> Literal {
    let levels = zip(level.atLeast, other.level.atLeast).map { circuit.differs($0, $1) }
    let figures = Elements.quantities.map { differsInQuantity($0, from: other) }
    let referrals = compiled.elements.referrals.flatMap { element in
      [true, false].map { differsInReferral(element, isPlansOwn: $0, from: other) }
    }
    let precautions = compiled.elements.precautions.map { circuit.differs(isTaken($0), other.isTaken($0)) }
    return circuit.any(levels + figures + referrals + precautions)
  }

  /// True where the status differs.
  func differsInStatus(from other: Scenario) -> Literal {
    circuit.any(PlanStatus.allCases.map { circuit.differs(isStatus($0), other.isStatus($0)) })
  }

  private func differsInReferral(_ element: Int, isPlansOwn: Bool, from other: Scenario) -> Literal {
    let own = referral(element, isPlansOwn: isPlansOwn)
    let others = other.referral(element, isPlansOwn: isPlansOwn)
    return circuit.any(zip(own.noLater, others.noLater).map { circuit.differs($0, $1) })
  }

  private func differsInQuantity(_ element: Int, from other: Scenario) -> Literal {
    let (own, others) = (quantity(element), other.quantity(element))
    let values = Set(own.values + others.values).sorted()
    func differs(_ row: (QuantityLiterals) -> [Literal]) -> Literal {
      circuit.any(
        values.map { value in
          circuit.differs(
            own.isAtLeast(value, row(own)) ?? circuit.no, others.isAtLeast(value, row(others)) ?? circuit.no)
        })
    }
    if Elements.quantity(element) == .weeks { return circuit.any(differs(\.low), differs(\.high)) }
    return differs(\.value)
  }

  /// True where the mix comes from other statements, which need not change it.
  func differsInSayingOfMix(from other: Scenario) -> Literal {
    let modalities = compiled.elements.modalities.map { element in
      let (own, others) = (requests(for: element), other.requests(for: element))
      let added = others.filter { request in !own.contains { $0.request == request.request } }
      let said = (own + added).map { request, _ in
        circuit.differs(isMade(request, among: own), isMade(request, among: others))
      }
      let (takesPart, otherTakesPart) = (takesPart(element), other.takesPart(element))
      return circuit.any(
        circuit.differs(takesPart, otherTakesPart), circuit.all(takesPart, circuit.any(said)))
    }
    return circuit.any(modalities)
  }

  /// A request for a modality that two packs may both make.
  private struct Request: Hashable {
    let authority: Authority
    let number: Int32
    let concern: Int32
    let saying: Voice.Saying
    let value: Int64
  }

  private func requests(for element: Int) -> [(request: Request, heard: Literal)] {
    heard(on: element, isPlansOwn: false).filter { $0.voice.asksForModality }.map { voice, heard in
      let authority = compiled.speakers.authorities[Int(voice.speaker)]
      let request = Request(
        authority: authority, number: voice.number, concern: voice.concern, saying: voice.saying, value: voice.value)
      return (request, heard)
    }
  }

  private func isMade(_ request: Request, among requests: [(request: Request, heard: Literal)]) -> Literal {
    circuit.any(requests.filter { $0.request == request }.map(\.heard))
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
