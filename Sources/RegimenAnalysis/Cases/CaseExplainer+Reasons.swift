import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel

extension CaseExplainer {
  typealias Reason = CaseFailure.Reason

  /// Why a part of the plan is what it is, and what could have made it what is required.
  func reasons(_ required: PlanExpectation.Content) -> [Reason] {
    required.unmetParts(in: plan.outline).flatMap { reasons(ofPart: $0) }
  }

  private func reasons(ofPart required: PlanExpectation.Content) -> [Reason] {
    let made = statusReasons(required) + required.support(in: plan).map { reason($0, required) }
    let wanting = setAside(required) + notStanding(required)
    return made.isEmpty && wanting.isEmpty ? [Reason("no rule that stands says anything of it")] : made + wanting
  }

  // MARK: What made it so

  /// The reasons for the status, where that is what is asked about, or what keeps the care back.
  private func statusReasons(_ required: PlanExpectation.Content) -> [Reason] {
    guard required.isAboutStatus || required.isAboutCareThatIsMissing(in: plan) else { return [] }
    let reasons = plan.statusReasons.filter { $0.kind.status == plan.status }
    return reasons.map { reason in
      Reason("\(plan.status.rawValue): \(reason.text)", at: reason.authorities.first.flatMap { place($0) })
    }
  }

  private func reason(_ authority: Authority, _ required: PlanExpectation.Content) -> Reason {
    switch authority {
    case .level: return Reason("\(authority.phrase) has it so", at: place(authority))
    case .rule(let id):
      let said = compiled.rules.rules.first { $0.id == id }?.then.filter { required.isAbout($0.content) } ?? []
      let words = said.map { wording.text($0.content) }.joined(separator: ", ")
      return Reason("\(authority.phrase) says: \(words)", at: said.first?.place ?? place(authority))
    }
  }

  private func place(_ authority: Authority) -> SourceRange? {
    switch authority {
    case .rule(let id): compiled.rules.rules.first { $0.id == id }?.place
    case .level(let id): compiled.levels.first { $0.level.id == id }?.level.place
    }
  }

  // MARK: What could have made it what is required

  /// Statements that asked for it and did not make it.
  private func setAside(_ required: PlanExpectation.Content) -> [Reason] {
    plan.setAside.compactMap { setAside in
      guard case .statement(let statement) = setAside, required.isAbout(statement.content) else { return nil }
      let binding = statement.boundBy.map(\.phrase).listed(with: "and")
      return Reason(
        "\(statement.authority.phrase) says: \(statement.text); set aside because of \(binding)",
        at: place(statement.authority))
    }
  }

  /// The rules that would ask for it and do not stand: a few, those with the fewest obstacles first.
  private func notStanding(_ required: PlanExpectation.Content) -> [Reason] {
    let rules = compiled.rules.rules
    let candidates = rules.indices.filter { rule in
      !evaluation.decision.stands(rule)
        && rules[rule].then.contains { judge.asks($0.content, for: required, of: plan.outline) }
    }
    let told = candidates.map { (rule: $0, obstacles: obstacles(of: $0)) }
      .sorted { ($0.obstacles.count, $0.rule) < ($1.obstacles.count, $1.rule) }
    let most = 3
    let shown = told.count <= most + 1 ? told[...] : told.prefix(most)
    let rest = told.count - shown.count
    return shown.map { reason(notStanding: $0.rule, $0.obstacles, required) }
      + (rest > 0 ? [Reason("\(rest) more rules would ask for it and do not stand")] : [])
  }

  private func reason(notStanding rule: Int, _ obstacles: [String], _ required: PlanExpectation.Content) -> Reason {
    let asking = compiled.rules.rules[rule].then.filter { judge.asks($0.content, for: required, of: plan.outline) }
    let words = asking.map { wording.text($0.content) }.joined(separator: ", ")
    let standing = isOpen(rule) ? "is open" : "does not stand"
    return Reason(
      "rule '\(compiled.rules.rules[rule].id)' would say: \(words); it \(standing): \(obstacles.joined(separator: "; "))",
      at: place(rule))
  }
}

extension PlanExpectation.Content {
  fileprivate var isAboutStatus: Bool {
    switch self {
    case .status, .statusExcludes: true
    default: false
    }
  }

  /// Whether it is about care that a plan does not have, such as one under hold; or, of care once cleared, one that is
  /// not.
  fileprivate func isAboutCareThatIsMissing(in plan: Plan) -> Bool {
    switch self {
    case .level, .levelBetween, .bridge, .bridgeBetween, .figure, .share, .includesModality: plan.care == nil
    case .onceCleared: plan.onceCleared == nil
    default: false
    }
  }
}

extension Authority {
  /// The kind and the name in quotes.
  fileprivate var phrase: String {
    switch self {
    case .rule(let id): "rule '\(id)'"
    case .level(let id): "level '\(id)'"
    }
  }
}
