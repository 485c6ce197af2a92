package import RegimenModel

/// Where names stand among the parts of a plan and the orders of the pack.
extension CompiledPack {
  /// The rank of a level; 0 is the least intensive.
  package func rank(of level: LevelID) -> Int? { directory.rank(of: level) }

  /// The rank of an urgency; 0 is the most urgent.
  package func rank(of urgency: UrgencyID) -> Int? { directory.rank(of: urgency) }

  /// The element that a modality is.
  package func element(of modality: ModalityID) -> Int? {
    directory.index(of: modality).map { elements.modalities.lowerBound + $0 }
  }

  /// The element that a referral is.
  package func element(of referral: ReferralID) -> Int? {
    directory.index(of: referral).map { elements.referrals.lowerBound + $0 }
  }

  /// The element that a precaution is.
  package func element(of precaution: PrecautionID) -> Int? {
    directory.index(of: precaution).map { elements.precautions.lowerBound + $0 }
  }

  /// The number of a fact.
  package func fact(_ name: FactName) -> Int? { space.index(of: name) }
}
