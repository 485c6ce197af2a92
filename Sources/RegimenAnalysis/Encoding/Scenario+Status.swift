import RegimenEvaluator
import RegimenModel

extension Scenario {
  /// True where a rule that stands asks for this: a hold or a review.
  private func isAsked(_ saying: Voice.Saying) -> Literal {
    circuit.any(voices.rules[Elements.status].filter { $0.saying == saying }.map { stands(Int($0.speaker)) })
  }

  /// True where a rule that stands asks for a hold.
  var isHoldAsked: Literal {
    if let knownHoldAsked { return knownHoldAsked }
    let isHoldAsked = isAsked(.hold)
    knownHoldAsked = isHoldAsked
    return isHoldAsked
  }

  /// True where the plan recommends care: in scope, not held, with a level.
  var recommendsCare: Literal { circuit.all(level.isSettled, !isHoldAsked) }

  /// True where a hold keeps care back: in scope, held, with a level.
  var keepsCareBack: Literal { circuit.all(level.isSettled, isHoldAsked) }

  /// True where the plan has this status. The assessment is taken to have no instrument that is graver than a value
  /// named beside it.
  func isStatus(_ status: PlanStatus) -> Literal {
    switch status {
    case .outOfScope: !isInScope
    case .hold: circuit.all(isInScope, isHoldAsked)
    case .undetermined: circuit.all(isInScope, !isHoldAsked, !level.hasFloor)
    case .review: circuit.all(recommendsCare, hasReasonForReview)
    case .provisional: circuit.all(recommendsCare, !hasReasonForReview, hasReasonForDoubt)
    case .recommended: circuit.all(recommendsCare, !hasReasonForReview, !hasReasonForDoubt)
    }
  }

  private var hasReasonForReview: Literal {
    let quantities = Elements.quantities.map { quantity($0) }
    let clashes = level.clashes + quantities.flatMap(\.clashes) + quantities.map(\.isBeyondLevel)
    let mix = compiled.elements.modalities.map { isWronged($0) } + [circuit.all(isDelivered, floorsExceedHundred)]
    let referrals = compiled.elements.referrals.map { referral($0).isClash }
    return circuit.any([isAsked(.review)] + clashes + mix + referrals)
  }

  private var hasReasonForDoubt: Literal {
    let population = compiled.population.map { !isProved($0) } ?? circuit.no
    let rules = compiled.rules.cards.indices.map { rule -> Literal in
      let card = compiled.rules.cards[rule]
      var effects: [Literal] = []
      if card.asksHold { effects.append(circuit.yes) }
      if card.highestFloor >= 0 { effects.append(wouldRaiseLevel(rule)) }
      if card.asksUrgently { effects.append(wouldAddUrgentReferral(rule)) }
      return effects.isEmpty ? circuit.no : circuit.all(isOpen(rule), circuit.any(effects))
    }
    return circuit.any([population] + rules)
  }

  /// True where a rule asks for an urgent referral that is not made, or less urgently.
  private func wouldAddUrgentReferral(_ rule: Int) -> Literal {
    let says = compiled.rules.cards[rule].says.range.map { compiled.rules.voices[$0] }
    let urgent = says.filter { $0.saying == .refer && compiled.isUrgent[Int($0.value)] }
    // A voice less urgent than another of the rule on the same referral adds nothing that the other does not.
    return circuit.any(urgent.map { !referral(Int($0.element)).noLater[Int($0.value)] })
  }
}
