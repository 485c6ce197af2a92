package import RegimenModel

extension PlanWriter {
  /// The reasons for the status, gravest first.
  var statusReasons: [StatusReason] { settlement.reasons.map(reason) }

  /// A reason in words.
  func reason(_ reason: Reason) -> StatusReason {
    StatusReason(
      kind: reason.kind, element: element(reason),
      fact: reason.kind == .instrumentGraver ? compiled.space.facts[sheet.graver[reason.rank].fact].name : nil,
      authorities: authorities { evaluation.support(reason, into: &$0) }, text: text(reason))
  }

  private func element(_ reason: Reason) -> PlanElement? {
    if reason.kind == .sharesOverHundred { return .mix }
    return reason.element == 0 ? nil : compiled.element(reason.element)
  }

  private func text(_ reason: Reason) -> String {
    switch reason.kind {
    case .outsidePopulation: return wording.outsidePopulation(population, isKnown: true)
    case .couldBeOutsidePopulation: return wording.outsidePopulation(population, isKnown: false)
    case .holdAsked: return wording.holdAsked(by: title(reason))
    case .reviewAsked: return wording.reviewAsked(by: title(reason))
    case .noLevel: return wording.noLevel
    case .clash:
      let concern = compiled.pack.header.concerns[reason.concern].id
      return wording.clash(compiled.element(reason.element), concern: concern)
    case .beyondLevel:
      let level = settlement.delivered ?? 0
      return wording.beyondLevel(compiled.element(reason.element), level: compiled.levels[level].level.id)
    case .modalityRemoved: return wording.modalityRemoved(compiled.modality(reason.element))
    case .sharesOverHundred: return wording.sharesOverHundred
    case .referralClash: return wording.referralClash(compiled.referral(reason.element))
    case .instrumentGraver: return instrumentGraver(sheet.graver[reason.rank])
    case .couldHold: return wording.couldHold(title(reason))
    case .couldRaiseLevel:
      return wording.couldRaiseLevel(title(reason), to: compiled.levels[reason.rank].level.id)
    case .couldAddUrgentReferral:
      return wording.couldAddUrgentReferral(
        title(reason), compiled.referral(reason.element), compiled.pack.header.urgencies[reason.rank].id)
    }
  }

  private func instrumentGraver(_ graver: FactSheet.Graver) -> String {
    func value(_ said: Record.Said) -> FactValue { compiled.value(said, of: graver.fact) ?? .flag(false) }
    return wording.instrumentGraver(
      compiled.space.facts[graver.fact].name, named: value(graver.named), read: value(graver.read))
  }

  private var population: NormalCondition { (compiled.pack.header.population ?? .always).normalForm }

  private func title(_ reason: Reason) -> String { compiled.rules.rules[reason.rule].title }
}

extension CompiledPack {
  /// The part of a plan that an element other than the status is.
  package func element(_ element: Int) -> PlanElement {
    if element == Elements.level { return .level }
    if Elements.quantities.contains(element) { return .quantity(Elements.quantity(element)) }
    if elements.modalities.contains(element) { return .modality(modality(element)) }
    if elements.referrals.contains(element) { return .referral(referral(element)) }
    return .precaution(pack.catalogue.precautions[element - elements.precautions.lowerBound].id)
  }

  /// The modality that an element is.
  package func modality(_ element: Int) -> ModalityID {
    pack.catalogue.modalities[element - elements.modalities.lowerBound].id
  }

  /// The referral that an element is.
  package func referral(_ element: Int) -> ReferralID {
    pack.catalogue.referrals[element - elements.referrals.lowerBound].id
  }
}
