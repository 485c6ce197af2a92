import RegimenDiagnostics
package import RegimenModel

/// Makes small packs in which everything that a pack may hold meets everything else.
package enum PackGenerator {
  /// - Parameter isOfNeeds: whether its rules are about levels alone: needs that hold one, and what sets them aside.
  package static func pack(_ random: inout RandomSource, isOfNeeds: Bool = false) -> Pack {
    let concerns: [ConcernID] = random.some(random.int(2...4), of: ["safety", "clinical", "programme", "comfort"])
    let urgencies = urgencies(&random)
    let sources = ["tip", "asam"].map { id in
      Source(
        id: SourceID(rawValue: id), title: "On \(id)", year: 2020, publisher: random.chance(50) ? "P" : nil,
        locator: random.chance(50) ? "no. 1" : nil, strength: .moderate, place: .whole("sources.yaml"))
    }
    let catalogue = CatalogueGenerator(
      urgencies: urgencies.map(\.id), sources: sources.map(\.id), &random)
    var vocabularies = VocabularyGenerator(levels: catalogue.levels)
    let vocabulary = vocabularies.vocabulary(&random)
    let conditions = ConditionGenerator(vocabulary: vocabulary, levels: catalogue.levels)
    let rules = RuleGenerator(catalogue: catalogue, conditions: conditions, concerns: concerns)
    let levelFacts = vocabulary.facts.filter { $0.type == .level }.map(\.name)
    let declinedWhen = catalogue.referrals.map { _ in random.chance(40) ? conditions.condition(&random) : nil }
    return Pack(
      header: PackHeader(
        id: "small", version: "1.2.3", title: "A small pack",
        population: !isOfNeeds && random.chance(40) ? conditions.condition(&random) : nil,
        concerns: concerns.enumerated().map { rank, id in
          Concern(id: id, label: "of \(id)", mayAssume: rank > 0, place: .whole("pack.yaml"))
        }, urgencies: urgencies,
        currentLevel: random.some(1, of: levelFacts).first,
        aboutCurrentLevel: random.some(random.int(0...2), of: vocabulary.facts.map(\.name)),
        completedLevel: random.some(1, of: levelFacts).first,
        externalLevel: random.some(1, of: levelFacts).first, place: .whole("pack.yaml")),
      vocabulary: impossible(vocabulary, conditions, &random),
      catalogue: catalogue.catalogue(declinedWhen: declinedWhen, &random), sources: sources,
      rules: isOfNeeds ? rules.needs(&random) : rules.rules(&random), digest: "feed")
  }

  private static func urgencies(_ random: inout RandomSource) -> [Urgency] {
    let names: [UrgencyID] = random.some(random.int(2...3), of: ["today", "this_week", "in_time"])
    let urgent = random.int(0...names.count)
    return names.enumerated().map {
      Urgency(id: $1, label: "due \($1)", isUrgent: $0 < urgent, place: .whole("pack.yaml"))
    }
  }

  private static func impossible(
    _ vocabulary: Vocabulary, _ conditions: ConditionGenerator, _ random: inout RandomSource
  ) -> Vocabulary {
    let combinations = (0..<random.int(0...1)).map { _ in
      let condition = Condition.all([conditions.condition(&random), conditions.condition(&random)])
      return ImpossibleCombination(condition: condition, place: .whole("vocabulary.yaml"))
    }
    return Vocabulary(
      facts: vocabulary.facts, groups: vocabulary.groups, instruments: vocabulary.instruments,
      impossible: combinations)
  }
}
