extension Wording {
  /// What a guarantee promises, in words: `whenever PTSD: at least mild, the plan has Psychiatrist within 7 days or
  /// sooner`.
  package func text(_ promise: Guarantee.Promise) -> String {
    switch promise {
    case .plan(let condition, let wherePlan, let plan):
      let condition = condition.normalForm
      let limit = wherePlan.map(limit) ?? ""
      let predicate = predicate(plan, isCleared: wherePlan.flatMap(onceCleared) != nil)
      guard condition != .all([]) else { return "every plan\(limit)\(predicate)" }
      return "whenever \(text(condition)), \(wherePlan == nil ? "the" : "a") plan\(limit)\(predicate)"
    case .neverFalls(let facts, let elements):
      let amounts = elements.map(amount).joined(separator: ", ")
      return "as the value of \(subject(facts)) rises, these never fall: \(amounts)"
    }
  }

  /// What a plan must be like, in words: ` has status hold, and, once cleared, has level Outpatient`.
  ///
  /// - Parameter isCleared: whether the words before it speak of the plan once it is cleared.
  private func predicate(_ expectation: PlanExpectation, isCleared: Bool) -> String {
    let now = now(expectation).map { " has \($0)" }
    guard let then = onceCleared(expectation) else { return now ?? "" }
    if let now { return "\(now), and, once cleared, has \(then)" }
    return isCleared ? " then also has \(then)" : ", once cleared, has \(then)"
  }

  /// Which plans are meant, in words: ` on hold that, once cleared, has level Outpatient,`.
  private func limit(_ expectation: PlanExpectation) -> String {
    let isHeld = expectation.requirements.map(\.content).filter { !$0.isOnceCleared } == [.status(oneOf: [.hold])]
    let now = isHeld ? " on hold" : now(expectation).map { " with \($0)" }
    let then = onceCleared(expectation).map { " that, once cleared, has \($0)," }
    return [now, then].compactMap(\.self).joined()
  }

  /// What is required of a plan as it is; nil where nothing is.
  private func now(_ expectation: PlanExpectation) -> String? {
    text(expectation.requirements.map(\.content).filter { !$0.isOnceCleared })
  }

  /// What is required of a plan once it is cleared; nil where nothing is.
  private func onceCleared(_ expectation: PlanExpectation) -> String? {
    text(expectation.requirements.map(\.content).filter(\.isOnceCleared))
  }

  private func text(_ requirements: [PlanExpectation.Content]) -> String? {
    requirements.isEmpty ? nil : requirements.map(text).joined(separator: "; ")
  }

  /// What rises: a fact, or any of a group.
  private func subject(_ names: [FactName]) -> String {
    let group = names.count > 1 ? names.first.flatMap { facts[$0]?.group } : nil
    return group.map { "any of \(label($0))" } ?? names.map(label).listed(with: "or")
  }

  /// What of an element may rise and fall.
  private func amount(_ element: PlanElement) -> String {
    switch element {
    case .status: "the gravity of the status"
    case .quantity(.reviewWithinDays): "days until the review"
    case .modality: "the share of \(label(element))"
    case .referral: "the urgency of the referral \(label(element))"
    default: label(element)
    }
  }

  /// What one requirement asks of a plan, in words.
  private func text(_ requirement: PlanExpectation.Content) -> String {
    switch requirement {
    case .status(let statuses): "status \(Self.words(statuses))"
    case .statusExcludes(let statuses): "status other than \(Self.words(statuses))"
    case .level(let levels): "level \(words(levels))"
    case .levelBetween(let least, let most): "level \(Self.range(least.map(words), most.map(words)))"
    case .bridge(oneOf: [nil]): "no other level until then"
    case .bridge(let levels): "until then \(words(levels))"
    case .bridgeBetween(let least, let most): "until then \(Self.range(least.map(words), most.map(words)))"
    case .figure(let figure, let least, let most): text(figure, least, most)
    case .share(let modality, let least, let most):
      "\(Self.range(least.map { "\($0)%" }, most.map { "\($0)%" })) \(labelled(modality).label)"
    case .includesModality(let modality): "\(labelled(modality).label) in the mix"
    case .excludesModality(let modality): "no \(labelled(modality).label) in the mix"
    case .referralExactly, .referralNoLater, .includesReferral, .excludesReferral: referral(requirement)
    case .noReferrals(besides: let named):
      named.isEmpty
        ? "no referral" : "no referral besides \(named.sorted().map { labelled($0).label }.listed(with: "and"))"
    case .includesPrecaution(let precaution): text(.precaution(precaution))
    case .excludesPrecaution(let precaution): "not the precaution \(labelled(precaution).label)"
    case .precautions(exactly: let precautions):
      precautions.isEmpty
        ? "no precaution" : "these precautions only: \(precautions.map { labelled($0).label }.listed(with: "and"))"
    case .onceCleared(let requirement): text(requirement)
    }
  }

  private func referral(_ requirement: PlanExpectation.Content) -> String {
    switch requirement {
    case .referralExactly(let referral, let urgency): text(.refer(referral, urgency))
    case .referralNoLater(let referral, than: let urgency): "\(text(.refer(referral, urgency))) or sooner"
    case .includesReferral(let referral): "a referral: \(labelled(referral).label)"
    case .excludesReferral(let referral): text(.avoidReferral(referral))
    default: ""
    }
  }

  private func text(_ figure: PlanExpectation.Figure, _ least: ExactDecimal?, _ most: ExactDecimal?) -> String {
    switch figure {
    case .quantity(.reviewWithinDays): "review after \(Self.range(least, most)) days"
    case .quantity(let quantity): "\(Self.range(least, most)) \(quantity.label)"
    case .weeklyHours: "\(Self.range(least, most)) hours a week"
    }
  }

  private func words(_ level: LevelID?) -> String { level.map { labelled($0).label } ?? "none" }

  private func words(_ levels: [LevelID?]) -> String { levels.map(words).listed(with: "or") }

  private static func words(_ statuses: [PlanStatus]) -> String {
    statuses.map { $0.rawValue.replacing("_", with: " ") }.listed(with: "or")
  }

  private static func range<Value: Equatable>(_ least: Value?, _ most: Value?) -> String {
    if let least, least == most { return "exactly \(least)" }
    return [least.map { "at least \($0)" }, most.map { "at most \($0)" }].compactMap(\.self).listed(with: "and")
  }
}

extension PlanExpectation.Content {
  fileprivate var isOnceCleared: Bool { if case .onceCleared = self { true } else { false } }
}
