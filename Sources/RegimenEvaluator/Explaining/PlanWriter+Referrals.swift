import RegimenModel

extension PlanWriter {
  /// The referrals that are made, most urgent first, then in catalogue order.
  func referrals(_ outcomes: [ReferralOutcome], isOnceCleared: Bool = false) -> [PlannedReferral] {
    let made = outcomes.filter(\.isMade).sorted { ($0.mostUrgent, $0.referral) < ($1.mostUrgent, $1.referral) }
    return made.map { outcome in
      let referral = compiled.pack.catalogue.referrals[outcome.referral]
      let urgency = compiled.pack.header.urgencies[outcome.mostUrgent]
      return PlannedReferral(
        referral: Labelled(referral.id, label: referral.label), urgency: Labelled(urgency.id, label: urgency.label),
        isUrgent: urgency.isUrgent, settings: referral.settings, after: referral.after.map { wording.labelled($0) },
        needsConsent: referral.needsConsent, evidence: referral.evidence,
        isDeclined: settlement.declined[outcome.referral],
        support: authorities { evaluation.support(outcome, isOnceCleared: isOnceCleared, into: &$0) })
    }
  }

  /// What is kept out: modalities that a standing rule or the level avoids, and referrals whose avoid is kept.
  var avoided: [Avoided] {
    let modalities = compiled.pack.catalogue.modalities.enumerated().compactMap { index, modality -> Avoided? in
      let support = authorities { evaluation.supportAvoiding(modality: index, into: &$0) }
      return support.isEmpty
        ? nil : Avoided(element: .modality(modality.id), label: modality.label, support: support)
    }
    let referrals = settlement.referrals.filter(\.isKeptOut).map { outcome in
      let referral = compiled.pack.catalogue.referrals[outcome.referral]
      return Avoided(
        element: .referral(referral.id), label: referral.label,
        support: authorities { evaluation.supportAvoiding(outcome, into: &$0) })
    }
    return modalities + referrals
  }
}

extension ReferralOutcome {
  /// Whether an avoid keeps it out.
  package var isKeptOut: Bool { !isMade && avoidingConcern < .max }
}
