package import RegimenModel

extension PlanWriter {
  /// What standing rules take to be otherwise, by the rules' telling order; exceptions before overriders.
  var assumptions: [Assumption] {
    var mentioned: [Int] = []
    evaluation.mentionedRules(into: &mentioned)
    var assumptions = Assumptions(compiled)
    assumptions.collect(evaluation, mentioned: mentioned)
    return assumptions.entries.map { entry in
      let facts = assumptions.facts[entry.facts].map { compiled.labelled($0) }
      return Assumption(
        rule: compiled.rules.rules[entry.rule].id, overrider: entry.overrider.map { compiled.rules.rules[$0].id },
        facts: facts, text: compiled.text(entry))
    }
  }
}

extension CompiledPack {
  /// A fact with its words.
  package func labelled(_ fact: Int) -> Labelled<FactName> {
    Labelled(space.facts[fact].name, label: space.facts[fact].label)
  }

  /// What is assumed, in words.
  package func text(_ assumption: Assumptions.Entry) -> String {
    if let overrider = assumption.overrider { return wording.assumed(overrider: rules.rules[overrider].title) }
    let card = rules.cards[assumption.rule]
    let place = (assumption.exception ?? card.unless.lowerBound) - card.unless.lowerBound
    return wording.assumed(rules.rules[assumption.rule].unless[place].normalForm)
  }
}
