import RegimenDiagnostics

extension PlanExpectation {
  /// What a plan is like, in every part that can be required.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - other: a plan that it is to be told from: referrals that only the other makes are said not to be made; of all
  ///     others nothing is said.
  package init(of plan: PlanOutline, unlike other: PlanOutline? = nil) {
    let now = plan.care.map(Self.contents) ?? [.level(oneOf: [nil])]
    let referrals = Self.contents(of: plan.referrals) + Self.unmade(in: plan, unlike: other)
    let precautions = Content.precautions(exactly: plan.precautions.map(\.precaution.id))
    let onceCleared = plan.onceCleared.map { care in
      Self.contents(of: care) + Self.contents(of: care.referrals)
        + Self.unmade(in: plan.cleared, unlike: other?.cleared)
    }
    let all =
      [.status(oneOf: [plan.status])] + now + referrals + [precautions]
      + (onceCleared ?? []).map(Content.onceCleared)
    self.init(all.map { Requirement($0, place: .whole("")) })
  }

  private static func unmade(in plan: PlanOutline?, unlike other: PlanOutline?) -> [Content] {
    let made = Set(plan?.referrals.map(\.referral.id) ?? [])
    return (other?.referrals ?? []).map(\.referral.id).filter { !made.contains($0) }.map(Content.excludesReferral)
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
