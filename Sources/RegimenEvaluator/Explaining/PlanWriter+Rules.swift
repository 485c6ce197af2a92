package import RegimenModel

extension PlanWriter {
  /// The reasons of the plan: finds the rules that it gives an account of, the tests that they and the exceptions that hold
  /// rules back have met, and the facts that it tells of.
  ///
  /// - Parameter leading: the rules that would ask for a next level, or lead there.
  mutating func reasons(_ assessment: Assessment, leading: Set<Int>) -> PlanReasons {
    notes.removeAll()
    mentioned.removeAll(keepingCapacity: true)
    evaluation.mentionedRules(into: &mentioned)
    mention(leading)
    testsMet.removeAll(keepingCapacity: true)
    for rule in mentioned { testsMet.append(noteReasons(of: rule)) }
    exceptionsMet.removeAll(keepingCapacity: true)
    for rule in evaluation.decision.keptBack {
      let tests = evaluation.provedExceptions(of: rule).map { noteTests(thatProve: $0) }
      exceptionsMet.append((tests.first?.lowerBound ?? 0)..<(tests.last?.upperBound ?? 0))
    }
    return notes.reasons(phrases.book, notes.facts.map { reading($0, assessment) })
  }

  /// Adds rules to those that the plan gives an account of.
  private mutating func mention(_ rules: Set<Int>) {
    let others = rules.subtracting(mentioned)
    guard !others.isEmpty else { return }
    mentioned += others
    mentioned.sort { (compiled.rules.cards[$0].concern, $0) < (compiled.rules.cards[$1].concern, $1) }
  }

  /// Notes what a rule rests on; nothing where it is open or refuted.
  private mutating func noteReasons(of rule: Int) -> Range<Int> {
    let when = compiled.when(rule)
    guard evaluation.decision.isProved(when) else { return 0..<0 }
    for case .fact(let fact) in phrases.because(rule).pieces { notes.mention(fact) }
    return noteTests(thatProve: when)
  }

  private mutating func noteTests(thatProve condition: Int) -> Range<Int> {
    notes.add(testsThatProve: condition, of: compiled.nodes, evaluation.sheet.cells, phrases)
  }

  /// An account of every rule that the plan mentions, by concern, then by name.
  func ruleAccounts(_ reasons: PlanReasons) -> [RuleAccount] {
    var accounts: [RuleAccount] = []
    accounts.reserveCapacity(mentioned.count)
    for (rule, tests) in zip(mentioned, testsMet) { accounts.append(account(rule, tests, reasons)) }
    return accounts
  }

  private func account(_ rule: Int, _ tests: Range<Int>, _ reasons: PlanReasons) -> RuleAccount {
    let standing = evaluation.standing(rule)
    guard evaluation.decision.isProved(compiled.when(rule)) else {
      return RuleAccount(rule, of: reasons, standing: standing)
    }
    return RuleAccount(
      rule, of: reasons, standing: standing, because: because(rule, tests, reasons), tests: tests)
  }

  /// Why a rule says what it says.
  private func because(_ rule: Int, _ tests: Range<Int>, _ reasons: PlanReasons) -> String {
    let because = phrases.because(rule)
    var text = ""
    text.reserveCapacity(because.usualLength)
    for piece in because.pieces {
      switch piece {
      case .text(let words): text += words
      case .fact(let fact): text += reasons.readings[notes.place(of: fact)].text
      case .group(let group): text += members(of: group, in: tests, reasons)
      }
    }
    return text
  }

  /// The members of a group that met a rule, as a list in a sentence.
  private func members(of group: GroupName, in tests: Range<Int>, _ reasons: PlanReasons) -> String {
    var told: [FactName] = []
    var words: [String] = []
    for reading in tests.lazy.flatMap(reasons.facts)
    where compiled.wording.isMember(reading.fact, of: group) && !told.contains(reading.fact) {
      told.append(reading.fact)
      words.append(Wording.member(reading))
    }
    return words.listed(with: "and")
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
