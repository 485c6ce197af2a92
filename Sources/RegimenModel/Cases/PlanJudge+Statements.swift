extension PlanJudge {
  /// Whether a statement would bring a plan that does not fulfil a requirement to do so, as far as it alone can tell: it
  /// asks for what is required, and a floor for more than there is, a ceiling for less.
  package func asks(
    _ statement: Statement.Content, for requirement: PlanExpectation.Content, of plan: PlanOutline
  ) -> Bool {
    guard case .onceCleared(let requirement) = requirement else {
      return moves(statement, plan) && names(statement, requirement)
    }
    if let cleared = plan.cleared { return asks(statement, for: requirement, of: cleared) }
    return lets(statement, careFollow: plan)
  }

  /// Whether a statement would hold a plan that is not on hold, or give one without a level a level.
  private func lets(_ statement: Statement.Content, careFollow plan: PlanOutline) -> Bool {
    switch statement {
    case .hold: plan.status != .hold
    case .levelAtLeast: plan.status == .hold
    default: false
    }
  }

  /// Whether a bound is above, or below, what the plan has.
  private func moves(_ statement: Statement.Content, _ plan: PlanOutline) -> Bool {
    let level = plan.level.flatMap { levels[$0] }
    switch statement {
    case .levelAtLeast(.level(let bound)): return level ?? -1 < levels[bound] ?? 0
    case .levelAtMost(.level(let bound)): return level.map { $0 > levels[bound] ?? 0 } ?? false
    case .atLeast(let quantity, let value):
      return plan.range(of: .quantity(quantity)).map { $0.lowerBound < value } ?? true
    case .atMost(let quantity, let value):
      return plan.range(of: .quantity(quantity)).map { $0.upperBound > value } ?? true
    default: return true
    }
  }

  /// Whether a statement names what is required.
  private func names(_ statement: Statement.Content, _ requirement: PlanExpectation.Content) -> Bool {
    switch (requirement, statement) {
    case (.status(let statuses), .review): statuses.contains(.review)
    case (.status(let statuses), .hold): statuses.contains(.hold)
    case (.level(let levels), .levelAtLeast(.level(let level))), (.level(let levels), .levelAtMost(.level(let level))):
      levels.contains(level)
    case (.levelBetween(let least, let most), .levelAtLeast(.level(let level))),
      (.levelBetween(let least, let most), .levelAtMost(.level(let level))):
      isBetween(level, least, most, ranks: levels)
    case (.figure(.quantity(let wanted), let least, let most), .atLeast(let quantity, let value)),
      (.figure(.quantity(let wanted), let least, let most), .atMost(let quantity, let value)):
      wanted == quantity && value >= least ?? value && value <= most ?? value
    case (.share(let wanted, let least, let most), .share(let modality, let percent)):
      wanted == modality && percent >= least ?? 0 && percent <= most ?? 100
    case (.share(let wanted, let least, _), .weight(let modality, _)): wanted == modality && least ?? 0 > 0
    case (.share(let wanted, let least, _), .avoidModality(let modality)): wanted == modality && least ?? 0 == 0
    case (.includesModality(let wanted), .share(let modality, _)),
      (.includesModality(let wanted), .weight(let modality, _)),
      (.excludesModality(let wanted), .avoidModality(let modality)):
      wanted == modality
    case (.referralExactly(let wanted, let exactly), .refer(let referral, let urgency)):
      wanted == referral && exactly == urgency
    case (.referralNoLater(let wanted, than: let latest), .refer(let referral, let urgency)):
      wanted == referral && isBetween(urgency, nil, latest, ranks: urgencies)
    case (.includesReferral(let wanted), .refer(let referral, _)),
      (.excludesReferral(let wanted), .avoidReferral(let referral)):
      wanted == referral
    case (.includesPrecaution(let wanted), .precaution(let precaution)): wanted == precaution
    case (.precautions(exactly: let wanted), .precaution(let precaution)): wanted.contains(precaution)
    default: false
    }
  }
}
