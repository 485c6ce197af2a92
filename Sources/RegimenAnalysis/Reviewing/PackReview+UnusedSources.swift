import RegimenModel

extension PackReview {
  /// Sources that nothing cites.
  static func unusedSources(in pack: Pack) -> [Finding] {
    let used = Set(pack.citations.map(\.source))
    return pack.sources.filter { !used.contains($0.id) }.map { source in
      unused(
        "source", source.id, at: source.place, "must be cited by something",
        help: "cite it where something rests on it, or remove it")
    }
  }
}

extension Pack {
  /// Everything that is cited.
  fileprivate var citations: [Citation] {
    let ofCatalogue =
      catalogue.levels.flatMap(\.citations) + catalogue.modalities.flatMap(\.citations)
      + catalogue.referrals.flatMap(\.citations) + catalogue.precautions.flatMap(\.citations)
    return rules.flatMap(\.citations) + vocabulary.instruments.flatMap(\.citations) + ofCatalogue
  }
}
