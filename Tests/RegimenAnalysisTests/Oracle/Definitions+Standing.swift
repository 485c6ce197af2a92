import RegimenDiagnostics
import RegimenModel

/// Assumptions, rules that stand for nobody, lines that the others imply.
extension Definitions {
  /// A rule of a concern that may not assume, which stands for somebody, and not surely.
  var assumptions: [Claim] {
    let sureConcerns = pack.header.concerns.filter { !$0.mayAssume }.map(\.id)
    return pack.rules.filter { sureConcerns.contains($0.concern) }.map { rule in
      Claim(FindingKey(.assumedAbsent, rule.id.rawValue)) {
        $0.standing.contains(rule.id) && certainty(rule, $0.known) != .proved
      }
    }
  }

  /// Kleene's truth of: it applies, nothing excepts it, and no overrider is certain.
  private func certainty(_ rule: Rule, _ known: Knowledge) -> Truth {
    let exceptions = rule.unless.map { world.answers.truth($0.normalForm, known).negated }
    let overriders = pack.rules.filter { $0.overrides.contains(rule.id) }.map { certainty($0, known).negated }
    return ([world.answers.truth(rule.when.normalForm, known)] + exceptions + overriders).min() ?? .proved
  }

  /// Rules that stand for nobody.
  var unreachable: Set<FindingKey> {
    Set(pack.rules.filter { !isReachable($0) }.map { FindingKey(.unreachableRule, $0.id.rawValue) })
  }

  /// Whether a rule stands for anybody.
  func isReachable(_ rule: Rule) -> Bool { world.people.contains { $0.standing.contains(rule.id) } }

  /// Exceptions that are proved for nobody to whom their rule applies, where it applies to somebody.
  var deadExceptions: Set<FindingKey> {
    var findings: Set<FindingKey> = []
    for rule in pack.rules {
      let concerned = world.people.filter { $0.meets(rule.when) }
      for (place, exception) in rule.unless.enumerated() where !concerned.isEmpty {
        if concerned.contains(where: { $0.meets(exception) }) { continue }
        findings.insert(FindingKey(.redundantCondition, rule.id.rawValue, "unless \(place + 1)"))
      }
    }
    return findings
  }

  /// A population that is proved of nobody.
  var missingPopulation: Set<FindingKey> {
    guard let population = pack.header.population else { return [] }
    return world.people.contains { $0.meets(population) } ? [] : [FindingKey(.gap, "population")]
  }

  /// Lines whose condition is proved for somebody, and for nobody else without them; of an exception among those to whom
  /// its rule applies.
  var redundant: Set<FindingKey> {
    let wording = Wording(pack)
    var findings: Set<FindingKey> = []
    for rule in pack.rules {
      let concerned = world.people.filter { $0.meets(rule.when) }
      for (place, condition) in ([rule.when] + rule.unless).map(\.normalForm).enumerated() {
        let people = place == 0 ? world.people : concerned
        let proved = people.map { world.answers.isProved(condition, $0.known) }
        guard proved.contains(true) else { continue }
        for (line, rest) in condition.withoutEachLine {
          let isNeeded = zip(people, proved).contains { world.answers.isProved(rest, $0.known) != $1 }
          if !isNeeded { findings.insert(FindingKey(.redundantCondition, rule.id.rawValue, wording.text(line))) }
        }
      }
    }
    return findings
  }
}
