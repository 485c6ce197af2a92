import RegimenModel

extension PlanWriter {
  /// The reasons for the status, gravest first.
  var statusReasons: [StatusReason] {
    settlement.reasons.map { ($0, reason($0)) }.sorted { sortKey($0) < sortKey($1) }.map(\.1)
  }

  private func reason(_ reason: Settlement.Reason) -> StatusReason {
    func make(
      _ text: String, element: PlanElement? = nil, fact: FactName? = nil, _ authorities: [Authority] = []
    ) -> StatusReason {
      StatusReason(kind: reason.kind, element: element, fact: fact, authorities: authorities, text: text)
    }
    switch reason {
    case .outsidePopulation: return make(wording.outsidePopulation(population, isKnown: true))
    case .couldBeOutsidePopulation: return make(wording.outsidePopulation(population, isKnown: false))
    case .holdAsked(let rule): return make(wording.holdAsked(by: title(rule)), [name(rule)])
    case .reviewAsked(let rule): return make(wording.reviewAsked(by: title(rule)), [name(rule)])
    case .noLevel: return make(wording.noLevel, element: .level)
    case .clash(let element, let concern, let voices):
      let text = wording.clash(element, concern: compiled.pack.header.concerns[concern].id)
      return make(text, element: element, authorities(voices))
    case .beyondLevel(let quantity, let level, let voices):
      let element = PlanElement.quantity(quantity)
      let text = wording.beyondLevel(element, level: compiled.levels[level].level.id)
      return make(text, element: element, authorities(voices))
    case .modalityRemoved(let modality, let voices):
      let id = compiled.pack.catalogue.modalities[modality].id
      return make(wording.modalityRemoved(id), element: .modality(id), authorities(voices))
    case .sharesOverHundred(let voices): return make(wording.sharesOverHundred, element: .mix, authorities(voices))
    case .referralClash(let referral, let voices):
      let id = compiled.pack.catalogue.referrals[referral].id
      return make(wording.referralClash(id), element: .referral(id), authorities(voices))
    case .instrumentGraver(let graver):
      let text = wording.instrumentGraver(graver.fact, named: graver.named, read: graver.read)
      return make(text, fact: graver.fact)
    case .couldHold(let rule): return make(wording.couldHold(title(rule)), [name(rule)])
    case .couldRaiseLevel(let rule, let level):
      let text = wording.couldRaiseLevel(title(rule), to: compiled.levels[level].level.id)
      return make(text, element: .level, [name(rule)])
    case .couldAddUrgentReferral(let rule, let referral, let urgency):
      let id = compiled.pack.catalogue.referrals[referral].id
      let text = wording.couldAddUrgentReferral(title(rule), id, compiled.pack.header.urgencies[urgency].id)
      return make(text, element: .referral(id), [name(rule)])
    }
  }

  private var population: NormalCondition { (compiled.pack.header.population ?? .always).normalForm }

  private func title(_ rule: Int) -> String { compiled.rules.entries[rule].rule.title }

  private func name(_ rule: Int) -> Authority { .rule(compiled.rules.entries[rule].rule.id) }

  /// Status, kind, element, fact, then authorities.
  private func sortKey(_ entry: (Settlement.Reason, StatusReason)) -> SortKey {
    let kind = StatusReason.Kind.allCases.firstIndex(of: entry.1.kind) ?? 0
    return SortKey(
      status: entry.1.kind.status, numbers: [kind] + elementKey(entry.0), fact: entry.1.fact,
      authorities: entry.1.authorities)
  }

  private func elementKey(_ reason: Settlement.Reason) -> [Int] {
    switch reason {
    case .clash(let element, let concern, _): elementKey(element) + [concern]
    case .beyondLevel(let quantity, _, _): elementKey(.quantity(quantity))
    case .modalityRemoved(let modality, _): [2, modality]
    case .referralClash(let referral, _), .couldAddUrgentReferral(_, let referral, _): [3, referral]
    default: [0, 0]
    }
  }

  private func elementKey(_ element: PlanElement) -> [Int] {
    if case .quantity(let quantity) = element { [1, Quantity.allCases.firstIndex(of: quantity) ?? 0] } else { [0, 0] }
  }
}

/// Where a reason stands among the others.
private struct SortKey: Comparable {
  let status: PlanStatus
  let numbers: [Int]
  let fact: FactName?
  let authorities: [Authority]

  static func < (left: SortKey, right: SortKey) -> Bool {
    if left.status != right.status { return left.status < right.status }
    if left.numbers != right.numbers { return left.numbers.lexicographicallyPrecedes(right.numbers) }
    if left.fact != right.fact { return (left.fact ?? "") < (right.fact ?? "") }
    return left.authorities.lexicographicallyPrecedes(right.authorities)
  }
}
