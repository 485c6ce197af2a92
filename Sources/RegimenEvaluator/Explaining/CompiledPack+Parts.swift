package import RegimenDiagnostics
package import RegimenModel

/// The parts of plans, each made in one place from what the pack says and what was found.
extension CompiledPack {
  /// A fact with its words.
  package func labelled(_ fact: Int) -> Labelled<FactName> {
    Labelled(space.facts[fact].name, label: space.facts[fact].label)
  }

  /// A level with its words.
  package func labelled(level: Int) -> Labelled<LevelID> {
    Labelled(levels[level].level.id, label: levels[level].level.label)
  }

  /// What is known of a fact, and from where.
  package func reading(
    _ fact: Int, _ said: Record.Said, origin: FactReading.Origin, place: SourceRange? = nil
  ) -> FactReading {
    let declared = space.facts[fact]
    let value = value(said, of: fact)
    return FactReading(
      fact: declared.name, label: declared.label, value: value, text: wording.text(value, ofType: declared.type),
      origin: origin, place: place.map(WrittenPlace.init))
  }

  /// What plans tell of a rule whatever the record.
  package func told(rule place: Int) -> PlanBook.Rule {
    let rule = rules.rules[place]
    return PlanBook.Rule(
      id: rule.id, title: rule.title, concern: wording.labelled(rule.concern),
      says: rule.then.map { wording.text($0.content) }, citations: planned(rule.citations), evidence: rule.evidence,
      place: WrittenPlace(rule.place))
  }

  /// The account of a rule, without what a record adds to it.
  package func account(_ place: Int, standing: RuleAccount.Standing) -> RuleAccount {
    let book = PlanBook(rules: [told(rule: place)], lines: [])
    return RuleAccount(0, of: PlanReasons(book, readings: [], tests: [], met: []), standing: standing)
  }

  /// The account of a level.
  package func account(level rank: Int) -> LevelAccount {
    let level = levels[rank].level
    return LevelAccount(
      level: labelled(level: rank), text: level.text, citations: planned(level.citations),
      place: WrittenPlace(level.place))
  }

  private func planned(_ citations: [Citation]) -> [PlannedCitation] {
    citations.map { citation in
      let source = sources[citation.source]
      let locator = [source?.locator, citation.locator].compactMap(\.self)
      return PlannedCitation(
        source: citation.source, title: source?.title ?? citation.source.rawValue, year: source?.year,
        publisher: source?.publisher, locator: locator.isEmpty ? nil : locator.joined(separator: ", "),
        strength: source?.strength, url: source?.url)
    }
  }

  /// The level that is settled on.
  package func settled(level rank: Int, support: [Authority] = []) -> SettledLevel {
    SettledLevel(
      level: labelled(level: rank), isOffered: levels[rank].level.isOffered,
      bridge: levels[rank].bridge.map { labelled(level: $0) }, support: support)
  }

  /// What changes against the level that the person is at now; nil is none.
  package func transition(from current: Int?, to level: Int) -> Transition {
    guard let current else { return .start }
    if current == level { return .stay }
    return current < level ? .stepUp(from: labelled(level: current)) : .stepDown(from: labelled(level: current))
  }

  /// A share of the mix.
  package func share(
    of modality: Int, percent: Int = 0, minutes: ExactDecimal = .zero, support: [Authority] = []
  ) -> MixShare {
    let declared = pack.catalogue.modalities[modality]
    return MixShare(
      modality: Labelled(declared.id, label: declared.label), percent: percent, minutes: minutes, support: support)
  }

  /// A referral that is made.
  package func planned(
    referral place: Int, urgency rank: Int, isDeclined: Bool, support: [Authority] = []
  ) -> PlannedReferral {
    let referral = pack.catalogue.referrals[place]
    let urgency = pack.header.urgencies[rank]
    return PlannedReferral(
      referral: Labelled(referral.id, label: referral.label), urgency: Labelled(urgency.id, label: urgency.label),
      isUrgent: urgency.isUrgent, settings: referral.settings, after: referral.after.map { wording.labelled($0) },
      needsConsent: referral.needsConsent, evidence: referral.evidence, isDeclined: isDeclined, support: support)
  }

  /// A precaution that is taken.
  package func planned(precaution place: Int, support: [Authority] = []) -> PlannedPrecaution {
    let precaution = pack.catalogue.precautions[place]
    return PlannedPrecaution(
      precaution: Labelled(precaution.id, label: precaution.label), text: precaution.text, support: support)
  }

  /// A modality that is kept out.
  package func avoided(modality place: Int, support: [Authority] = []) -> Avoided {
    let modality = pack.catalogue.modalities[place]
    return Avoided(element: .modality(modality.id), label: modality.label, support: support)
  }

