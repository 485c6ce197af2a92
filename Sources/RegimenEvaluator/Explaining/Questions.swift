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
    /// Where it is asked among other questions.
    fileprivate let order: UInt64

    /// - Parameters:
    ///   - concern: the rank of the highest concern among the rules whose conditions it stands in; -1 for the population.
    ///   - nameRank: the place of the fact by name.
    fileprivate init(fact: Int, stake: Stake, rules: Range<Int>, concern: Int, nameRank: Int) {
      self.fact = fact
      self.stake = stake
      self.rules = rules
      order = UInt64(stake.rawValue) << 56 | UInt64(min(concern + 1, 0xFFFF_FFFF)) << 24 | UInt64(nameRank)
    }
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
  /// The facts that are asked for.
  package private(set) var asked: PlaceSet
  /// The facts that the open population is undecided about.
  private(set) var population: PlaceSet
  private var mask: PlaceSet
  /// For each fact that is asked for, the last link to a rule that it stands in; -1 where there is none.
  private var lastLinks: [Int]
  private var links: [Link] = []

  /// A rule that a fact stands in an undecided condition of, and the fact's link before.
  private struct Link: Sendable {
    let rule: Int
    let before: Int
  }

  /// No questions.
  package init(_ compiled: CompiledPack) {
    let count = compiled.space.facts.count
    population = PlaceSet(count: count)
    mask = population
    asked = population
    lastLinks = Array(repeating: -1, count: count)
  }

  /// Looks for the questions that an evaluation leaves open.
  package mutating func collect(_ evaluation: borrowing Evaluation) {
    all.removeAll(keepingCapacity: true)
    rules.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
    population.removeAll()
    if let condition = evaluation.compiled.population {
      evaluation.insertUndecidedFacts(of: condition, into: &population)
    }
    asked = population
    population.forEach { lastLinks[$0] = -1 }
    for rule in evaluation.decision.open { link(rule, evaluation) }
    for rule in evaluation.decision.standing where evaluation.decision.certainty(rule) == .open {
      link(rule, evaluation)
    }
    let facts = asked
    facts.forEach { add($0, evaluation) }
    all.sort { $0.order < $1.order }
  }

  /// Links the facts that a rule of open certainty is undecided about to the rule.
  private mutating func link(_ rule: Int, _ evaluation: borrowing Evaluation) {
    mask.removeAll()
    evaluation.insertUndecidedFacts(ofRule: rule, into: &mask)
    mask.forEach { fact in
      let before = asked.contains(fact) ? lastLinks[fact] : -1
      asked.insert(fact)
      lastLinks[fact] = links.count
      links.append(Link(rule: rule, before: before))
    }
  }

  private mutating func add(_ fact: Int, _ evaluation: borrowing Evaluation) {
    let first = rules.count
    var concern = Int.max
    var reaches = false
    var link = lastLinks[fact]
    while link >= 0 {
      let rule = links[link].rule
      let card = evaluation.compiled.rules.cards[rule]
      rules.append(rule)
      concern = min(concern, card.concern)
      reaches = reaches || !card.overridden.isEmpty
      link = links[link].before
    }
    if reaches { addOverridden(from: first, evaluation) }
    if rules.count - first > 1 { rules[first...].sort() }
    var stake = Stake.other
    for place in first..<rules.count {
      stake = min(stake, evaluation.compiled.rules.stake(of: rules[place], evaluation.sheet.cells))
    }
    let isPopulation = population.contains(fact)
    all.append(
      Question(
        fact: fact, stake: isPopulation ? .scope : stake, rules: first..<rules.count,
        concern: isPopulation ? -1 : concern, nameRank: evaluation.compiled.factNameRank[fact]))
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
  }
}
