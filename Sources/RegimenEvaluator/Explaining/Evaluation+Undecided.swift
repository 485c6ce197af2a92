extension Evaluation {
  /// Adds the facts that open questions ask for: those that rules of open certainty and the open population are
  /// undecided about.
  package func insertQuestionedFacts(into facts: inout PlaceSet) {
    if let population = compiled.population { insertUndecidedFacts(of: population, into: &facts) }
    compiled.undecided.insertFacts(
      ofOpen: decision.asked, sheet.cells, tallied: decision.scratch.counts, unknown: sheet.unknown, into: &facts)
  }

  /// Adds the unknown facts that an open condition is undecided about.
  func insertUndecidedFacts(of condition: Int, into facts: inout PlaceSet) {
    guard decision.verdicts[condition] == .open else { return }
    compiled.nodes.insertUndecidedFacts(ofOpen: condition, sheet.cells, into: &facts)
  }

  /// Adds the unknown facts that a rule's `when` and `unless` are undecided about.
  func insertUndecidedFacts(ofRule rule: Int, into facts: inout PlaceSet) {
    insertUndecidedFacts(of: compiled.when(rule), into: &facts)
    for condition in compiled.rules.cards[rule].unless.range { insertUndecidedFacts(of: condition, into: &facts) }
  }

  /// Adds the unknown facts that decide a rule: its own, and those of the rules of open certainty that override it.
  func insertUndecidedFacts(behindRule rule: Int, into facts: inout PlaceSet) {
    insertUndecidedFacts(ofRule: rule, into: &facts)
    for place in compiled.rules.cards[rule].overriders.range {
      let overrider = compiled.rules.overriders[place]
      if decision.certainty(overrider) == .open { insertUndecidedFacts(behindRule: overrider, into: &facts) }
    }
  }
}
