package import RegimenModel

extension PlanWriter {
  /// An account of every rule that stands, is kept back, or is open, by concern, then by name.
  var ruleAccounts: [RuleAccount] {
    var mentioned: [Int] = []
    evaluation.mentionedRules(into: &mentioned)
    return mentioned.map(account)
  }

  private func account(_ place: Int) -> RuleAccount {
    let when = compiled.when(place)
    let isProved = decision.verdicts[when] == .proved
    let matched = isProved ? matchedTests(compiled.conditions[when]) : []
    let because = compiled.rules.rules[place].because
    return compiled.account(
      place, standing: evaluation.standing(place) ?? .open,
      because: isProved ? wording.text(because, readings: value, matched: matched) : nil, matched: matched)
  }

  /// What is known of a fact.
  private func value(_ fact: FactName) -> FactValue? {
    compiled.space.index(of: fact).flatMap { compiled.value(sheet.known[$0], of: $0) }
  }

  /// The tests that proved a condition, with the facts that met them.
  func matchedTests(_ condition: CompiledCondition) -> [MatchedTest] {
    var tests: [MatchedTest] = []
    condition.forEachProvedLine(sheet.cells) { line in
      var facts: [FactReading] = []
      line.forEachFactThatMet(sheet.cells) { facts.append(reading($0)) }
      tests.append(MatchedTest(text: line.text(wording), facts: facts))
    }
    return tests
  }

  /// An account of the levels that the plan rests on.
  var levelAccounts: [LevelAccount] {
    var mentioned: [Int] = []
    evaluation.mentionedLevels(into: &mentioned)
    return mentioned.map { compiled.account(level: $0) }
  }
}

extension CompiledCondition {
  /// A line in words.
  package func text(_ wording: Wording) -> String {
    switch self {
    case .fact(let line): wording.text(line.test, isNegated: line.isNegated)
    case .count(let line): wording.text(line.test, isNegated: line.isNegated)
    case .all, .any: ""
    }
  }
}
