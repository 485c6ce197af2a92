/// The unknown facts that would matter, and for what, in numbers, in the order in which they are asked; made to be used
/// again and again.
package struct Questions: Sendable {
  /// An unknown fact that would matter.
  package struct Question: Sendable, Hashable {
    /// The fact.
    package let fact: Int
    /// The gravest thing that an answer may touch.
    package let stake: Stake
    /// The rules that an answer would decide, among ``Questions/rules``, by name.
    package let rules: Range<Int>
    /// The rank of the highest concern among the rules whose conditions it stands in; -1 for the population.
    fileprivate let concern: Int
  }

  /// A fact that stands in an undecided condition of a rule.
  private struct Pair: Sendable {
    let fact: Int
    let rule: Int
  }

  /// The questions, the gravest first.
  package private(set) var all: [Question] = []
  /// The rules of all questions.
  package private(set) var rules: [Int] = []
  /// The facts that the open population is undecided about.
  private(set) var population: FactMask
  private var pairs: [Pair] = []
  private var undecided: [Int] = []
  private var mask: FactMask
  private var asked: FactMask

  /// No questions.
  package init(_ compiled: CompiledPack) {
    population = FactMask(factCount: compiled.space.facts.count)
    mask = population
    asked = population
  }

  /// Looks for the questions that an evaluation leaves open.
  package mutating func collect(_ evaluation: borrowing Evaluation) {
    let compiled = evaluation.compiled
    all.removeAll(keepingCapacity: true)
    rules.removeAll(keepingCapacity: true)
    population.removeAll()
    if let condition = compiled.population { evaluation.insertUndecidedFacts(of: condition, into: &population) }
    collectPairs(evaluation)
    addQuestions(evaluation)
    all.sort { first, second in
      (first.stake, first.concern, compiled.factNameRank[first.fact])
        < (second.stake, second.concern, compiled.factNameRank[second.fact])
    }
  }

  /// Finds the facts that stand in undecided conditions of rules of open certainty; by fact, then by name of the rule.
  private mutating func collectPairs(_ evaluation: borrowing Evaluation) {
    undecided.removeAll(keepingCapacity: true)
    undecided += evaluation.decision.open
    for rule in evaluation.decision.standing where evaluation.decision.certainty(rule) == .open {
      undecided.append(rule)
    }
    pairs.removeAll(keepingCapacity: true)
    for rule in undecided {
      mask.removeAll()
      evaluation.insertUndecidedFacts(ofRule: rule, into: &mask)
      mask.forEach { pairs.append(Pair(fact: $0, rule: rule)) }
    }
    pairs.sort { ($0.fact, $0.rule) < ($1.fact, $1.rule) }
    asked = population
    for pair in pairs { asked.insert(pair.fact) }
  }

  private mutating func addQuestions(_ evaluation: borrowing Evaluation) {
    var next = 0
    let facts = asked
    facts.forEach { fact in
      let first = next
      while next < pairs.count, pairs[next].fact == fact { next += 1 }
      add(fact, pairs[first..<next].lazy.map(\.rule), evaluation)
    }
  }

  private mutating func add(_ fact: Int, _ direct: some Sequence<Int>, _ evaluation: borrowing Evaluation) {
    let cards = evaluation.compiled.rules.cards
    let first = rules.count
    var concern = Int.max
    var reaches = false
    for rule in direct {
      rules.append(rule)
      concern = min(concern, cards[rule].concern)
      reaches = reaches || !cards[rule].overridden.isEmpty
    }
    if reaches { addOverridden(from: first, evaluation) }
    var stake = Stake.other
    for rule in rules[first...] {
      stake = min(stake, evaluation.compiled.rules.stake(of: rule, evaluation.sheet.cells))
    }
    let isPopulation = population.contains(fact)
    all.append(
      Question(
        fact: fact, stake: isPopulation ? .scope : stake, rules: first..<rules.count,
        concern: isPopulation ? -1 : concern))
  }

  /// Adds the rules of open certainty that the last ones override, directly or through others.
  private mutating func addOverridden(from first: Int, _ evaluation: borrowing Evaluation) {
    let ruleSet = evaluation.compiled.rules
    var next = first
    while next < rules.count {
      for place in ruleSet.cards[rules[next]].overridden.range {
        let other = ruleSet.overridden[place]
        guard evaluation.decision.certainty(other) == .open, !rules[first...].contains(other) else { continue }
        rules.append(other)
      }
      next += 1
    }
    rules[first...].sort()
  }
}
