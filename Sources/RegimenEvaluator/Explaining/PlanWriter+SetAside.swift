import RegimenModel

extension PlanWriter {
  /// What was said and did not make it: rules, then statements, then folded modalities.
  var setAside: [SetAside] {
    keptBackRules + brokenStatements.map(SetAside.statement) + foldedModalities
  }

  private var keptBackRules: [SetAside] {
    let byName = decision.keptBack.sorted { compiled.rules.entries[$0].rule.id < compiled.rules.entries[$1].rule.id }
    return byName.map { place in
      let entry = compiled.rules.entries[place]
      let overriders = entry.overriders.filter(decision.stands).map { compiled.rules.entries[$0].rule.id }
      guard overriders.isEmpty else { return .overridden(entry.rule.id, by: overriders) }
      let exceptions = entry.unless.filter { decision.verdicts[$0] == .proved }
      return .heldBack(entry.rule.id, by: exceptions.flatMap { matchedTests(compiled.conditions[$0]) })
    }
  }

  // MARK: Statements

  private var brokenStatements: [SetAsideStatement] {
    guard settlement.status != .outOfScope else { return brokenReferrals }
    let level = settlement.care == nil ? [] : settlement.levelBounds.map { broken($0, range: nil) } ?? []
    guard let care = settlement.care else { return brokenReferrals }
    let delivered = care.delivered.map { Authority.level(compiled.levels[$0].level.id) }
    let quantities = care.quantities.flatMap { broken($0.bounds, range: delivered) }
    return level + quantities + brokenModalities(care) + brokenReferrals
  }

  private func broken(_ bounds: Bounds, range: Authority?) -> [SetAsideStatement] {
    inOrder(bounds.broken.map { ($0.bound.voice, $0.by.map(\.voice)) }).map { voice, by in
      let boundBy = authorities(by)
      return setAside(voice, by: boundBy.isEmpty ? [range].compactMap(\.self) : boundBy)
    }
  }

  private func brokenModalities(_ care: CareOutcome) -> [SetAsideStatement] {
    guard let request = care.request, let mix = care.mix else { return [] }
    let floors = request.floors
    return request.entries.enumerated().flatMap { modality, entry -> [SetAsideStatement] in
      if !entry.avoiders.isEmpty {
        return inOrder(entry.askers.map { ($0, entry.avoiders) }).map { setAside($0, by: authorities($1)) }
      }
      let ungranted = floors.filter { floor in
        floor.modality == modality && mix.floors.granted[modality] ?? .zero < Ratio(floor.percent)
      }
      let broken = ungranted.map { floor in
        let others = floors.filter { $0.modality != modality && $0.voice.concern <= floor.voice.concern }
        return (floor.voice, others.map(\.voice))
      }
      return inOrder(broken).map { setAside($0, by: authorities($1)) }
    }
  }

  private var brokenReferrals: [SetAsideStatement] {
    settlement.referrals.filter(\.isClash).flatMap { outcome in
      let broken = outcome.isMade ? outcome.avoiders : outcome.requests
      let by = authorities(outcome.isMade ? outcome.survivors : outcome.avoiders)
      return inOrder(broken.map { ($0, []) }).map { voice, _ in setAside(voice, by: by) }
    }
  }

  /// Voices by authority, then in the order written.
  private func inOrder(_ voices: [(Voice, [Voice])]) -> [(Voice, [Voice])] {
    voices.sorted { left, right in
      let (first, second) = (authority(left.0), authority(right.0))
      return first == second ? order(left.0) < order(right.0) : first < second
    }
  }

  private func order(_ voice: Voice) -> (Int, Int) {
    if case .refersTo = voice.speaker { (1, voice.number) } else { (0, voice.number) }
  }

  private func setAside(_ voice: Voice, by authorities: [Authority]) -> SetAsideStatement {
    let content = statement(voice)
    return SetAsideStatement(
      authority: authority(voice), content: content, text: wording.text(content), boundBy: authorities)
  }

  // MARK: Modalities

  private var foldedModalities: [SetAside] {
    guard settlement.status != .outOfScope, let care = settlement.care, let mix = care.mix, let request = care.request
    else { return [] }
    return mix.folded.sorted().map { index in
      let modality = compiled.pack.catalogue.modalities[index]
      return .folded(
        FoldedModality(
          modality: Labelled(modality.id, label: modality.label),
          support: authorities(request.entries[index].askers)))
    }
  }
}
