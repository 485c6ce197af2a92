import RegimenModel

extension Evaluation {
  /// What standing rules take to be otherwise, by the rules' telling order; exceptions before overriders.
  var assumptions: [Assumption] {
    var assumptions = Assumptions(compiled)
    assumptions.collect(self)
    return assumptions.entries.map { entry in
      compiled.assumption(entry, facts: assumptions.facts[entry.facts].map { compiled.labelled($0) })
    }
  }
}