  /// A referral that is kept out.
  package func avoided(referral place: Int, support: [Authority] = []) -> Avoided {
    let referral = pack.catalogue.referrals[place]
    return Avoided(element: .referral(referral.id), label: referral.label, support: support)
  }

  /// A statement that did not make it.
  package func setAside(_ voice: Voice, boundBy: [Authority]) -> SetAside {
    setAside(statement(voice).content, of: Int(voice.speaker), boundBy: boundBy)
  }

  private func setAside(_ content: Statement.Content, of speaker: Int, boundBy: [Authority]) -> SetAside {
    .statement(
      SetAsideStatement(
        authority: speakers.authorities[speaker], content: content, text: wording.text(content), boundBy: boundBy))
  }

  /// A modality whose share was too small.
  package func folded(modality place: Int, support: [Authority] = []) -> SetAside {
    let modality = pack.catalogue.modalities[place]
    return .folded(FoldedModality(modality: Labelled(modality.id, label: modality.label), support: support))
  }

  /// Something that a rule assumes.
  package func assumption(_ entry: Assumptions.Entry, facts: [Labelled<FactName>] = []) -> Assumption {
    Assumption(
      rule: rules.rules[entry.rule].id, overrider: entry.overrider.map { rules.rules[$0].id }, facts: facts,
      text: text(entry))
  }

  private func text(_ assumption: Assumptions.Entry) -> String {
    if let overrider = assumption.overrider { return wording.assumed(overrider: rules.rules[overrider].title) }
    return wording.assumed(rules.rules[assumption.rule].unless[exceptionNumber(of: assumption)].normalForm)
  }

  /// Which of its rule's exceptions is assumed not to hold; 0 where it is an overrider.
  package func exceptionNumber(of assumption: Assumptions.Entry) -> Int {
    let first = rules.cards[assumption.rule].unless.first
    return (assumption.exception ?? first) - first
  }

  /// Which of the overriders of a rule, by name, another rule is; 0 where it is none.
  package func overriderNumber(_ overrider: Int, of rule: Int) -> Int {
    let overriders = rules.cards[rule].overriders
    return (overriders.range.first { rules.overriders[$0] == overrider } ?? overriders.first) - overriders.first
  }

  /// An open question.
  package func question(
    _ fact: Int, stake: Stake, rules: [RuleID] = [], answers: [AnswerEffect]? = nil,
    together: [Labelled<FactName>] = []
  ) -> OpenQuestion {
    let declared = space.facts[fact]
    return OpenQuestion(
      fact: declared.name, label: declared.label, question: declared.question, stake: stake.told, rules: rules,
      answers: answers, together: together)
  }

  /// What plans of this pack are derived from.
  package func provenance(assessment: String?, date: CalendarDate?, digest: String) -> Provenance {
    Provenance(
      engineVersion: Engine.version, planSchemaVersion: Engine.planSchemaVersion, pack: pack.header.id,
      packTitle: pack.header.title, packVersion: pack.header.version, packDigest: pack.digest, assessment: assessment,
      assessmentDate: date, assessmentDigest: digest)
  }

  /// All that a speaker says, as it is told where it is set aside.
  package func setAsides(of speaker: Int) -> [SetAside] {
    statements(of: speaker).map { setAside($0.content, of: speaker, boundBy: []) }
  }

  /// What a speaker says, in the order of the numbers of its voices.
  package func statements(of speaker: Int) -> [Statement] {
    speakers.isRule(speaker) ? rules.rules[speaker].then : levels[speakers.rank(speaker)].statements
  }

  /// All that a rule could assume.
  package func possibleAssumptions(of rule: Int) -> [Assumptions.Entry] {
    let card = rules.cards[rule]
    let exceptions = card.unless.range.map {
      Assumptions.Entry(rule: rule, exception: $0, overrider: nil, facts: 0..<0)
    }
    let overriders = card.overriders.range.map {
      Assumptions.Entry(rule: rule, exception: nil, overrider: rules.overriders[$0], facts: 0..<0)
    }
    return exceptions + overriders
  }

  /// All reasons for a status that a rule could give by itself, levels from the least intensive.
  package func possibleReasons(of rule: Int) -> [Reason] {
    let card = rules.cards[rule]
    var reasons: [Reason] =
      card.boundsLevel
      ? levels.indices.map { Reason(.couldRaiseLevel, element: Elements.level, rule: rule, rank: $0) } : []
    for place in card.says.range {
      let voice = rules.voices[place]
      switch voice.saying {
      case .hold: reasons += [Reason(.holdAsked, rule: rule), Reason(.couldHold, rule: rule)]
      case .review: reasons.append(Reason(.reviewAsked, rule: rule))
      case .refer where isUrgent[Int(voice.value)]:
        reasons.append(
          Reason(.couldAddUrgentReferral, element: Int(voice.element), rule: rule, rank: Int(voice.value)))
      default: break
      }
    }
    return reasons
  }
}
