/// Holds plans against what is expected of them, by the orders of levels and urgencies in a pack.
package struct PlanJudge: Sendable {
  /// The rank of each level, 0 the least intensive.
  let levels: [LevelID: Int]
  /// The rank of each urgency, 0 the most urgent.
  let urgencies: [UrgencyID: Int]

  /// Prepares to judge plans of a pack.
  package init(_ pack: Pack) {
    levels = Self.ranks(pack.catalogue.levels.map(\.id))
    urgencies = Self.ranks(pack.header.urgencies.map(\.id))
  }

  private static func ranks<ID: Hashable>(_ ids: [ID]) -> [ID: Int] {
    Dictionary(zip(ids, ids.indices)) { first, _ in first }
  }

  /// Whether a plan fulfils every requirement of an expectation.
  package func meets(_ expectation: PlanExpectation, _ plan: PlanOutline) -> Bool {
    expectation.requirements.allSatisfy { meets($0.content, plan) }
  }

  /// The requirements of an expectation that a plan does not fulfil, in the order written.
  package func unmet(_ expectation: PlanExpectation, by plan: PlanOutline) -> [UnmetRequirement] {
    expectation.requirements.filter { !meets($0.content, plan) }.map { requirement in
      UnmetRequirement(
        requirement: requirement, path: requirement.content.path, expected: requirement.content.expected,
        actual: requirement.content.actual(in: plan))
    }
  }

  /// Whether a plan fulfils a requirement.
  ///
  /// A plan without a level fulfils `none` and no range of levels; one without a figure fulfils no range of it. A
  /// modality that is not in the mix has a share of 0. A plan that no care would follow fulfils nothing that is required
  /// of it once cleared, not even that something is left out.
  package func meets(_ requirement: PlanExpectation.Content, _ plan: PlanOutline) -> Bool {
    switch requirement {
    case .status(let statuses): statuses.contains(plan.status)
    case .statusExcludes(let statuses): !statuses.contains(plan.status)
    case .level(let levels): levels.contains(plan.level)
    case .levelBetween(let least, let most): isBetween(plan.level, least, most, ranks: levels)
    case .bridge(let levels): levels.contains(plan.bridge)
    case .bridgeBetween(let least, let most): isBetween(plan.bridge, least, most, ranks: levels)
    case .figure(let figure, let least, let most):
      plan.range(of: figure).map { $0.lowerBound >= least ?? $0.lowerBound && $0.upperBound <= most ?? $0.upperBound }
        ?? false
    case .share(let modality, let least, let most):
      (least ?? 0)...(most ?? 100) ~= plan.share(of: modality) ?? 0
    case .includesModality(let modality): plan.share(of: modality) != nil
    case .excludesModality(let modality): plan.share(of: modality) == nil
    case .referralExactly(let referral, let urgency): plan.urgency(of: referral) == urgency
    case .referralNoLater(let referral, than: let urgency):
      isBetween(plan.urgency(of: referral), nil, urgency, ranks: urgencies)
    case .includesReferral(let referral): plan.urgency(of: referral) != nil
    case .excludesReferral(let referral): plan.urgency(of: referral) == nil
    case .noReferrals(besides: let named): plan.referrals(besides: named).isEmpty
    case .includesPrecaution(let precaution): plan.takes(precaution)
    case .excludesPrecaution(let precaution): !plan.takes(precaution)
    case .precautions(exactly: let precautions): Set(plan.precautions.map(\.precaution.id)) == Set(precautions)
    case .onceCleared(let requirement): plan.cleared.map { meets(requirement, $0) } ?? false
    }
  }

  /// Whether a name comes at or after one name and at or before another; a missing end is open, a missing name is
  /// nowhere.
  func isBetween<ID: Identifier>(_ id: ID?, _ first: ID?, _ last: ID?, ranks: [ID: Int]) -> Bool {
    func rank(_ id: ID?) -> Int? { id.flatMap { ranks[$0] } }
    guard let own = rank(id) else { return false }
    return own >= rank(first) ?? own && own <= rank(last) ?? own
  }
}
