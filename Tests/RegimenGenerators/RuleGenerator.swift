import RegimenDiagnostics
import RegimenModel

/// Makes rules that say everything a rule may say, often against each other.
package struct RuleGenerator {
  let catalogue: CatalogueGenerator
  let conditions: ConditionGenerator
  let concerns: [ConcernID]

  /// Three to twelve rules. A rule overrides none but later ones of its own or a lower concern, so there is no cycle.
  func rules(_ random: inout RandomSource) -> [Rule] {
    let count = random.int(3...12)
    let names = random.shuffled((0..<count).map { RuleID(rawValue: "rule-\(Self.letters[$0])") })
    let ranks = names.map { _ in random.int(0...concerns.count - 1) }
    let rules = names.indices.map { index in
      let later = names.indices.filter { $0 > index && ranks[$0] >= ranks[index] }
      let overrides = random.chance(25) ? random.some(random.int(1...2), of: later.map { names[$0] }) : []
      return rule(names[index], concerns[ranks[index]], overrides: overrides, line: index + 1, &random)
    }
    return random.shuffled(rules)
  }

  /// A floor for everybody, two to four needs of more or less, and one to three rules that set some of them aside.
  func needs(_ random: inout RandomSource) -> [Rule] {
    let concern = random.pick(concerns)
    let needs = (0..<random.int(2...4)).map { RuleID(rawValue: "need-\(Self.letters[$0])") }
    var rules = [need("base", concern, when: .always, [.levelAtLeast(.level(catalogue.levels[0]))])]
    for need in needs {
      let rank = random.chance(70) ? 1 : random.int(0...catalogue.levels.count - 1)
      let level = Statement.LevelBound.level(catalogue.levels[rank])
      let says: Statement.Content = random.chance(75) ? .levelAtLeast(level) : .levelAtMost(level)
      let when = Condition.any((0...random.int(0...2)).map { _ in conditions.condition(&random) })
      rules.append(self.need(need, concern, when: when, [says]))
    }
    for number in 0..<random.int(1...3) {
      let says: Statement.Content = random.chance(20) ? .hold : .precaution(random.pick(catalogue.precautions))
      rules.append(
        need(
          RuleID(rawValue: "step-\(Self.letters[number])"), concern, when: conditions.condition(&random),
          unless: random.chance(20) ? [conditions.condition(&random)] : [],
          overrides: random.some(random.int(1...3), of: needs), [says]))
    }
    return rules
  }

  private func need(
    _ id: RuleID, _ concern: ConcernID, when: Condition, unless: [Condition] = [], overrides: [RuleID] = [],
    _ says: [Statement.Content]
  ) -> Rule {
    Rule(
      id: id, title: "Rule \(id)", concern: concern, when: when, unless: unless, overrides: overrides,
      then: says.map { Statement($0, place: place(1)) }, because: Template([.text("Since it is so")]), citations: [],
      evidence: nil, place: place(1))
  }

  private static let letters = Array("abcdefghijklmnop")

  private func rule(
    _ id: RuleID, _ concern: ConcernID, overrides: [RuleID], line: Int, _ random: inout RandomSource
  ) -> Rule {
    let levelFacts = conditions.vocabulary.facts.filter { $0.type == .level }.map(\.name)
    var when = random.chance(15) ? Condition.always : conditions.condition(&random)
    var contents = (0..<random.int(1...4)).map { _ in content(&random) }
    if random.chance(50) { contents.append(levelBound(.level(random.pick(catalogue.levels)), &random)) }
    if !levelFacts.isEmpty, random.chance(25) {
      let fact = random.pick(levelFacts)
      when = .all([when, conditions.knownLine(fact, &random)])
      contents.append(levelBound(.fact(fact), &random))
    }
    return Rule(
      id: id, title: "Rule \(id.rawValue.suffix(1))", concern: concern, when: when,
      unless: random.chance(30) ? (0..<random.int(1...2)).map { _ in conditions.condition(&random) } : [],
      overrides: overrides, then: random.shuffled(contents).map { Statement($0, place: place(line)) },
      because: because(&random), citations: citations(&random), evidence: random.chance(30) ? .low : nil,
      place: place(line))
  }

  private func place(_ line: Int) -> SourceRange {
    let position = SourcePosition(offset: line * 80, line: line, column: 5)
    return SourceRange(file: "rules.yaml", start: position, end: position)
  }

  private func because(_ random: inout RandomSource) -> Template {
    let fact = random.pick(conditions.vocabulary.facts).name
    let groups = random.some(1, of: conditions.vocabulary.groups.map(\.name)).map { Template.Piece.group($0) }
    return Template([.text("Since it is "), .fact(fact), .text(" with ")] + groups)
  }

  private func citations(_ random: inout RandomSource) -> [Citation] {
    random.some(random.int(0...2), of: catalogue.sources).map {
      Citation(source: $0, locator: random.chance(50) ? "ch. 4" : nil)
    }
  }

  private func levelBound(_ bound: Statement.LevelBound, _ random: inout RandomSource) -> Statement.Content {
    random.chance(70) ? .levelAtLeast(bound) : .levelAtMost(bound)
  }

  private func content(_ random: inout RandomSource) -> Statement.Content {
    let modality = random.pick(catalogue.modalities)
    let referral = random.pick(catalogue.referrals)
    return switch random.int(0...29) {
    case 0...3: levelBound(.level(random.pick(catalogue.levels)), &random)
    case 4...9: quantityBound(&random)
    case 10...14: .weight(modality, random.int(1...5))
    case 15...17: catalogue.share(modality, &random)
    case 18...19: .avoidModality(modality)
    case 20...23: .refer(referral, random.pick(catalogue.urgencies))
    case 24...25: .avoidReferral(referral)
    case 26...27: .precaution(random.pick(catalogue.precautions))
    case 28: .review
    default: .hold
    }
  }

  private func quantityBound(_ random: inout RandomSource) -> Statement.Content {
    let quantity = random.pick(Quantity.allCases)
    let value =
      switch quantity {
      case .daysPerWeek: ExactDecimal(random.int(1...7))
      case .hoursPerDay: ExactDecimal(millionths: Int64(random.int(2...20)) * 250_000)
      case .individualSessionsPerWeek: ExactDecimal(random.int(0...4))
      case .weeks: ExactDecimal(random.int(1...14))
      case .reviewWithinDays: ExactDecimal(random.int(1...35))
      }
    return random.chance(50) ? .atLeast(quantity, value) : .atMost(quantity, value)
  }
}
