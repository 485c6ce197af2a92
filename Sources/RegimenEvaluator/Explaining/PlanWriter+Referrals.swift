import RegimenModel

extension PlanWriter {
  /// The referrals that are made, most urgent first, then in catalogue order.
  func referrals(_ outcomes: [ReferralOutcome]) -> [PlannedReferral] {
    let made = outcomes.filter(\.isMade).sorted { ($0.mostUrgent, $0.referral) < ($1.mostUrgent, $1.referral) }
    return made.map { outcome in
      let referral = compiled.pack.catalogue.referrals[outcome.referral]
      let urgency = compiled.pack.header.urgencies[outcome.mostUrgent]
      return PlannedReferral(
        referral: Labelled(referral.id, label: referral.label), urgency: Labelled(urgency.id, label: urgency.label),
        isUrgent: urgency.isUrgent, settings: referral.settings, after: referral.after.map { wording.labelled($0) },
        needsConsent: referral.needsConsent, evidence: referral.evidence,
        isDeclined: settlement.declined.contains(outcome.referral), support: authorities(outcome.requests))
    }
  }

  /// What is kept out: modalities that a standing rule or the level avoids, and referrals whose avoid is kept.
  var avoided: [Avoided] {
    let voices = settlement.voices + levelVoices
    let modalities = compiled.pack.catalogue.modalities.enumerated().compactMap { index, modality -> Avoided? in
      let avoiders = voices.filter { $0.content == .avoidModality(index) }
      guard !avoiders.isEmpty else { return nil }
      return Avoided(element: .modality(modality.id), label: modality.label, support: authorities(avoiders))
    }
    let referrals = settlement.referrals.filter { !$0.isMade && !$0.avoiders.isEmpty }.map { outcome in
      let referral = compiled.pack.catalogue.referrals[outcome.referral]
      return Avoided(
        element: .referral(referral.id), label: referral.label, support: authorities(outcome.avoiders))
    }
    return modalities + referrals
  }

  /// What the delivered level gives, as far as the plan recommends care.
  private var levelVoices: [Voice] {
    guard settlement.status > .undetermined, let delivered = settlement.care?.delivered else { return [] }
    return compiled.gives(delivered)
  }
}
