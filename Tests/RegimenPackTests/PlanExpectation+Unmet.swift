import RegimenModel

extension PlanExpectation {
  /// The requirements that a plan does not meet, in words.
  func unmet(by plan: Plan, pack: Pack) -> [String] {
    requirements.filter { !isMet($0, plan, pack) }.map { "\($0)" }
  }

  private func isMet(_ requirement: Requirement, _ plan: Plan, _ pack: Pack) -> Bool {
    switch requirement {
    case .status(let statuses): statuses.contains(plan.status)
    case .statusExcludes(let statuses): !statuses.contains(plan.status)
    case .level(let levels): levels.contains(plan.care?.level.level.id)
    case .levelBetween(let least, let most):
      isBetween(plan.care?.level.level.id, least, most, order: pack.catalogue.levels.map(\.id))
    case .bridge(let levels): levels.contains(plan.care?.level.bridge?.id)
    case .bridgeBetween(let least, let most):
      isBetween(plan.care?.level.bridge?.id, least, most, order: pack.catalogue.levels.map(\.id))
    case .figure(let figure, let least, let most):
      values(figure, plan).map { $0.allSatisfy { $0 >= least ?? $0 && $0 <= most ?? $0 } } ?? false
    case .share(let modality, let least, let most):
      share(modality, plan).map { $0 >= least ?? $0 && $0 <= most ?? $0 } ?? false
    case .includesModality(let modality): share(modality, plan) != nil
    case .excludesModality(let modality): share(modality, plan) == nil
    case .referralExactly(let referral, let urgency): self.urgency(referral, plan) == urgency
    case .referralNoLater(let referral, than: let urgency):
      isBetween(self.urgency(referral, plan), nil, urgency, order: pack.header.urgencies.map(\.id))
    case .includesReferral(let referral): urgency(referral, plan) != nil
    case .excludesReferral(let referral): urgency(referral, plan) == nil
    case .includesPrecaution(let precaution): plan.precautions.contains { $0.precaution.id == precaution }
    case .excludesPrecaution(let precaution): !plan.precautions.contains { $0.precaution.id == precaution }
    case .precautions(exactly: let precautions): Set(plan.precautions.map(\.precaution.id)) == Set(precautions)
    }
  }

  /// Whether a name comes at or after one name and at or before another; a missing end is open, a missing name is
  /// nowhere.
  private func isBetween<ID: Identifier>(_ id: ID?, _ first: ID?, _ last: ID?, order: [ID]) -> Bool {
    func place(_ id: ID?) -> Int? { id.flatMap { order.firstIndex(of: $0) } }
    guard let own = place(id) else { return false }
    return own >= place(first) ?? own && own <= place(last) ?? own
  }

  private func values(_ figure: Figure, _ plan: Plan) -> [ExactDecimal]? {
    guard let programme = plan.care?.programme else { return nil }
    switch figure {
    case .weeklyHours: return [programme.weeklyHours]
    case .quantity(let quantity):
      guard let settled = programme.quantities.first(where: { $0.quantity == quantity }) else { return nil }
      return quantity == .weeks ? [settled.lowest, settled.highest] : [settled.value]
    }
  }

  private func share(_ modality: ModalityID, _ plan: Plan) -> Int? {
    plan.care?.programme?.mix.first { $0.modality.id == modality }?.percent
  }

  private func urgency(_ referral: ReferralID, _ plan: Plan) -> UrgencyID? {
    plan.referrals.first { $0.referral.id == referral }?.urgency.id
  }
}
