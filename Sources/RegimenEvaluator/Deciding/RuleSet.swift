package import RegimenModel

/// The rules of a pack, by name; a rule's number is its place here.
package final class RuleSet: Sendable {
  /// The rules.
  package let rules: [Rule]
  /// What deciding needs of each.
  package let cards: FixedRow<RuleCard>
  /// The overriders of all rules, those of one rule beside each other, by name.
  package let overriders: FixedRow<Int>
  /// The rules that each rule overrides, by name.
  package let overridden: FixedRow<Int>
  /// What the rules say, each in the order written.
  package let voices: FixedRow<Voice>
  /// The rules that have exceptions or that others override, every overrider before those that it overrides.
  let tied: FixedRow<Int>
  /// The rules of each concern that has any, the highest first, as a set in words: rules are told by concern, then by
  /// name.
  let ofConcerns: [FixedRow<UInt64>]
  /// What deciding takes to know of each.
  let ties: FixedRow<RuleTies>
  /// What a question on an open rule takes to know of it.
  let stakes: FixedRow<RuleStake>
  /// The place of the first `unless` among the conditions.
  let firstUnless: Int
  /// The rules that ask for a hold, those that state a floor on the level, and those that ask for an urgent referral; each
  /// as a set in words.
  let holding: FixedRow<UInt64>
  let raising: FixedRow<UInt64>
  let urging: FixedRow<UInt64>
  /// The rules that the `unless` belong to.
  let rulesOfUnless: FixedRow<Int>

  /// Arranges rules.
  ///
  /// - Parameters:
  ///   - rules: sorted by name.
  ///   - firstUnless: the place of the first `unless` among the conditions; all of them follow from there in the order
  ///     of the rules.
  init(
    _ rules: [Rule], directory: Directory, interpreter: Interpreter, isUrgent: [Bool], firstUnless: Int,
    in storage: Storage
  ) {
    self.rules = rules
    let places = Dictionary(zip(rules.map(\.id), rules.indices)) { first, _ in first }
    let targets = rules.map { Set($0.overrides.compactMap { places[$0] }).sorted() }
    var sources = Array(repeating: [Int](), count: rules.count)
    for (place, others) in targets.enumerated() { others.forEach { sources[$0].append(place) } }

    var builder = CardBuilder(isUrgent: isUrgent, nextUnless: firstUnless)
    for (place, rule) in rules.enumerated() {
      let concern = directory.rank(of: rule.concern)
      builder.add(
        rule, concern: concern, voices: interpreter.voices(rule.then, of: place, concern: concern),
        overriders: sources[place], overridden: targets[place])
    }
    cards = FixedRow(builder.cards, in: storage)
    overriders = FixedRow(builder.overriders, in: storage)
    overridden = FixedRow(builder.overridden, in: storage)
    voices = FixedRow(builder.voices, in: storage)
    self.firstUnless = firstUnless
    rulesOfUnless = FixedRow(rules.indices.flatMap { rule in rules[rule].unless.map { _ in rule } }, in: storage)
    holding = Self.set(builder.cards, in: storage) { $0.asksHold }
    raising = Self.set(builder.cards, in: storage) { $0.highestFloor >= 0 }
    urging = Self.set(builder.cards, in: storage) { $0.asksUrgently }
    ties = FixedRow(builder.cards.map(RuleTies.init), in: storage)
    stakes = FixedRow(builder.cards.map(RuleStake.init), in: storage)
    let isTied = rules.indices.map { !rules[$0].unless.isEmpty || !sources[$0].isEmpty }
    tied = FixedRow(Self.overridersFirst(sources: sources, targets: targets).filter { isTied[$0] }, in: storage)
    let cards = builder.cards
    ofConcerns = Set(cards.map(\.concern)).sorted().map { concern in
      Self.set(cards, in: storage) { $0.concern == concern }
    }
  }

  /// The rules by concern, then by name: the order in which they are told.
  package var inTellingOrder: [Int] { ofConcerns.flatMap { PlaceList($0) } }

  private static func set(
    _ cards: [RuleCard], in storage: Storage, where isIn: (RuleCard) -> Bool
  ) -> FixedRow<UInt64> {
    var words = Array(repeating: UInt64(0), count: PlaceSet.words(for: cards.count))
    for (rule, card) in cards.enumerated() where isIn(card) { words[rule / 64] |= 1 << UInt64(rule % 64) }
    return FixedRow(words, in: storage)
  }

  /// What is at stake where a rule is open: a floor by a fact counts, unless the fact is known to hold no level.
  func stake(of rule: Int, _ cells: Cells) -> Stake {
    let known = stakes[rule]
    guard known.mayBeLevel else { return known.stake }
    let isAtStake = cards[rule].says.range.contains { place in
      let voice = voices[place]
      return voice.element == Elements.level && voice.saying == .floor && voice.fact >= 0 && cells[Int(voice.fact)] != 0
    }
    return isAtStake ? .level : known.stake
  }

  /// The rules, every overrider before the rules it overrides. What lies on a cycle, which the loader
  /// refuses, comes last.
  private static func overridersFirst(sources: [[Int]], targets: [[Int]]) -> [Int] {
    var waitingFor = sources.map(\.count)
    var ready = waitingFor.indices.filter { waitingFor[$0] == 0 }
    var next = 0
    while next < ready.count {
      for target in targets[ready[next]] {
        waitingFor[target] -= 1
        if waitingFor[target] == 0 { ready.append(target) }
      }
      next += 1
    }
    let onCycle = waitingFor.indices.filter { waitingFor[$0] > 0 }
    return ready + onCycle
  }
}

/// Lays the cards of rules out one after the other.
private struct CardBuilder {
  let isUrgent: [Bool]
  var nextUnless: Int
  var cards: [RuleCard] = []
  var overriders: [Int] = []
  var overridden: [Int] = []
  var voices: [Voice] = []

  init(isUrgent: [Bool], nextUnless: Int) {
    self.isUrgent = isUrgent
    self.nextUnless = nextUnless
  }

  mutating func add(_ rule: Rule, concern: Int, voices said: [Voice], overriders from: [Int], overridden to: [Int]) {
    let stakes = said.map(stake)
    cards.append(
      RuleCard(
        concern: concern, unless: Places(nextUnless..<(nextUnless + rule.unless.count)),
        overriders: Places(overriders.count..<(overriders.count + from.count)),
        overridden: Places(overridden.count..<(overridden.count + to.count)),
        says: Places(voices.count..<(voices.count + said.count)), stake: stakes.min() ?? .other,
        boundsLevel: said.contains { $0.element == Elements.level },
        highestFloor: said.filter { $0.element == Elements.level && $0.saying == .floor }
          .map { $0.fact < 0 ? $0.value : .max }.max() ?? -1,
        bindsLevelOtherwise: said.contains { $0.element == Elements.level && ($0.saying == .ceiling || $0.fact >= 0) },
        asksUrgently: stakes.contains(.urgentReferral),
        asksHold: stakes.contains(.hold)))
    nextUnless += rule.unless.count
    overriders += from
    overridden += to
    voices += said
  }

  private func stake(_ voice: Voice) -> Stake {
    switch voice.saying {
    case .hold: .hold
    case .floor: voice.element == Elements.level && voice.fact < 0 ? .level : .other
    case .refer: isUrgent[Int(voice.value)] ? .urgentReferral : .other
    default: .other
    }
  }
}
