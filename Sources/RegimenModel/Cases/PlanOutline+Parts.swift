/// The parts of a plan, by name.
extension PlanOutline {
  /// The level of care; nil where the plan has none.
  package var level: LevelID? { care?.level.level.id }

  /// The level at which the person is seen while waiting; nil where there is none.
  package var bridge: LevelID? { care?.level.bridge?.id }

  /// What a figure is: of the weeks all that the rules leave, else a single number; nil where the plan has none.
  package func range(of figure: PlanExpectation.Figure) -> ClosedRange<ExactDecimal>? { care?.range(of: figure) }

  /// The share of a modality in percent; nil where it is not in the mix.
  package func share(of modality: ModalityID) -> Int? {
    care?.programme?.mix.first { $0.modality.id == modality }?.percent
  }

  /// The plan that would follow a hold: the care once cleared, and the referrals of this plan with those that the care
  /// adds or makes more urgent; nil where no care would follow.
  package var cleared: PlanOutline? {
    guard let onceCleared else { return nil }
    let added = Set(onceCleared.referrals.map(\.referral.id))
    let kept = referrals.filter { !added.contains($0.referral.id) }
    return PlanOutline(
      status: status, care: onceCleared, referrals: kept + onceCleared.referrals, precautions: precautions)
  }

  /// The urgency of a referral; nil where it is not made.
  package func urgency(of referral: ReferralID) -> UrgencyID? {
    referrals.first { $0.referral.id == referral }?.urgency.id
  }

  /// The referrals that are made besides some, in the order of the plan.
  package func referrals(besides named: Set<ReferralID>) -> [ReferralID] {
    referrals.map(\.referral.id).filter { !named.contains($0) }
  }

  /// Whether a precaution is taken.
  package func takes(_ precaution: PrecautionID) -> Bool { precautions.contains { $0.precaution.id == precaution } }
}

extension Care {
  /// What a figure is: of the weeks all that the rules leave, else a single number; nil where the care has none.
  package func range(of figure: PlanExpectation.Figure) -> ClosedRange<ExactDecimal>? {
    guard let programme else { return nil }
    switch figure {
    case .weeklyHours: return programme.weeklyHours...programme.weeklyHours
    case .quantity(let quantity):
      let settled = programme[quantity]
      return settled.map { quantity == .weeks ? $0.lowest...$0.highest : $0.value...$0.value }
    }
  }
}
