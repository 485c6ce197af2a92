package import RegimenModel

extension PlanWriter {
  /// An account of every rule that stands, is kept back, or is open, by concern, then by name.
  mutating func ruleAccounts(_ assessment: Assessment) -> [RuleAccount] {
    mentioned.removeAll(keepingCapacity: true)
    evaluation.mentionedRules(into: &mentioned, ranks: &ranks)
    var accounts: [RuleAccount] = []
    accounts.reserveCapacity(mentioned.count)
    for rule in mentioned { accounts.append(account(rule, assessment)) }
    return accounts
  }

  private mutating func account(_ rule: Int, _ assessment: Assessment) -> RuleAccount {
    let when = compiled.when(rule)
    guard evaluation.decision.isProved(when) else { return phrases.open(rule) }
    let matched = matchedTests(when, assessment)
    return phrases.account(
      rule, standing: evaluation.standing(rule) ?? .open, because: because(rule, matched, assessment), matched: matched)
  }

  /// Why a rule says what it says.
  private mutating func because(_ rule: Int, _ matched: [MatchedTest], _ assessment: Assessment) -> String {
    var text = ""
    for piece in phrases.because(rule) {
      switch piece {
      case .text(let words): text += words
      case .fact(let fact): text += readings(of: fact, assessment)[0].text
      case .group(let group): text += members(of: group, in: matched)
      }
    }
    return text
  }

  /// The members of a group that met a rule, as a list in a sentence.
  private func members(of group: GroupName, in matched: [MatchedTest]) -> String {
    var told: [FactName] = []
    var words: [String] = []
    for reading in matched.lazy.flatMap(\.facts)
    where compiled.wording.isMember(reading.fact, of: group) && !told.contains(reading.fact) {
      told.append(reading.fact)
      words.append(Wording.member(reading))
    }
    return words.listed(with: "and")
  }

  /// The tests that proved a condition, with the facts that met them.
  mutating func matchedTests(_ condition: Int, _ assessment: Assessment) -> [MatchedTest] {
    let (nodes, cells) = (compiled.nodes, evaluation.sheet.cells)
    var tests: [MatchedTest] = []
    tests.reserveCapacity(phrases.lineCount(of: condition))
    nodes.forEachProvedLine(condition, cells) { line, number in
      var facts: [FactReading] = []
      nodes.forEachFactThatMet(line, cells) { fact in
        let reading = readings(of: fact, assessment)
        if facts.isEmpty { facts = reading } else { facts += reading }
      }
      tests.append(MatchedTest(text: phrases.line(number, of: condition), facts: facts))
    }
    return tests
  }

  /// What is known of a fact, and from where; alone in a list.
  private mutating func readings(of fact: Int, _ assessment: Assessment) -> [FactReading] {
    if readings[fact].isEmpty { readings.keep(reading(fact, assessment), of: fact) }
    return readings[fact]
  }

  private func reading(_ fact: Int, _ assessment: Assessment) -> FactReading {
    let said = evaluation.sheet.known[fact]
    let origin = evaluation.origin(of: fact, record)
    let place = evaluation.sheet.place(of: fact, assessment, compiled)
    guard let known = phrases.reading(fact, said) else {
      return compiled.reading(fact, said, origin: origin, place: place)
    }
    return FactReading(
      fact: known.fact, label: known.label, value: known.value, text: known.text, origin: origin,
      place: place.map(WrittenPlace.init))
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
