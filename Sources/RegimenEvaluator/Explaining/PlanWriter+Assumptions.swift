import RegimenModel

extension PlanWriter {
  /// What standing rules take to be otherwise, by the rules' telling order; exceptions before overriders.
  var assumptions: [Assumption] {
    var mentioned: [Int] = []
    evaluation.mentionedRules(into: &mentioned)
    var assumptions = Assumptions(compiled)
    assumptions.collect(evaluation, mentioned: mentioned)
    return assumptions.entries.map { entry in
      compiled.assumption(entry, facts: assumptions.facts[entry.facts].map { compiled.labelled($0) })
    }
  }
}
