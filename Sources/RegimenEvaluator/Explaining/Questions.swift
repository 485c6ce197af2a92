/// The unknown facts that would matter, and for what, in numbers, in the order in which they are asked; made to be used
/// again and again.
package struct Questions: ~Copyable, Sendable {
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
  /// For each fact, the rules of open certainty whose conditions it stands in, as so many words.
  private var rulesOfFacts: ScratchRow<UInt64>
  private let words: Int

  /// No questions.
  package init(_ compiled: CompiledPack) {
    let count = compiled.space.facts.count
    population = PlaceSet(count: count)
    mask = PlaceSet(count: count)
    asked = PlaceSet(count: count)
    words = PlaceSet.words(for: compiled.rules.cards.count)
    rulesOfFacts = ScratchRow(repeating: 0, count: count * words)
  }

  /// Looks for the questions that an evaluation leaves open.
  package mutating func collect(_ evaluation: borrowing Evaluation) {
    all.removeAll(keepingCapacity: true)
    rules.removeAll(keepingCapacity: true)
    asked.removeAll()
    population.removeAll()
    if let condition = evaluation.compiled.population {
      evaluation.insertUndecidedFacts(of: condition, into: &population)
    }
    collectRules(evaluation)
    for fact in evaluation.sheet.unknown.list { add(fact, evaluation) }
    all.sort { $0.order < $1.order }
  }

  private mutating func collectRules(_ evaluation: borrowing Evaluation) {
    let compiled = evaluation.compiled
    compiled.undecided.collectRules(
      ofOpen: evaluation.decision.asked, ruleCount: compiled.rules.cards.count, evaluation.sheet.cells,
      tallied: evaluation.decision.scratch.counts, unknown: evaluation.sheet.unknown, into: &rulesOfFacts,
      scratch: &mask)
    for place in compiled.rules.rulesOfUnless.indices {
      let condition = compiled.rules.firstUnless + place
      guard evaluation.decision.asked.contains(condition) else { continue }
      let rule = compiled.rules.rulesOfUnless[place]
      mask.removeAll()
      evaluation.insertUndecidedFacts(of: condition, into: &mask)
      for fact in mask.list { rulesOfFacts[fact * words + rule / 64] |= 1 << UInt64(rule % 64) }
    }
  }

  /// Adds the question on a fact, where somebody asks it.
  private mutating func add(_ fact: Int, _ evaluation: borrowing Evaluation) {
    let stakes = evaluation.compiled.rules.stakes
    let first = rules.count
    var concern = Int32.max
    var reaches = false
    for word in 0..<words {
      var rest = rulesOfFacts[fact * words + word]
      while rest != 0 {
        let rule = word * 64 + rest.trailingZeroBitCount
        rest &= rest - 1
        rules.append(rule)
        concern = min(concern, stakes[rule].concern)
        reaches = reaches || stakes[rule].overrides
      }
    }
    let isPopulation = population.contains(fact)
    guard rules.count > first || isPopulation else { return }
    asked.insert(fact)
    if reaches { addOverridden(from: first, evaluation) }
    var stake = Stake.other
    for place in first..<rules.count {
      stake = min(stake, evaluation.compiled.rules.stake(of: rules[place], evaluation.sheet.cells))
    }
    all.append(
      Question(
        fact: fact, stake: isPopulation ? .scope : stake, rules: first..<rules.count,
        concern: isPopulation ? -1 : Int(concern), nameRank: evaluation.compiled.factNameRank[fact]))
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
