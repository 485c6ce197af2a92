package import RegimenModel

extension PlanWriter {
  /// What was said and did not make it: rules, then statements, then folded modalities.
  mutating func setAside(_ reasons: PlanReasons) -> [SetAside] {
    broken.collect(evaluation)
    return keptBackRules(reasons) + brokenStatements + foldedModalities()
  }

  private func keptBackRules(_ reasons: PlanReasons) -> [SetAside] {
    let keptBack = evaluation.decision.keptBack
    return keptBack.enumerated().map { number, place in
      let rule = compiled.rules.rules[place].id
      var overriders: [Int] = []
      evaluation.standingOverriders(of: place, into: &overriders)
      guard overriders.isEmpty else { return .overridden(rule, by: overriders.map { compiled.rules.rules[$0].id }) }
      return .heldBack(rule, by: exceptionsMet[number].map { MatchedTest($0, of: reasons) })
    }
  }

  private var brokenStatements: [SetAside] {
    broken.entries.map { entry in
      compiled.setAside(
        evaluation.settlement.hearing.voices[entry.voice],
        boundBy: compiled.speakers.authorities(broken.speakers[entry.boundBy]))
    }
  }

  private mutating func foldedModalities() -> [SetAside] {
    guard evaluation.settlement.delivered != nil else { return [] }
    return evaluation.settlement.mix.folded.sorted().map { place in
      compiled.folded(
        modality: place,
        support: evaluation.authorities(&speakers) { evaluation.supportModality(place, into: &$0) })
    }
  }
}

extension Evaluation {
  /// Adds the rules that stand and set a rule aside, by name.
  package func standingOverriders(of rule: Int, into rules: inout [Int]) {
    for place in compiled.rules.cards[rule].overriders.range where decision.stands(compiled.rules.overriders[place]) {
      rules.append(compiled.rules.overriders[place])
    }
  }

  /// The exceptions of a rule that are proved.
  package func provedExceptions(of rule: Int) -> [Int] {
    compiled.rules.cards[rule].unless.range.filter { decision.verdicts[$0] == .proved }
  }
}

extension CompiledPack {
  /// What was said, as it was written.
  package func statement(_ voice: Voice) -> Statement { statements(of: Int(voice.speaker))[Int(voice.number)] }
}
