package import RegimenModel

extension PlanWriter {
  /// An account of every rule that stands, is kept back, or is open, by concern, then by name.
  var ruleAccounts: [RuleAccount] {
    evaluation.mentionedRules.map { account($0) }
  }

  private func account(_ place: Int) -> RuleAccount {
    let when = compiled.when(place)
    let isProved = evaluation.decision.verdicts[when] == .proved
    let matched = isProved ? matchedTests(when) : []
    let because = compiled.rules.rules[place].because
    return compiled.account(
      place, standing: evaluation.standing(place) ?? .open,
      because: isProved ? wording.text(because, readings: { value($0) }, matched: matched) : nil, matched: matched)
  }

  /// What is known of a fact.
  private func value(_ fact: FactName) -> FactValue? {
    compiled.space.index(of: fact).flatMap { compiled.value(evaluation.sheet.known[$0], of: $0) }
  }

  /// The tests that proved a condition, with the facts that met them.
  func matchedTests(_ condition: Int) -> [MatchedTest] {
    let lines = compiled.conditions[condition].lines
    var tests: [MatchedTest] = []
    compiled.nodes.forEachProvedLine(condition, evaluation.sheet.cells) { line, number in
      var facts: [FactReading] = []
      compiled.nodes.forEachFactThatMet(line, evaluation.sheet.cells) { facts.append(reading($0)) }
      tests.append(MatchedTest(text: lines[number].text(wording), facts: facts))
    }
    return tests
  }
}

extension Evaluation {
  /// An account of the levels that the plan rests on.
  var levelAccounts: [LevelAccount] {
    var mentioned: [Int] = []
    mentionedLevels(into: &mentioned)
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
