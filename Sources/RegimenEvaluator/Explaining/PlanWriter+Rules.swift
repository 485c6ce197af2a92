import RegimenModel

extension PlanWriter {
  /// An account of every rule that stands, is kept back, or is open, by concern, then by name.
  var ruleAccounts: [RuleAccount] {
    let mentioned = Set(decision.standing + decision.keptBack + decision.open)
    return mentioned.sorted { compiled.rules.tellingRank[$0] < compiled.rules.tellingRank[$1] }.map(account)
  }

  private func account(_ place: Int) -> RuleAccount {
    let entry = compiled.rules.entries[place]
    let rule = entry.rule
    let condition = compiled.conditions[entry.when]
    let isProved = decision.verdicts[entry.when] == .proved
    let matched = isProved ? matchedTests(condition) : []
    return RuleAccount(
      rule: rule.id, title: rule.title, concern: wording.labelled(rule.concern), standing: standing(place),
      because: isProved ? wording.text(rule.because, readings: value, matched: matched) : nil, matched: matched,
      says: rule.then.map { wording.text($0.content) }, citations: citations(rule.citations),
      evidence: rule.evidence, place: rule.place)
  }

  private func standing(_ place: Int) -> RuleAccount.Standing {
    if decision.stands(place) { return decision.certainty(place) == .proved ? .stands : .assumed }
    return decision.verdicts[compiled.rules.entries[place].when] == .proved ? .setAside : .open
  }

  /// What is known of a fact.
  private func value(_ fact: FactName) -> FactValue? {
    compiled.space.index(of: fact).flatMap { sheet.readings[$0].value }
  }

  /// The tests that proved a condition, with the facts that met them.
  func matchedTests(_ condition: CompiledCondition) -> [MatchedTest] {
    condition.provedLines(sheet.cells).map { line in
      MatchedTest(text: text(line), facts: line.factsThatMet(sheet.cells).map { sheet.readings[$0] })
    }
  }

  private func text(_ line: CompiledCondition) -> String {
    switch line {
    case .fact(let line): wording.text(line.test, isNegated: line.isNegated)
    case .count(let line): wording.text(line.test, isNegated: line.isNegated)
    case .all, .any: ""
    }
  }

  /// An account of the levels that the plan rests on.
  var levelAccounts: [LevelAccount] {
    guard settlement.status != .outOfScope, let care = settlement.care else { return [] }
    return Set([care.level, care.delivered ?? care.level]).sorted().map { rank in
      let level = compiled.levels[rank].level
      return LevelAccount(
        level: Labelled(level.id, label: level.label), text: level.text, citations: citations(level.citations),
        place: level.place)
    }
  }

  private func citations(_ citations: [Citation]) -> [PlannedCitation] {
    citations.map { citation in
      let source = compiled.sources[citation.source]
      let locator = [source?.locator, citation.locator].compactMap(\.self)
      return PlannedCitation(
        source: citation.source, title: source?.title ?? citation.source.rawValue, year: source?.year,
        publisher: source?.publisher, locator: locator.isEmpty ? nil : locator.joined(separator: ", "),
        strength: source?.strength, url: source?.url)
    }
  }
}
