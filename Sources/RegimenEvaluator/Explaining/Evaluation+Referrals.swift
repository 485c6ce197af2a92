import RegimenModel

extension Evaluation {
  /// The referrals that are made, most urgent first, then in catalogue order.
  func referrals(_ outcomes: [ReferralOutcome], isOnceCleared: Bool = false, _ speakers: inout [Int])
    -> [PlannedReferral]
  {
    var made = outcomes.filter(\.isMade)
    made.sort { ($0.mostUrgent, $0.referral) < ($1.mostUrgent, $1.referral) }
    return made.map { outcome in
      compiled.planned(
        referral: outcome.referral, urgency: outcome.mostUrgent, isDeclined: settlement.declined[outcome.referral],
        support: authorities(&speakers) { support(outcome, isOnceCleared: isOnceCleared, into: &$0) })
    }
  }

  /// The referrals of the plan itself.
  func plannedReferrals(_ speakers: inout [Int]) -> [PlannedReferral] { referrals(settlement.referrals, &speakers) }

  /// The precautions, in catalogue order.
  func plannedPrecautions(_ speakers: inout [Int]) -> [PlannedPrecaution] {
    compiled.pack.catalogue.precautions.indices.compactMap { place in
      let support = authorities(&speakers) { supportPrecaution(place, into: &$0) }
      return support.isEmpty ? nil : compiled.planned(precaution: place, support: support)
    }
  }

  /// What is kept out: modalities that a standing rule or the level avoids, and referrals whose avoid is kept.
  func avoided(_ speakers: inout [Int]) -> [Avoided] {
    let modalities = compiled.pack.catalogue.modalities.indices.compactMap { place -> Avoided? in
      let support = authorities(&speakers) { supportAvoiding(modality: place, into: &$0) }
      return support.isEmpty ? nil : compiled.avoided(modality: place, support: support)
    }
    let referrals = settlement.referrals.filter(\.isKeptOut).map { outcome in
      compiled.avoided(
        referral: outcome.referral, support: authorities(&speakers) { supportAvoiding(outcome, into: &$0) })
    }
    return modalities + referrals
  }
}

extension ReferralOutcome {
  /// Whether an avoid keeps it out.
  package var isKeptOut: Bool { !isMade && avoidingConcern < .max }
}
