import RegimenModel

/// The section "What is listed, and in which order".
extension NaiveSketch {
  /// Accounts of the rules that stand, are set aside or are open, and of those that would ask for a next level or lead
  /// there.
  func accounts(with levels: NextLevels?) -> [RuleAccount] {
    let neighbours = [levels?.up, levels?.down].compactMap(\.self)
    let ways = neighbours.flatMap(\.ways).flatMap { [$0.rule].compactMap(\.self) + $0.ended.map(\.rule) }
    let leading = neighbours.flatMap(\.answers).flatMap(\.support) + ways.map { .rule($0) }
    return naive.rulesInOrder.compactMap { rule in
      let isLeading = leading.contains(.rule(rule.id))
      guard let account = standing[rule.id].account ?? (isLeading ? .refuted : nil) else { return nil }
      let isToldWhy = account != .open && account != .refuted
      let matched = isToldWhy ? matched(rule.when.normalForm) : []
      let because = filled(rule.because, matched.flatMap(\.facts))
      return RuleAccount(
        rule: rule.id, title: rule.title, concern: naive.wording.labelled(rule.concern), standing: account,
        because: isToldWhy ? because : nil, matched: matched,
        says: rule.then.map { naive.wording.text($0.content) }, citations: cited(rule.citations),
        evidence: rule.evidence, place: WrittenPlace(rule.place))
    }
  }

  /// A sentence with what is known of its facts, and with those members of its groups that met the rule.
  private func filled(_ template: Template, _ met: [FactReading]) -> String {
    template.pieces.map { piece in
      switch piece {
      case .text(let words): return words
      case .fact(let fact): return naive.wording.text(known[fact], of: fact)
      case .group(let group):
        let names = naive.pack.vocabulary.facts.filter { $0.group == group }.map(\.name)
        let members = met.enumerated().filter { place, reading in
          names.contains(reading.fact) && !met[..<place].contains { $0.fact == reading.fact }
        }
        return members.map { Wording.member($0.element) }.listed(with: "and")
      }
    }.joined()
  }

  /// The proved lines of a proved condition, with what is known of their facts.
  func matched(_ condition: NormalCondition) -> [MatchedTest] {
    guard naive.kleene(condition, known) == .proved else { return [] }
    switch condition {
    case .all(let parts), .any(let parts): return parts.flatMap(matched)
    case .fact(let line, let isNegated):
      return [
        MatchedTest(text: naive.wording.text(line, isNegated: isNegated), facts: [record.reading(line.fact)])
      ]
    case .count(let test, let isNegated):
      let passing = naive.members(test, isNegated: isNegated, known).passing
      let listed = naive.isAskedFor(0, test, isNegated: isNegated) ? test.members : passing
      return [
        MatchedTest(text: naive.wording.text(test, isNegated: isNegated), facts: listed.map { record.reading($0) })
      ]
    }
  }

  private func cited(_ citations: [Citation]) -> [PlannedCitation] {
    citations.compactMap { citation in
      naive.pack.sources.first { $0.id == citation.source }.map { source in
        let locators = [source.locator, citation.locator].compactMap(\.self)
        return PlannedCitation(
          source: source.id, title: source.title, year: source.year, publisher: source.publisher,
          locator: locators.isEmpty ? nil : locators.joined(separator: ", "), strength: source.strength,
          url: source.url)
      }
    }
  }

  var levelAccounts: [LevelAccount] {
    naive.pack.catalogue.levels.filter { $0 == settled || $0 == delivered }.map { level in
      LevelAccount(
        level: naive.wording.labelled(level.id), text: level.text, citations: cited(level.citations),
        place: WrittenPlace(level.place))
    }
  }

  var precautions: [PlannedPrecaution] {
    naive.pack.catalogue.precautions.compactMap { precaution in
      let asking = said.filter { $0.content == .precaution(precaution.id) }
      guard !asking.isEmpty else { return nil }
      return PlannedPrecaution(
        precaution: naive.wording.labelled(precaution.id), text: precaution.text, support: asking.authorities)
    }
  }

  var avoided: [Avoided] {
    let modalities = naive.pack.catalogue.modalities.compactMap { modality -> Avoided? in
      let avoids = said.filter { $0.content == .avoidModality(modality.id) }
      guard !avoids.isEmpty else { return nil }
      return Avoided(
        element: .modality(modality.id), label: naive.wording.labelled(modality.id).label,
        support: avoids.authorities)
    }
    return modalities + referrals.avoided
  }

  var setAside: [SetAside] {
    let rules = naive.pack.rules.sorted { $0.id < $1.id }.compactMap { rule -> SetAside? in
      let verdict = standing[rule.id]
      if verdict.isOverridden { return .overridden(rule.id, by: verdict.standingOverriders) }
      return verdict.isHeldBack ? .heldBack(rule.id, by: rule.unless.flatMap { matched($0.normalForm) }) : nil
    }
    var stopped = level?.stopped(level: nil) ?? []
    for quantity in Quantity.allCases { stopped += quantities[quantity]?.stopped(level: delivered?.id) ?? [] }
    for modality in naive.pack.catalogue.modalities {
      stopped += mix?.stopped.filter { $0.said.modality == modality.id } ?? []
    }
    stopped += referrals.stopped
    let statements = stopped.map { stopped in
      SetAside.statement(
        SetAsideStatement(
          authority: stopped.said.authority, content: stopped.said.content,
          text: naive.wording.text(stopped.said.content), boundBy: stopped.boundBy))
    }
    let folded = mix.map { mix in
      mix.folded.map { modality in
        SetAside.folded(
          FoldedModality(
            modality: naive.wording.labelled(modality), support: mix.asking(for: modality).authorities))
      }
    }
    return rules + statements + (folded ?? [])
  }
}

extension Said {
  /// The modality that it speaks of.
  fileprivate var modality: ModalityID? {
    switch content {
    case .weight(let modality, _), .share(let modality, _), .avoidModality(let modality): modality
    default: nil
    }
  }
}
