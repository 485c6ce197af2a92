import RegimenModel

/// A pack with what the oracle looks up again and again; an object, so that handing it on costs nothing.
final class NaivePack: Sendable {
  let pack: Pack
  let wording: Wording
  let facts: [FactName: Fact]
  let rules: [RuleID: Rule]
  /// For each fact its values in order, each as a range; numbers are cut at every threshold the pack names.
  let answers: [FactName: [Answer]]

  /// One value, or the numbers between two thresholds.
  struct Answer: Hashable {
    let from: FactValue
    let through: FactValue
  }

  init(_ pack: Pack) {
    self.pack = pack
    wording = Wording(pack)
    facts = Dictionary(uniqueKeysWithValues: pack.vocabulary.facts.map { ($0.name, $0) })
    rules = Dictionary(uniqueKeysWithValues: pack.rules.map { ($0.id, $0) })
    let thresholds = Thresholds(pack).numbers
    let levels = pack.catalogue.levels.map(\.id)
    answers = facts.mapValues { Self.answers($0.type, thresholds: thresholds[$0.name] ?? [], levels: levels) }
  }

  private static func answers(_ type: FactType, thresholds: Set<ExactDecimal>, levels: [LevelID]) -> [Answer] {
    switch type {
    case .scale(let names), .choice(let names): names.map { single(.named($0)) }
    case .flag: [single(.flag(false)), single(.flag(true))]
    case .level: [single(.level(nil))] + levels.map { single(.level($0)) }
    case .number(let domain): intervals(domain, thresholds: thresholds)
    }
  }

  private static func single(_ value: FactValue) -> Answer { Answer(from: value, through: value) }

  private static func intervals(_ domain: NumberDomain, thresholds: Set<ExactDecimal>) -> [Answer] {
    let neighbours = thresholds.flatMap { [$0, $0.advanced(by: 1, decimals: domain.decimals)] }
    let starts = Set([domain.minimum] + neighbours).filter(domain.contains).sorted()
    let ends = starts.dropFirst().map { $0.advanced(by: -1, decimals: domain.decimals) } + [domain.maximum]
    return zip(starts, ends).map { Answer(from: .number($0), through: .number($1)) }
  }

  /// A value's place in the order of its fact's type; nil for a choice, which has none.
  func rank(_ value: FactValue, of fact: FactName) -> Int64? {
    switch (value, facts[fact]?.type) {
    case (.named(let name), .scale(let names)): names.firstIndex(of: name).map(Int64.init)
    case (.flag(let flag), _): flag ? 1 : 0
    case (.number(let number), _): number.millionths
    case (.level(let level), _): level.map { Int64(self.rank(of: $0)) } ?? -1
    default: nil
    }
  }

  /// A level's place in the catalogue.
  func rank(of level: LevelID) -> Int { pack.catalogue.levels.firstIndex { $0.id == level } ?? -1 }

  /// A concern's place, 0 for the highest.
  func rank(of concern: ConcernID) -> Int { pack.header.concerns.firstIndex { $0.id == concern } ?? -1 }

  /// An urgency's place, 0 for the most urgent.
  func rank(of urgency: UrgencyID) -> Int { pack.header.urgencies.firstIndex { $0.id == urgency } ?? -1 }

  func isUrgent(_ urgency: UrgencyID) -> Bool { pack.header.urgencies[rank(of: urgency)].isUrgent }
}

/// Every number that a condition of a pack compares a fact with.
private struct Thresholds {
  private(set) var numbers: [FactName: Set<ExactDecimal>] = [:]

  init(_ pack: Pack) {
    for rule in pack.rules { for condition in [rule.when] + rule.unless { visit(condition) } }
    pack.header.population.map { visit($0) }
    for combination in pack.vocabulary.impossible { visit(combination.condition) }
    for referral in pack.catalogue.referrals { referral.declinedWhen.map { visit($0) } }
  }

  private mutating func visit(_ condition: Condition) {
    switch condition {
    case .always: break
    case .all(let parts), .any(let parts): for part in parts { visit(part) }
    case .not(let part): visit(part)
    case .fact(let test): visit(test.test, of: test.fact)
    case .count(let test): for member in test.members { visit(test.test, of: member) }
    }
  }

  private mutating func visit(_ test: ValueTest, of fact: FactName) {
    let values =
      switch test.known {
      case .oneOf(let values): values
      case .between(let lower, let upper): [lower, upper].compactMap { $0?.value }
      }
    for case .number(let number) in values { numbers[fact, default: []].insert(number) }
  }
}
