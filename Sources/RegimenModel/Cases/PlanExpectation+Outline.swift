import RegimenDiagnostics

extension PlanExpectation {
  /// What a plan is like, in every part that can be required.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - unmade: referrals that it does not make and that are worth saying so; of all others nothing is said.
  package init(of plan: PlanOutline, unmade: [ReferralID] = []) {
    let now = plan.care.map(Self.contents) ?? [.level(oneOf: [nil])]
    let others = unmade.map(Content.excludesReferral)
    let precautions = Content.precautions(exactly: plan.precautions.map(\.precaution.id))
    let onceCleared = plan.onceCleared.map { Self.contents(of: $0) + Self.contents(of: $0.referrals) } ?? []
    let all =
      [.status(oneOf: [plan.status])] + now + Self.contents(of: plan.referrals) + others + [precautions]
      + onceCleared.map(Content.onceCleared)
    self.init(all.map { Requirement($0, place: .whole("")) })
  }

  /// The level, the figures and the mix.
  private static func contents(of care: Care) -> [Content] {
    let bridge = care.level.bridge.map { [Content.bridge(oneOf: [$0.id])] } ?? []
    let figures = Quantity.allCases.compactMap { quantity -> Content? in
      let figure = Figure.quantity(quantity)
      return care.range(of: figure).map { .figure(figure, atLeast: $0.lowerBound, atMost: $0.upperBound) }
    }
    let mix = care.programme?.mix ?? []
    let shares = mix.map { Content.share($0.modality.id, atLeast: $0.percent, atMost: $0.percent) }
    return [.level(oneOf: [care.level.level.id])] + bridge + figures + shares
  }

  private static func contents(of referrals: [PlannedReferral]) -> [Content] {
    referrals.map { .referralExactly($0.referral.id, $0.urgency.id) }
  }
}
