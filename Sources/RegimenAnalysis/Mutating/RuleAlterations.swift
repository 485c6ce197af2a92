import RegimenModel

/// The ways to alter a rule in one place.
struct RuleAlterations: Sendable {
  private let pack: Pack
  private let conditions: ConditionAlterations
  private let statements: StatementAlterations
  private let ranks: [ConcernID: Int]
  private let concernOfRule: [RuleID: ConcernID]

  init(_ pack: Pack, conditions: ConditionAlterations, statements: StatementAlterations) {
    self.pack = pack
    self.conditions = conditions
    self.statements = statements
    ranks = Dictionary(pack.header.concerns.enumerated().map { ($1.id, $0) }) { first, _ in first }
    concernOfRule = Dictionary(pack.rules.map { ($0.id, $0.concern) }) { first, _ in first }
  }

  func alterations(of rule: Rule) -> [Alteration<Rule>] {
    conditions.alterations(of: rule.when, at: rule.place).map { $0.inside { rule.with(when: $0) } }
      + ofExceptions(rule) + ofOverrides(rule)
      + statements.alterations(of: rule.then).map { $0.inside { rule.with(then: $0) } } + ofConcern(rule)
  }

  private func ofExceptions(_ rule: Rule) -> [Alteration<Rule>] {
    rule.unless.indices.flatMap { place -> [Alteration<Rule>] in
      let exception = rule.unless[place]
      let words = conditions.wording.text(exception.normalForm)
      let dropped = Alteration(
        .exception, "the exception '\(words)' is left out", at: exception.place ?? rule.place,
        rule.with(unless: rule.unless.removing(place)))
      // An exception for everybody is no smaller change than to leave its rule out.
      let altered = conditions.alterations(of: exception, at: rule.place).filter { $0.part != .always }
      return [dropped] + altered.map { $0.inside { rule.with(unless: rule.unless.replacing(place, with: $0)) } }
    }
  }

  private func ofOverrides(_ rule: Rule) -> [Alteration<Rule>] {
    rule.overrides.indices.map { place in
      Alteration(
        .override, "it no longer overrides '\(rule.overrides[place])'", at: rule.place,
        rule.with(overrides: rule.overrides.removing(place)))
    }
  }

  // MARK: Concerns

  /// The next higher and the next lower concern, as far as no rule then overrides one of a higher concern.
  private func ofConcern(_ rule: Rule) -> [Alteration<Rule>] {
    guard let rank = ranks[rule.concern] else { return [] }
    return [rank - 1, rank + 1].filter { pack.header.concerns.indices.contains($0) }.compactMap { other in
      guard rule.overrides.allSatisfy({ self.rank(of: $0) >= other }), overriders(of: rule).allSatisfy({ $0 <= other })
      else { return nil }
      let concern = pack.header.concerns[other].id
      return Alteration(
        .concern, "it speaks for '\(concern)', not for '\(rule.concern)'", at: rule.place, rule.with(concern: concern))
    }
  }

  private func rank(of rule: RuleID) -> Int { concernOfRule[rule].flatMap { ranks[$0] } ?? 0 }

  /// The ranks of the concerns of the rules that override a rule.
  private func overriders(of rule: Rule) -> [Int] {
    pack.rules.filter { $0.overrides.contains(rule.id) }.map { rank(of: $0.id) }
  }
}
