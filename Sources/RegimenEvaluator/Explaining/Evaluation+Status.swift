package import RegimenModel

extension Evaluation {
  /// A reason in words.
  ///
  /// - Parameter speakers: room for the numbers of those who brought it about.
  package func told(_ reason: Reason, _ speakers: inout [Int]) -> StatusReason {
    compiled.told(
      reason, support: authorities(&speakers) { support(reason, into: &$0) }, graver: sheet.graver,
      delivered: settlement.delivered)
  }
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
