import RegimenModel

/// The rules of a pack in the order in which their standing is decided: overriders before those they override.
struct RuleSet: Sendable {
  /// A rule with the places of its conditions and overriders.
  struct Entry: Sendable {
    let rule: Rule
    /// The rank of its concern; 0 is the highest.
    let concern: Int
    /// The place of `when` among the conditions.
    let when: Int
    /// The places of `unless` among the conditions.
    let unless: Range<Int>
    /// The rules that override it, by their place here, sorted by name.
    let overriders: [Int]
    /// The rules that it overrides, by their place here.
    let overridden: [Int]
    /// What it says, compiled.
    let says: [CompiledStatement]
  }

  /// The rules, overriders first.
  let entries: [Entry]
  /// The places of the rules by concern, then by name: the order in which they are told.
  let inTellingOrder: [Int]
  /// For each rule, its place in the telling order.
  let tellingRank: [Int]
  /// The place of the first `when`; those of the others follow in the order of the rules.
  let firstWhen: Int

  /// Arranges the rules of a pack.
  ///
  /// - Parameter firstUnless: the place of the first `unless` among the conditions; all of them, then every `when`,
  ///   follow from there in the order of ``entries``.
  init(_ pack: Pack, directory: Directory, firstUnless: Int) {
    let rules = Self.overridersFirst(pack.rules)
    let places = Dictionary(zip(rules.map(\.id), rules.indices)) { first, _ in first }
    let overridden = rules.map { $0.overrides.compactMap { places[$0] } }
    var overriders = Array(repeating: [Int](), count: rules.count)
    for (place, others) in overridden.enumerated() { others.forEach { overriders[$0].append(place) } }

    let firstWhen = firstUnless + rules.reduce(0) { $0 + $1.unless.count }
    var nextUnless = firstUnless
    entries = rules.enumerated().map { place, rule in
      let unless = nextUnless..<(nextUnless + rule.unless.count)
      nextUnless = unless.upperBound
      return Entry(
        rule: rule, concern: directory.rank(of: rule.concern), when: firstWhen + place, unless: unless,
        overriders: Set(overriders[place]).sorted { rules[$0].id < rules[$1].id }, overridden: overridden[place],
        says: rule.then.map { CompiledStatement($0.content, directory: directory) })
    }
    self.firstWhen = firstWhen
    let entries = entries
    inTellingOrder = entries.indices.sorted {
      (entries[$0].concern, entries[$0].rule.id) < (entries[$1].concern, entries[$1].rule.id)
    }
    var tellingRank = Array(repeating: 0, count: entries.count)
    for (rank, place) in inTellingOrder.enumerated() { tellingRank[place] = rank }
    self.tellingRank = tellingRank
  }

  /// The rules with every overrider before the rules it overrides; otherwise by name. What lies on a cycle, which
  /// the loader refuses, comes last.
  private static func overridersFirst(_ rules: [Rule]) -> [Rule] {
    let byName = rules.sorted { $0.id < $1.id }
    var waitingFor: [RuleID: Int] = [:]
    for rule in byName { rule.overrides.forEach { waitingFor[$0, default: 0] += 1 } }
    var ready = byName.filter { waitingFor[$0.id, default: 0] == 0 }
    let known = Dictionary(byName.map { ($0.id, $0) }) { first, _ in first }
    var next = 0
    while next < ready.count {
      for id in ready[next].overrides {
        waitingFor[id, default: 0] -= 1
        if waitingFor[id] == 0, let rule = known[id] { ready.append(rule) }
      }
      next += 1
    }
    let placed = Set(ready.map(\.id))
    return ready + byName.filter { !placed.contains($0.id) }
  }
}
