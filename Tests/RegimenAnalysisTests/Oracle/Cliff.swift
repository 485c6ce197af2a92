import RegimenModel

/// Two people one step apart whose recommended levels are more than one apart.
struct Cliff {
  private let pack: Pack
  private let low: Person
  private let high: Person
  /// The higher of the two levels.
  private let rank: Int

  /// Nothing where the level does not move that far.
  init?(_ one: Person, _ other: Person, _ pack: Pack) {
    func rank(_ person: Person) -> Int? {
      person.hasCare ? pack.catalogue.levels.firstIndex { $0.id == person.level } : nil
    }
    guard let before = rank(one), let after = rank(other), abs(before - after) > 1 else { return nil }
    self.pack = pack
    self.rank = max(before, after)
    (low, high) = before < after ? (one, other) : (other, one)
  }

  /// Whether a rule that looks at the fact makes the level move: by a bound of its own that the fact holds, or by starting
  /// or ceasing to apply where its own words, or those of rules that it overrides, move the level.
  func isBlamed(on rule: Rule, stepOf fact: FactName) -> Bool {
    if rule.then.contains(where: { $0.content.isBound(by: fact) && moves($0, of: rule) }) { return true }
    let isMoving = pack.rules.filter { isAt(rule, theEndOfOverridesOf: $0) }.contains { other in
      other.then.contains { moves($0, of: other) }
    }
    return isMoving && applies(rule, low) != applies(rule, high)
  }

  private func applies(_ rule: Rule, _ person: Person) -> Bool {
    person.meets(rule.when) && !rule.unless.contains { person.meets($0) }
  }

  /// Whether a rule is another, or overrides it, directly or through others.
  private func isAt(_ rule: Rule, theEndOfOverridesOf other: Rule) -> Bool {
    rule.id == other.id
      || pack.rules.contains { $0.overrides.contains(other.id) && isAt(rule, theEndOfOverridesOf: $0) }
  }

  /// Whether a statement asks for the higher level or more on the high side alone, or keeps the level below it on the low
  /// side alone.
  private func moves(_ statement: Statement, of rule: Rule) -> Bool {
    func says(_ bound: Statement.LevelBound, _ person: Person, _ isMeant: (Int) -> Bool) -> Bool {
      person.standing.contains(rule.id) && bound.rank(person.known, pack).map(isMeant) ?? false
    }
    switch statement.content {
    case .levelAtLeast(let bound):
      return says(bound, high) { $0 >= rank } && !says(bound, low) { $0 >= rank }
    case .levelAtMost(let bound):
      return says(bound, low) { $0 < rank } && !says(bound, high) { $0 < rank }
    default: return false
    }
  }
}

extension Statement.Content {
  /// Whether it bounds the level by what a fact holds.
  fileprivate func isBound(by fact: FactName) -> Bool {
    switch self {
    case .levelAtLeast(.fact(let own)), .levelAtMost(.fact(let own)): own == fact
    default: false
    }
  }
}
