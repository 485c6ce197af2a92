import RegimenDiagnostics
package import RegimenModel

/// Makes packs with guarantees whose every assessment can be tried: the cells of all facts make 1,200 assessments at the
/// most.
package enum PocketPackGenerator {
  package static func pack(_ random: inout RandomSource) -> Pack {
    let concerns: [ConcernID] = random.some(random.int(2...3), of: ["safety", "clinical", "comfort"])
    let urgencies = [
      Urgency(id: "today", label: "today", isUrgent: true, place: .whole("pack.yaml")),
      Urgency(id: "later", label: "later", place: .whole("pack.yaml")),
    ]
    let catalogue = CatalogueGenerator(urgencies: urgencies.map(\.id), sources: [], &random)
    var vocabularies = PocketVocabulary(levelCount: catalogue.levels.count)
    let vocabulary = vocabularies.vocabulary(&random)
    let conditions = ConditionGenerator(vocabulary: vocabulary, levels: catalogue.levels)
    let rules = RuleGenerator(catalogue: catalogue, conditions: conditions, concerns: concerns)
    let declinedWhen = catalogue.referrals.map { _ in random.chance(15) ? conditions.condition(&random) : nil }
    let whole = catalogue.catalogue(declinedWhen: declinedWhen, &random)
    let generator = GuaranteeGenerator(catalogue: whole, conditions: conditions, urgencies: urgencies.map(\.id))
    return Pack(
      header: PackHeader(
        id: "pocket", version: "1", title: "A pocket pack",
        population: random.chance(40) ? conditions.condition(&random) : nil,
        concerns: concerns.map { id in
          Concern(
            id: id, label: id.rawValue, mayAssume: id != concerns[0] && random.chance(70), place: .whole("pack.yaml"))
        },
        urgencies: urgencies,
        place: .whole("pack.yaml")),
      vocabulary: Vocabulary(
        facts: vocabulary.facts, groups: vocabulary.groups, impossible: impossible(conditions, &random)),
      catalogue: whole, sources: [], rules: rules.rules(&random),
      guarantees: guarantees(generator, &random), digest: "")
  }

  private static func guarantees(_ generator: GuaranteeGenerator, _ random: inout RandomSource) -> [Guarantee] {
    let count = random.int(3...6)
    return (0..<count).map { generator.guarantee($0, &random) }
      + (count..<(count + 2)).map { generator.guaranteeOnceCleared($0, &random) }
  }

  private static func impossible(
    _ conditions: ConditionGenerator, _ random: inout RandomSource
  ) -> [ImpossibleCombination] {
    (0..<random.int(0...1)).map { _ in
      let condition = Condition.all([conditions.condition(&random), conditions.condition(&random)])
      return ImpossibleCombination(condition: condition, place: .whole("vocabulary.yaml"))
    }
  }
}

/// Makes vocabularies of a few facts with few values.
private struct PocketVocabulary {
  let levelCount: Int
  private var names = ["ant", "bee", "cat", "dog", "eel", "fox"]
  private var cellCount = 1

  init(levelCount: Int) { self.levelCount = levelCount }

  mutating func vocabulary(_ random: inout RandomSource) -> Vocabulary {
    var facts: [Fact] = []
    var groups: [FactGroup] = []
    if random.chance(60) {
      let name = GroupName(rawValue: names.removeLast())
      let type: FactType = random.chance(40) ? .flag : .scale(["mild", "severe"])
      facts = (0..<random.int(2...3)).map { fact("\(name).\($0)", type, in: name, isRequired: false) }
      groups = [
        FactGroup(
          name: name, label: name.rawValue, type: type, members: facts.map(\.name), place: .whole("vocabulary.yaml"))
      ]
    }
    while !names.isEmpty {
      let type = type(&random)
      guard cellCount * cells(type) <= 1_200 else { break }
      facts.append(fact(names.removeLast(), type, in: nil, isRequired: random.chance(15)))
    }
    return Vocabulary(facts: facts, groups: groups)
  }

  private mutating func fact(_ name: String, _ type: FactType, in group: GroupName?, isRequired: Bool) -> Fact {
    cellCount *= cells(type)
    return Fact(
      name: FactName(rawValue: name), label: name, type: type, isRequired: isRequired, group: group,
      place: .whole("vocabulary.yaml"))
  }

  private func type(_ random: inout RandomSource) -> FactType {
    switch random.int(0...5) {
    case 0: .flag
    case 1...2: .scale(["low", "middle", "high"].prefix(random.int(2...3)).map { $0 })
    case 3: .choice(["red", "green", "blue"].prefix(random.int(2...3)).map { $0 })
    case 4: .number(NumberDomain(minimum: .zero, maximum: ExactDecimal(random.int(1...3))))
    default: .level
    }
  }

  /// How many cells a fact can have, that of not knowing it among them.
  private func cells(_ type: FactType) -> Int {
    switch type {
    case .scale(let names), .choice(let names): names.count + 1
    case .flag: 3
    case .number(let domain): (domain.maximum.wholeNumber ?? 0) + 2
    case .level: levelCount + 2
    }
  }
}
