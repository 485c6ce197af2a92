extension PlanExpectation.Content {
  /// Whether a statement speaks of the part of a plan that this is about.
  package func isAbout(_ statement: Statement.Content) -> Bool {
    switch (self, statement) {
    case (.onceCleared(let requirement), _): requirement.isAbout(statement)
    case (.status, .review), (.status, .hold), (.statusExcludes, .review), (.statusExcludes, .hold): true
    case (.level, .levelAtLeast), (.level, .levelAtMost), (.levelBetween, .levelAtLeast), (.levelBetween, .levelAtMost),
      (.bridge, .levelAtLeast), (.bridge, .levelAtMost), (.bridgeBetween, .levelAtLeast),
      (.bridgeBetween, .levelAtMost):
      true
    case (.figure(let figure, _, _), .atLeast(let quantity, _)), (.figure(let figure, _, _), .atMost(let quantity, _)):
      figure.quantities.contains(quantity)
    case (_, .weight(let modality, _)), (_, .share(let modality, _)), (_, .avoidModality(let modality)):
      self.modality == modality
    case (.noReferrals(besides: let named), .refer(let referral, _)),
      (.noReferrals(besides: let named), .avoidReferral(let referral)):
      !named.contains(referral)
    case (_, .refer(let referral, _)), (_, .avoidReferral(let referral)): self.referral == referral
    case (.includesPrecaution(let own), .precaution(let precaution)),
      (.excludesPrecaution(let own), .precaution(let precaution)):
      own == precaution
    case (.precautions, .precaution): true
    default: false
    }
  }

  /// The modality that it is about.
  private var modality: ModalityID? {
    switch self {
    case .share(let modality, _, _), .includesModality(let modality), .excludesModality(let modality): modality
    default: nil
    }
  }

  /// The referral that it is about.
  private var referral: ReferralID? {
    if case .excludesReferral(let referral) = self { referral } else { requiredReferral }
  }

  /// The referral that must be made.
  package var requiredReferral: ReferralID? {
    switch self {
    case .referralExactly(let referral, _), .referralNoLater(let referral, _), .includesReferral(let referral): referral
    default: nil
    }
  }

  /// What a plan that does not fulfil it would have to fulfil, one by one: of referrals that are too many, that each is
  /// not made.
  package func unmetParts(in plan: PlanOutline) -> [Self] {
    switch self {
    case .noReferrals(besides: let named): plan.referrals(besides: named).map(Self.excludesReferral)
    case .onceCleared(let requirement):
      plan.cleared.map { requirement.unmetParts(in: $0).map(Self.onceCleared) } ?? [self]
    default: [self]
    }
  }

  /// Who made that part of a plan what it is, sorted; of the status nobody, since that has reasons of its own.
  package func support(in plan: Plan) -> [Authority] { support(in: plan, plan.outline) }

  /// - Parameter outline: what the plan comes to, or would once it is cleared.
  private func support(in plan: Plan, _ outline: PlanOutline) -> [Authority] {
    let programme = outline.care?.programme
    switch self {
    case .status, .statusExcludes: return []
    case .level, .levelBetween, .bridge, .bridgeBetween: return outline.care?.level.support ?? []
    case .figure(let figure, _, _):
      let settled = programme?.quantities.filter { figure.quantities.contains($0.quantity) } ?? []
      return Set(settled.flatMap(\.support)).sorted()
    case .share(let modality, _, _), .includesModality(let modality), .excludesModality(let modality):
      return programme?.mix.first { $0.modality.id == modality }?.support ?? plan.avoiding(.modality(modality))
    case .referralExactly(let referral, _), .referralNoLater(let referral, _), .includesReferral(let referral),
      .excludesReferral(let referral):
      return outline.referrals.first { $0.referral.id == referral }?.support ?? plan.avoiding(.referral(referral))
    case .noReferrals(besides: let named):
      let others = outline.referrals.filter { !named.contains($0.referral.id) }
      return Set(others.flatMap(\.support)).sorted()
    case .includesPrecaution(let own), .excludesPrecaution(let own):
      return plan.precautions.first { $0.precaution.id == own }?.support ?? []
    case .precautions(exactly: let wanted):
      let others = plan.precautions.filter { !wanted.contains($0.precaution.id) }
      return Set(others.flatMap(\.support)).sorted()
    case .onceCleared(let requirement): return outline.cleared.map { requirement.support(in: plan, $0) } ?? []
    }
  }
}

extension PlanExpectation.Figure {
  /// The quantities that it is made of.
  package var quantities: [Quantity] {
    switch self {
    case .quantity(let quantity): [quantity]
    case .weeklyHours: [.daysPerWeek, .hoursPerDay]
    }
  }
}

extension Plan {
  /// Who keeps a modality or referral out.
  fileprivate func avoiding(_ element: PlanElement) -> [Authority] {
    avoided.first { $0.element == element }?.support ?? []
  }
}
