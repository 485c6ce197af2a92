import RegimenModel

/// The section "Open questions", and the assumptions, which speak of the same facts.
extension NaiveSketch {
  /// The unknown facts that stand in an undecided place of a rule of open certainty.
  private func undecidedFacts(of rule: Rule) -> Set<FactName> {
    let verdict = standing[rule.id]
    guard verdict.certainty == .open else { return [] }
    let judged = zip([rule.when] + rule.unless, [verdict.when] + verdict.exceptions)
    return Set(judged.flatMap { $1 == .open ? undecidedFacts($0) : [] })
  }

  private func undecidedFacts(_ open: Condition) -> Set<FactName> { naive.undecidedFacts(open.normalForm, known) }

  /// A rule of open certainty and those of open certainty that it overrides, directly or through others.
  private func affected(by rule: Rule) -> Set<RuleID> {
    guard standing[rule.id].certainty == .open else { return [] }
    return rule.overrides.compactMap { naive.rules[$0] }.reduce([rule.id]) { $0.union(affected(by: $1)) }
  }

  var assumptions: [Assumption] {
    let drafts = drafts
    return naive.rulesInOrder.filter { standing[$0.id].stands }.flatMap { rule in
      let open = zip(rule.unless, standing[rule.id].exceptions).filter { $1 == .open }
      let exceptions = open.map { exception, _ in
        Assumption(
          rule: rule.id, overrider: nil, facts: labelled(undecidedFacts(exception)),
          text: naive.wording.assumed(exception.normalForm))
      }
      return exceptions
        + standing[rule.id].openOverriders.map { overrider in
          let facts = drafts.filter { $0.rules.contains(overrider) }.map(\.fact)
          return Assumption(
            rule: rule.id, overrider: overrider, facts: labelled(Set(facts)),
            text: naive.wording.assumed(overrider: naive.rules[overrider]?.title ?? ""))
        }
    }
  }

  private func labelled(_ facts: Set<FactName>) -> [Labelled<FactName>] {
    facts.sorted().map { naive.wording.labelled($0) }
  }

  /// A question before its answers are tried.
  struct Draft {
    let fact: FactName
    let stake: OpenQuestion.Stake
    let rules: Set<RuleID>
    let isOfPopulation: Bool
    /// The highest concern among the rules whose condition the fact stands in.
    let concern: Int
  }

  /// The questions in their order.
  var drafts: [Draft] {
    let places = naive.pack.rules.map { (rule: $0, facts: undecidedFacts(of: $0)) }
    let inPopulation = population == .open ? naive.pack.header.population.map { undecidedFacts($0) } ?? [] : []
    let asked = places.reduce(inPopulation) { $0.union($1.facts) }
    return asked.map { fact in
      let direct = places.filter { $0.facts.contains(fact) }.map(\.rule)
      let rules = direct.reduce(Set()) { $0.union(affected(by: $1)) }
      let isOfPopulation = inPopulation.contains(fact)
      return Draft(
        fact: fact, stake: stake(rules, isOfPopulation: isOfPopulation), rules: rules, isOfPopulation: isOfPopulation,
        concern: isOfPopulation ? 0 : direct.map { naive.rank(of: $0.concern) }.min() ?? 0)
    }
    .sorted { ($0.stake, $0.concern, $0.fact) < ($1.stake, $1.concern, $1.fact) }
  }

  private func stake(_ rules: Set<RuleID>, isOfPopulation: Bool) -> OpenQuestion.Stake {
    if isOfPopulation { return .scope }
    let said = rules.compactMap { naive.rules[$0] }.flatMap { naive.said(by: $0) }
    if said.contains(where: { $0.content == .hold }) { return .hold }
    if naive.levelBounds(said, known).contains(where: \.isFloor) { return .level }
    return said.compactMap(\.urgency).contains(where: naive.isUrgent) ? .urgentReferral : .other
  }

  /// The questions, without their answers where `effects` is nil.
  func questions(effects: ((FactName) -> [AnswerEffect])?) -> [OpenQuestion] {
    let drafts = drafts
    return drafts.map { draft in
      let fact = naive.facts[draft.fact]
      let answers = effects?(draft.fact)
      let others = drafts.filter { other in
        let isShared = !other.rules.isDisjoint(with: draft.rules) || (other.isOfPopulation && draft.isOfPopulation)
        return other.fact != draft.fact && isShared
      }
      return OpenQuestion(
        fact: draft.fact, label: fact?.label ?? "", question: fact?.question, stake: draft.stake,
        rules: draft.rules.sorted(), answers: answers,
        together: answers.map(\.isEmpty) == true ? labelled(Set(others.map(\.fact))) : [])
    }
  }
}
