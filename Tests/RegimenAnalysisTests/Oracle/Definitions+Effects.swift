import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel

/// Rules that change no plan, and questions that do not.
extension Definitions {
  /// Rules that stand for somebody, and whose lack would give everybody for whom they stand the same plan.
  var ineffective: Set<FindingKey> {
    Set(
      pack.rules.filter { isReachable($0) && !changesPlan($0) }.map {
        FindingKey(.ineffectiveRule, $0.id.rawValue)
      })
  }

  private func changesPlan(_ rule: Rule) -> Bool {
    let without = Recommender(pack: pack.without(rule))
    return world.people.contains {
      $0.standing.contains(rule.id) && Gist($0.assessment, without) != $0.gist
    }
  }

  /// Facts that rules or the population ask about although no answer changes anybody's plan. A recorded refusal, the
  /// present level, and one found elsewhere are told in the plan whatever the rules say.
  var vain: Set<FindingKey> {
    let asked = Set(pack.rules.flatMap(\.facts) + (pack.header.population?.normalForm.facts ?? []))
    let told = Set(pack.catalogue.referrals.flatMap { $0.declinedWhen?.normalForm.facts ?? [] })
      .union([pack.header.currentLevel, pack.header.externalLevel].compactMap(\.self))
    let isVain = world.facts.indices.filter { fact in
      asked.subtracting(told).contains(world.facts[fact].name)
        && world.people.allSatisfy { person in world.others(person, fact).allSatisfy { $0.gist == person.gist } }
    }
    return Set(isVain.map { FindingKey(.unused, world.facts[$0].name.rawValue) })
  }
}

extension Rule {
  /// The facts it looks at, in conditions or for a bound.
  var facts: [FactName] {
    let bounds = then.compactMap { statement -> FactName? in
      switch statement.content {
      case .levelAtLeast(.fact(let fact)), .levelAtMost(.fact(let fact)): fact
      default: nil
      }
    }
    return ([when] + unless).flatMap(\.normalForm.facts) + bounds
  }
}

extension Pack {
  /// The pack without a rule, and without what others say of it.
  fileprivate func without(_ rule: Rule) -> Pack {
    let others = rules.filter { $0.id != rule.id }.map { other in
      Rule(
        id: other.id, title: other.title, concern: other.concern, when: other.when, unless: other.unless,
        overrides: other.overrides.filter { $0 != rule.id }, then: other.then, because: other.because,
        place: other.place)
    }
    return Pack(
      header: header, vocabulary: vocabulary, catalogue: catalogue, sources: sources, rules: others, digest: digest)
  }
}
