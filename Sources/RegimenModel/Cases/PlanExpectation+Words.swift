/// Requirements in the words of the pack: whoever reads them wrote them, or is about to mend what they are about.
extension PlanExpectation.Content {
  /// The part of a plan that it is about, as it is written under `plan:`.
  package var path: String {
    switch self {
    case .status, .statusExcludes: "status"
    case .level, .levelBetween: "intensity.level"
    case .bridge, .bridgeBetween: "intensity.bridge"
    case .figure(let figure, _, _): figure.path
    case .share(let modality, _, _), .includesModality(let modality), .excludesModality(let modality):
      "modalities.\(modality)"
    case .referralExactly(let referral, _), .referralNoLater(let referral, _), .includesReferral(let referral),
      .excludesReferral(let referral):
      "referrals.\(referral)"
    case .noReferrals: "referrals.others"
    case .includesPrecaution(let precaution), .excludesPrecaution(let precaution): "precautions.\(precaution)"
    case .precautions: "precautions"
    case .onceCleared(let requirement): "once_cleared.\(requirement.path)"
    }
  }

  /// What it asks for.
  package var expected: String {
    switch self {
    case .status(let statuses): statuses.map(\.rawValue).listed(with: "or")
    case .statusExcludes(let statuses): statuses.map { "not \($0.rawValue)" }.listed(with: "and")
    case .level(let levels), .bridge(let levels): levels.map { $0?.rawValue ?? "none" }.listed(with: "or")
    case .levelBetween(let least, let most), .bridgeBetween(let least, let most): Self.range(least, most)
    case .figure(_, let least, let most): Self.range(least, most)
    case .share(_, let least, let most): Self.range(least.map { "\($0)%" }, most.map { "\($0)%" })
    case .includesModality: "in the mix"
    case .excludesModality: "not in the mix"
    case .referralExactly(_, let urgency): urgency.rawValue
    case .referralNoLater(_, than: let urgency): "no later than \(urgency)"
    case .includesReferral: "made"
    case .excludesReferral: "not made"
    case .noReferrals: "none"
    case .includesPrecaution: "taken"
    case .excludesPrecaution: "not taken"
    case .precautions(exactly: let precautions): Self.list(precautions)
    case .onceCleared(let requirement): requirement.expected
    }
  }

  /// What a plan has where it is about.
  package func actual(in plan: PlanOutline) -> String {
    switch self {
    case .status, .statusExcludes: plan.status.rawValue
    case .level, .levelBetween: plan.level?.rawValue ?? "none (\(plan.status.rawValue))"
    case .bridge, .bridgeBetween: plan.bridge?.rawValue ?? "none"
    case .figure(let figure, _, _): plan.range(of: figure).map(Self.text) ?? "none (\(plan.status.rawValue))"
    case .share(let modality, _, _), .includesModality(let modality), .excludesModality(let modality):
      plan.share(of: modality).map { "\($0)%" } ?? "not in the mix"
    case .referralExactly(let referral, _), .referralNoLater(let referral, _), .includesReferral(let referral),
      .excludesReferral(let referral):
      plan.urgency(of: referral)?.rawValue ?? "not made"
    case .noReferrals(besides: let named): Self.list(plan.referrals(besides: named))
    case .includesPrecaution(let precaution), .excludesPrecaution(let precaution):
      plan.takes(precaution) ? "taken" : "not taken"
    case .precautions: Self.list(plan.precautions.map(\.precaution.id))
    case .onceCleared(let requirement):
      plan.cleared.map { requirement.actual(in: $0) }
        ?? (plan.status == .hold ? "no level (hold)" : "no hold (\(plan.status.rawValue))")
    }
  }

  private static func range<Value: Equatable & CustomStringConvertible>(_ least: Value?, _ most: Value?) -> String {
    if let least, least == most { return least.description }
    return [least.map { "at least \($0)" }, most.map { "at most \($0)" }].compactMap(\.self).listed(with: "and")
  }

  private static func text(_ range: ClosedRange<ExactDecimal>) -> String {
    range.lowerBound == range.upperBound ? "\(range.lowerBound)" : "\(range.lowerBound) to \(range.upperBound)"
  }

  private static func list(_ names: [some Identifier]) -> String {
    names.isEmpty ? "none" : names.map(\.rawValue).listed(with: "and")
  }
}

extension PlanExpectation.Figure {
  /// The figure as it is written under `plan:`.
  package var path: String {
    switch self {
    case .quantity(.reviewWithinDays): "review_within_days"
    case .quantity(let quantity): "intensity.\(quantity.rawValue)"
    case .weeklyHours: "intensity.weekly_hours"
    }
  }
}
