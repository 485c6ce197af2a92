package import RegimenModel

extension CompiledPack {
  /// A reason of a rule that could or does ask for something, in words: it depends on the pack alone.
  package func told(_ reason: Reason) -> StatusReason {
    told(reason, support: [speakers.authorities[reason.rule]], graver: [], delivered: nil)
  }

  /// A reason in words.
  ///
  /// - Parameters:
  ///   - graver: the facts of the record with an instrument graver than the value named.
  ///   - delivered: the rank of the level at which the programme is delivered.
  func told(
    _ reason: Reason, support: [Authority], graver: [FactSheet.Graver], delivered: Int?
  ) -> StatusReason {
    let instrument = reason.kind == .instrumentGraver ? graver[reason.rank] : nil
    return StatusReason(
      kind: reason.kind, element: element(reason), fact: instrument.map { space.facts[$0.fact].name },
      authorities: support, text: instrument.map(text) ?? text(reason, delivered: delivered))
  }

  private func element(_ reason: Reason) -> PlanElement? {
    if reason.kind == .sharesOverHundred { return .mix }
    return reason.element == 0 ? nil : element(reason.element)
  }

  private func text(_ reason: Reason, delivered: Int?) -> String {
    switch reason.kind {
    case .outsidePopulation: wording.outsidePopulation(populationAsked, isKnown: true)
    case .couldBeOutsidePopulation: wording.outsidePopulation(populationAsked, isKnown: false)
    case .holdAsked: wording.holdAsked(by: title(reason))
    case .reviewAsked: wording.reviewAsked(by: title(reason))
    case .noLevel: wording.noLevel
    case .clash: wording.clash(element(reason.element), concern: pack.header.concerns[reason.concern].id)
    case .beyondLevel: wording.beyondLevel(element(reason.element), level: levels[delivered ?? 0].level.id)
    case .modalityRemoved: wording.modalityRemoved(modality(reason.element))
    case .sharesOverHundred: wording.sharesOverHundred
    case .referralClash: wording.referralClash(referral(reason.element))
    case .instrumentGraver: ""
    case .couldHold: wording.couldHold(title(reason))
    case .couldRaiseLevel: wording.couldRaiseLevel(title(reason), to: levels[reason.rank].level.id)
    case .couldAddUrgentReferral:
      wording.couldAddUrgentReferral(
        title(reason), referral(reason.element), pack.header.urgencies[reason.rank].id)
    }
  }

  private func text(_ graver: FactSheet.Graver) -> String {
    func value(_ said: Record.Said) -> FactValue { self.value(said, of: graver.fact) ?? .flag(false) }
    return wording.instrumentGraver(
      space.facts[graver.fact].name, named: value(graver.named), read: value(graver.read))
  }

  private var populationAsked: NormalCondition { (pack.header.population ?? .always).normalForm }

  private func title(_ reason: Reason) -> String { rules.rules[reason.rule].title }
}
