import RegimenModel

extension PlanWriter {
  /// What standing rules take to be otherwise, by the rules' telling order; exceptions before overriders.
  var assumptions: [Assumption] {
    let assuming = decision.standing.filter { decision.certainty($0) == .open }
    return assuming.sorted { compiled.rules.tellingRank[$0] < compiled.rules.tellingRank[$1] }.flatMap(assumptions)
  }

  private func assumptions(of place: Int) -> [Assumption] {
    let entry = compiled.rules.entries[place]
    let exceptions = entry.unless.filter { decision.verdicts[$0] == .open }.map { condition in
      Assumption(
        rule: entry.rule.id, overrider: nil, facts: labelled(compiled.undecidedFacts(condition, decision, sheet.cells)),
        text: wording.assumed(entry.rule.unless[condition - entry.unless.lowerBound].normalForm))
    }
    let overriders = entry.overriders.filter { decision.certainty($0) == .open }.map { overrider in
      let other = compiled.rules.entries[overrider].rule
      return Assumption(
        rule: entry.rule.id, overrider: other.id,
        facts: labelled(compiled.undecidedFacts(behindRule: overrider, decision, sheet.cells)),
        text: wording.assumed(overrider: other.title))
    }
    return exceptions + overriders
  }

  private func labelled(_ facts: Set<Int>) -> [Labelled<FactName>] {
    facts.map { Labelled(compiled.space.facts[$0].name, label: compiled.space.facts[$0].label) }
      .sorted { $0.id < $1.id }
  }
}

extension CompiledPack {
  /// The unknown facts that an open condition is undecided about.
  func undecidedFacts(_ condition: Int, _ decision: Decision, _ assessment: Cells) -> Set<Int> {
    decision.verdicts[condition] == .open ? conditions[condition].undecidedFacts(assessment) : []
  }

  /// The unknown facts that a rule's `when` and `unless` are undecided about.
  func undecidedFacts(ofRule rule: Int, _ decision: Decision, _ assessment: Cells) -> Set<Int> {
    let entry = rules.entries[rule]
    return entry.unless.reduce(undecidedFacts(entry.when, decision, assessment)) { facts, condition in
      facts.union(undecidedFacts(condition, decision, assessment))
    }
  }

  /// The unknown facts that decide a rule: its own, and those of the rules of open certainty that override it.
  func undecidedFacts(behindRule rule: Int, _ decision: Decision, _ assessment: Cells) -> Set<Int> {
    let overriders = rules.entries[rule].overriders.filter { decision.certainty($0) == .open }
    return overriders.reduce(undecidedFacts(ofRule: rule, decision, assessment)) { facts, overrider in
      facts.union(undecidedFacts(behindRule: overrider, decision, assessment))
    }
  }
}
