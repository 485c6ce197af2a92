package import RegimenModel

extension PlanWriter {
  /// Finds the rules that the plan gives an account of, and makes the readings of all facts that it tells of.
  mutating func collectMentioned(_ assessment: Assessment) {
    mentioned.removeAll(keepingCapacity: true)
    evaluation.mentionedRules(into: &mentioned, ranks: &ranks)
    readings.removeAll()
    for rule in mentioned where evaluation.decision.isProved(compiled.when(rule)) {
      mentionFacts(ofProved: compiled.when(rule))
      for case .fact(let fact) in phrases.because(rule).pieces { readings.mention(fact) }
    }
    for rule in evaluation.decision.keptBack {
      for exception in evaluation.provedExceptions(of: rule) { mentionFacts(ofProved: exception) }
    }
    readings.keep(readings.facts.map { reading($0, assessment) })
  }

  private mutating func mentionFacts(ofProved condition: Int) {
    let cells = evaluation.sheet.cells
    compiled.nodes.forEachProvedLine(condition, cells) { line, _ in
      compiled.nodes.forEachFactThatMet(line, cells) { readings.mention($0) }
    }
  }

  /// An account of every rule that stands, is kept back, or is open, by concern, then by name.
  mutating func ruleAccounts() -> [RuleAccount] {
    var accounts: [RuleAccount] = []
    accounts.reserveCapacity(mentioned.count)
    for rule in mentioned { accounts.append(account(rule)) }
    return accounts
  }

  private mutating func account(_ rule: Int) -> RuleAccount {
    let when = compiled.when(rule)
    guard evaluation.decision.isProved(when) else { return RuleAccount(rule, of: book, standing: .open) }
    let matched = matchedTests(when)
    return RuleAccount(
      rule, of: book, standing: evaluation.standing(rule) ?? .open, because: because(rule, matched), matched: matched)
  }

  /// Why a rule says what it says.
  private func because(_ rule: Int, _ matched: [MatchedTest]) -> String {
    let because = phrases.because(rule)
    var text = ""
    text.reserveCapacity(because.usualLength)
    for piece in because.pieces {
      switch piece {
      case .text(let words): text += words
      case .fact(let fact): text += readings[fact].text
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
  mutating func matchedTests(_ condition: Int) -> [MatchedTest] {
    let cells = evaluation.sheet.cells
    var tests: [MatchedTest] = []
    tests.reserveCapacity(phrases.lineCount(of: condition))
    compiled.nodes.forEachProvedLine(condition, cells) { line, number in
      met.removeAll(keepingCapacity: true)
      compiled.nodes.forEachFactThatMet(line, cells) { met.append(readings.place(of: $0)) }
      let place = phrases.line(number, of: condition)
      tests.append(
        met.count == 1
          ? MatchedTest(place, of: book, readings: readings.shared, place: met[0])
          : MatchedTest(place, of: book, readings: readings.shared, places: met))
    }
    return tests
  }

  /// What is known of a fact, and from where.
  private func reading(_ fact: Int, _ assessment: Assessment) -> FactReading {
    let said = evaluation.sheet.known[fact]
    let origin = evaluation.origin(of: fact, record)
    let place = evaluation.sheet.place(of: fact, assessment, compiled)
    guard let known = phrases.reading(fact, said) else {
      return compiled.reading(fact, said, origin: origin, place: place)
    }
    return FactReading(known, origin: origin, place: place.map(WrittenPlace.init))
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
