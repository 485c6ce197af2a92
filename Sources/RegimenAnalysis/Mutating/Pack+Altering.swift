import RegimenModel

extension Pack {
  /// The pack with other rules.
  func with(rules: [Rule]) -> Pack { with(header: header, catalogue: catalogue, rules: rules) }

  /// The pack with other levels.
  func with(levels: [Level]) -> Pack {
    let altered = Catalogue(
      levels: levels, modalities: catalogue.modalities, referrals: catalogue.referrals,
      precautions: catalogue.precautions, mix: catalogue.mix)
    return with(header: header, catalogue: altered, rules: rules)
  }

  /// The pack for other people.
  func with(population: Condition) -> Pack {
    let altered = PackHeader(
      id: header.id, version: header.version, title: header.title, intendedUse: header.intendedUse,
      intendedUser: header.intendedUser, population: population, concerns: header.concerns,
      urgencies: header.urgencies, currentLevel: header.currentLevel,
      aboutCurrentLevel: header.aboutCurrentLevel, completedLevel: header.completedLevel,
      externalLevel: header.externalLevel,
      developer: header.developer, funding: header.funding, released: header.released, revised: header.revised,
      uses: header.uses, accepted: header.accepted, place: header.place)
    return with(header: altered, catalogue: catalogue, rules: rules)
  }

  private func with(header: PackHeader, catalogue: Catalogue, rules: [Rule]) -> Pack {
    Pack(
      header: header, vocabulary: vocabulary, catalogue: catalogue, sources: sources, rules: rules,
      guarantees: guarantees, cases: cases, digest: digest)
  }
}

extension Rule {
  /// The rule with parts of it otherwise.
  func with(
    concern: ConcernID? = nil, when: Condition? = nil, unless: [Condition]? = nil, overrides: [RuleID]? = nil,
    then: [Statement]? = nil
  ) -> Rule {
    Rule(
      id: id, title: title, concern: concern ?? self.concern, tags: tags, when: when ?? self.when,
      unless: unless ?? self.unless, overrides: overrides ?? self.overrides, overriddenTags: overriddenTags,
      then: then ?? self.then, because: because, citations: citations, evidence: evidence, reviewBy: reviewBy,
      place: place)
  }
}

extension Level {
  /// The level with parts of it otherwise.
  func with(delivery: Delivery? = nil, gives: [Statement]? = nil) -> Level {
    Level(
      id: id, label: label, text: text, delivery: delivery ?? self.delivery, gives: gives ?? self.gives,
      citations: citations, place: place)
  }
}
