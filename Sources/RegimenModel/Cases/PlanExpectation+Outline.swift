import RegimenDiagnostics

extension PlanExpectation {
  /// What a plan is like, in every part that can be required.
  package init(of plan: PlanOutline) {
    let now = plan.care.map(Self.contents) ?? [.level(oneOf: [nil])]
    let precautions = Content.precautions(exactly: plan.precautions.map(\.precaution.id))
    let onceCleared = plan.cleared.map { cleared in
      (cleared.care.map(Self.contents) ?? []) + Self.contents(of: cleared.referrals)
    }
    let all =
      [.status(oneOf: [plan.status])] + now + Self.contents(of: plan.referrals) + [precautions]
      + (onceCleared ?? []).map(Content.onceCleared)
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

  /// The referrals, and that there are no others.
  private static func contents(of referrals: [PlannedReferral]) -> [Content] {
    referrals.map { .referralExactly($0.referral.id, $0.urgency.id) }
      + [.noReferrals(besides: Set(referrals.map(\.referral.id)))]
  }
}
