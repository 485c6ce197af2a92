import RegimenDiagnostics

extension PlanExpectation {
  /// What a plan is like, in every part that can be required.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - unmade: referrals that it does not make and that are worth saying so; of all others nothing is said.
  package init(of plan: PlanOutline, unmade: [ReferralID] = []) {
    let care: [Content] = [.level(oneOf: [plan.level])] + (plan.bridge.map { [.bridge(oneOf: [$0])] } ?? [])
    let figures = Quantity.allCases.compactMap { quantity -> Content? in
      let figure = Figure.quantity(quantity)
      return plan.range(of: figure).map { .figure(figure, atLeast: $0.lowerBound, atMost: $0.upperBound) }
    }
    let mix = plan.care?.programme?.mix ?? []
    let shares = mix.map { Content.share($0.modality.id, atLeast: $0.percent, atMost: $0.percent) }
    let referrals = plan.referrals.map { Content.referralExactly($0.referral.id, $0.urgency.id) }
    let others = unmade.map(Content.excludesReferral)
    let precautions = Content.precautions(exactly: plan.precautions.map(\.precaution.id))
    let all = [.status(oneOf: [plan.status])] + care + figures + shares + referrals + others + [precautions]
    self.init(all.map { Requirement($0, place: .whole("")) })
  }
}
