package import RegimenModel

/// Alters a pack in every place where its cases and guarantees should notice, one place at a time: what rules ask, say
/// and set aside, what levels give and usually are, and whom the pack is for.
package struct PackMutator: Sendable {
  private let pack: Pack
  private let conditions: ConditionAlterations
  private let statements: StatementAlterations

  /// Prepares to alter a pack.
  package init(_ pack: Pack) {
    self.pack = pack
    conditions = ConditionAlterations(pack)
    statements = StatementAlterations(pack)
  }

  /// Every altered pack, in the order of the pack: rules, levels, population.
  package var mutants: [Mutant] { ofRules + ofLevels + ofPopulation }

  private var ofRules: [Mutant] {
    let alterations = RuleAlterations(pack, conditions: conditions, statements: statements)
    return pack.rules.enumerated().flatMap { place, rule in
      alterations.alterations(of: rule).map { alteration in
        Mutant(alteration.inside { pack.with(rules: pack.rules.replacing(place, with: $0)) }, in: rule.id.rawValue)
      }
    }
  }

  private var ofLevels: [Mutant] {
    let alterations = LevelAlterations(statements: statements)
    return pack.catalogue.levels.enumerated().flatMap { place, level in
      alterations.alterations(of: level).map { alteration in
        Mutant(
          alteration.inside { pack.with(levels: pack.catalogue.levels.replacing(place, with: $0)) },
          in: level.id.rawValue)
      }
    }
  }

  private var ofPopulation: [Mutant] {
    guard let population = pack.header.population else { return [] }
    return conditions.alterations(of: population, at: pack.header.place).map { alteration in
      Mutant(alteration.inside { pack.with(population: $0) }, in: pack.header.id.rawValue)
    }
  }
}
