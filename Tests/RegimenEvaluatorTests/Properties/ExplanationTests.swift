import RegimenEvaluator
import RegimenModel
import Testing

/// What an explanation claims is what the evaluator does.
@Suite struct ExplanationTests {
  @Test func `the facts that a rule says it matched prove it without the others`() {
    check(seeds: 300_000..<300_600) { example in
      guard let plan = Outcome(Recommender(pack: example.pack), example.assessment, whatIf: false).plan else {
        return []
      }
      let naive = NaivePack(example.pack)
      return plan.rules.filter { $0.standing != .open }.flatMap { account -> [String] in
        guard let when = naive.rules[account.rule]?.when.normalForm, !when.hasCount else { return [] }
        let told = account.matched.flatMap(\.facts).map { ($0.fact, $0.value) }
        let known = Dictionary(told) { first, _ in first }.compactMapValues(\.self)
        return naive.kleene(when, known) == .proved ? [] : ["\(account.rule) is not proved by \(brief(known))"]
      }
    }
  }

  @Test func `a fact is told with the value and the origin that the record gives it`() {
    check(seeds: 310_000..<310_600) { example in
      guard let plan = Outcome(Recommender(pack: example.pack), example.assessment, whatIf: false).plan else {
        return []
      }
      let record = NaiveRecord(NaivePack(example.pack), example.assessment)
      let told = plan.rules.flatMap(\.matched).flatMap(\.facts)
      return told.filter { $0 != record.reading($0.fact) }.map { "told: \(brief($0))" }
    }
  }

  @Test func `a statement that is set aside is broken by the plan, and every other one holds`() {
    check(seeds: 320_000..<321_200) { example in
      guard let plan = Outcome(Recommender(pack: example.pack), example.assessment, whatIf: false).plan,
        let care = plan.care, let programme = care.programme
      else { return [] }
      let naive = NaivePack(example.pack)
      let setAside = plan.setAside.compactMap { item in
        if case .statement(let statement) = item { Pair(statement.authority, statement.content) } else { nil }
      }
      let standing = plan.rules.filter { $0.standing == .stands || $0.standing == .assumed }
      let said = standing.compactMap { naive.rules[$0.rule] }.flatMap { naive.said(by: $0) }
      let record = NaiveRecord(naive, example.assessment)
      return said.compactMap { said in
        let isSetAside = setAside.contains(Pair(said.authority, said.content))
        guard let holds = holds(said, naive, record.known, care, programme, plan) else { return nil }
        // A floor that was not granted in full may still be met, by rounding or by weight.
        if case .share = said.content, isSetAside { return nil }
        return holds != isSetAside ? nil : "\(said.authority) \(said.content): holds \(holds), set aside \(isSetAside)"
      }
    }
  }

  @Test func `each answer to an open question changes what it is said to change, and no other answer changes anything`()
  {
    check(seeds: 330_000..<330_200) { example in
      let recommender = Recommender(pack: example.pack)
      guard let plan = Outcome(recommender, example.assessment, whatIf: true).plan else { return [] }
      let naive = NaivePack(example.pack)
      return plan.openQuestions.flatMap { question in
        (naive.answers[question.fact] ?? []).flatMap { [$0.from, $0.through] }.compactMap { value -> String? in
          let answered = Outcome(recommender, example.assessment.answering(question.fact, value), whatIf: false).plan
          let changes = answered.map { plan.outline.changes(to: $0.outline, wording: naive.wording) } ?? []
          let told = question.answers?.first { naive.covers($0, value, question.fact) }?.changes ?? []
          return changes == told ? nil : "\(question.fact) = \(value): \(brief(changes)) / \(brief(told))"
        }
      }
    }
  }

  private struct Pair: Hashable {
    let authority: Authority
    let content: Statement.Content

    init(_ authority: Authority, _ content: Statement.Content) {
      self.authority = authority
      self.content = content
    }
  }

  /// Whether a plan does what a statement asks; nil where the statement can neither hold nor be broken.
  private func holds(
    _ said: Said, _ naive: NaivePack, _ known: Knowledge, _ care: Care, _ programme: Programme, _ plan: Plan
  ) -> Bool? {
    let level = Int64(naive.rank(of: care.level.level.id))
    func settled(_ quantity: Quantity) -> SettledQuantity? { programme.quantities.first { $0.quantity == quantity } }
    func share(_ modality: ModalityID) -> Int? { programme.mix.first { $0.modality.id == modality }?.percent }
    let isAvoided = Set(plan.avoided.map(\.element))
    switch said.content {
    case .levelAtLeast: return naive.levelBounds([said], known).first.map { $0.value <= level }
    case .levelAtMost: return naive.levelBounds([said], known).first.map { $0.value >= level }
    case .atLeast(let quantity, let value): return settled(quantity).map { value <= $0.lowest }
    case .atMost(let quantity, let value): return settled(quantity).map { value >= $0.highest }
    case .share(let modality, let percent): return share(modality) ?? 0 >= percent
    case .weight(let modality, _): return !isAvoided.contains(.modality(modality))
    case .avoidModality(let modality): return share(modality) == nil
    case .refer(let referral, let urgency):
      let made = plan.referrals.first { $0.referral.id == referral }
      return made.map { naive.rank(of: $0.urgency.id) <= naive.rank(of: urgency) } ?? false
    case .avoidReferral(let referral): return !plan.referrals.contains { $0.referral.id == referral }
    case .precaution, .review, .hold: return nil
    }
  }
}

extension NaivePack {
  /// Whether a value lies among those of an answer.
  fileprivate func covers(_ answer: AnswerEffect, _ value: FactValue, _ fact: FactName) -> Bool {
    guard let rank = self.rank(value, of: fact), let from = self.rank(answer.from, of: fact),
      let through = self.rank(answer.through, of: fact)
    else { return value == answer.from }
    return from <= rank && rank <= through
  }
}

extension NormalCondition {
  /// Whether it counts members, of which an explanation lists those that matter, and not those that do not pass.
  fileprivate var hasCount: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains(where: \.hasCount)
    case .fact: false
    case .count: true
    }
  }
}
