import RegimenModel

/// The section "Status": every reason, gravest first.
extension NaiveSketch {
  var reasons: [StatusReason] {
    let all = scopeReasons + ruleReasons + levelReasons + settlementReasons + record.graver + openReasons
    return all.enumerated().sorted { comes($0, before: $1) }.map(\.element)
  }

  private func comes(_ left: (Int, StatusReason), before right: (Int, StatusReason)) -> Bool {
    let keys = [left.1, right.1].map { reason in
      [StatusReason.Kind.allCases.firstIndex(of: reason.kind) ?? 0] + place(reason.element)
    }
    if keys[0] != keys[1] { return keys[0].lexicographicallyPrecedes(keys[1]) }
    // Clashes on one element are found the highest concern first.
    if left.1.kind == .clash { return left.0 < right.0 }
    if left.1.fact != right.1.fact { return (left.1.fact?.rawValue ?? "") < (right.1.fact?.rawValue ?? "") }
    return left.1.authorities.lexicographicallyPrecedes(right.1.authorities)
  }

  /// Level, quantities, mix, modalities, referrals; each in catalogue order.
  private func place(_ element: PlanElement?) -> [Int] {
    let catalogue = naive.pack.catalogue
    return switch element {
    case .level: [1]
    case .quantity(let quantity): [2, Quantity.allCases.firstIndex(of: quantity) ?? 0]
    case .mix: [3]
    case .modality(let id): [4, catalogue.modalities.firstIndex { $0.id == id } ?? 0]
    case .referral(let id): [5, catalogue.referrals.firstIndex { $0.id == id } ?? 0]
    default: [0]
    }
  }

  private var scopeReasons: [StatusReason] {
    guard let condition = naive.pack.header.population, population != .proved else { return [] }
    return [
      StatusReason(
        kind: isOutOfScope ? .outsidePopulation : .couldBeOutsidePopulation, authorities: [],
        text: naive.wording.outsidePopulation(condition.normalForm, isKnown: isOutOfScope))
    ]
  }

  private var standingRules: [Rule] { naive.pack.rules.filter { standing[$0.id].stands } }

  private var ruleReasons: [StatusReason] {
    standingRules.flatMap { rule in
      let contents = rule.then.map(\.content)
      let hold = StatusReason(
        kind: .holdAsked, authorities: [.rule(rule.id)], text: naive.wording.holdAsked(by: rule.title))
      let review = StatusReason(
        kind: .reviewAsked, authorities: [.rule(rule.id)], text: naive.wording.reviewAsked(by: rule.title))
      return (contents.contains(.hold) ? [hold] : []) + (contents.contains(.review) ? [review] : [])
    }
  }

  private var levelReasons: [StatusReason] {
    guard !isOutOfScope, level == nil else { return [] }
    return [StatusReason(kind: .noLevel, element: .level, authorities: [], text: naive.wording.noLevel)]
  }

  private var settlementReasons: [StatusReason] {
    var reasons = level.map { clashes(in: $0, .level) } ?? []
    for (quantity, settlement) in quantities {
      reasons += clashes(in: settlement, .quantity(quantity))
      reasons += beyondLevel(quantity, settlement)
    }
    for (modality, authorities) in mix?.removed ?? [] {
      reasons.append(
        StatusReason(
          kind: .modalityRemoved, element: .modality(modality), authorities: authorities,
          text: naive.wording.modalityRemoved(modality)))
    }
    if let stating = mix?.overHundred {
      reasons.append(
        StatusReason(
          kind: .sharesOverHundred, element: .mix, authorities: stating, text: naive.wording.sharesOverHundred))
    }
    for (referral, authorities) in referrals.clashes {
      reasons.append(
        StatusReason(
          kind: .referralClash, element: .referral(referral), authorities: authorities,
          text: naive.wording.referralClash(referral)))
    }
    return reasons
  }

  private func clashes(in settlement: NaiveSettlement, _ element: PlanElement) -> [StatusReason] {
    settlement.clashes.map { concern, authorities in
      StatusReason(
        kind: .clash, element: element, authorities: authorities,
        text: naive.wording.clash(element, concern: naive.pack.header.concerns[concern].id))
    }
  }

  private func beyondLevel(_ quantity: Quantity, _ settlement: NaiveSettlement) -> [StatusReason] {
    guard let delivered, case .offered(let ranges, _) = delivered.delivery, let range = ranges[quantity] else {
      return []
    }
    let beyond = settlement.authorities(above: range.maximum.millionths)
    guard !beyond.isEmpty else { return [] }
    return [
      StatusReason(
        kind: .beyondLevel, element: .quantity(quantity), authorities: beyond,
        text: naive.wording.beyondLevel(.quantity(quantity), level: delivered.id))
    ]
  }

  private var openReasons: [StatusReason] {
    naive.pack.rules.filter { standing[$0.id].isOpen }.flatMap { rule in
      couldHold(rule) + couldRaiseLevel(rule) + couldAddUrgentReferrals(rule)
    }
  }

  private func couldHold(_ rule: Rule) -> [StatusReason] {
    guard rule.then.contains(where: { $0.content == .hold }) else { return [] }
    return [
      StatusReason(kind: .couldHold, authorities: [.rule(rule.id)], text: naive.wording.couldHold(rule.title))
    ]
  }

  private func couldRaiseLevel(_ rule: Rule) -> [StatusReason] {
    guard let level, let raised = naive.settleLevel(said + naive.said(by: rule), known), raised.lowest > level.lowest
    else { return [] }
    let name = naive.pack.catalogue.levels[Int(raised.lowest)].id
    return [
      StatusReason(
        kind: .couldRaiseLevel, element: .level, authorities: [.rule(rule.id)],
        text: naive.wording.couldRaiseLevel(rule.title, to: name))
    ]
  }

  private func couldAddUrgentReferrals(_ rule: Rule) -> [StatusReason] {
    naive.pack.catalogue.referrals.compactMap { referral in
      let asked = rule.then.compactMap { statement -> Int? in
        guard case .refer(referral.id, let urgency) = statement.content else { return nil }
        return naive.rank(of: urgency)
      }
      guard let soonest = asked.min(), naive.pack.header.urgencies[soonest].isUrgent else { return nil }
      let made = referrals.made.first { $0.referral.id == referral.id }
      guard made.map({ soonest < naive.rank(of: $0.urgency.id) }) ?? true else { return nil }
      let urgency = naive.pack.header.urgencies[soonest].id
      return StatusReason(
        kind: .couldAddUrgentReferral, element: .referral(referral.id), authorities: [.rule(rule.id)],
        text: naive.wording.couldAddUrgentReferral(rule.title, referral.id, urgency))
    }
  }
}
