/// Names that the language keeps for itself.
package enum ReservedNames {
  /// What facts, groups, sections, scores and levels cannot be called.
  package static let ofFacts = [
    "unknown", "others", "none", "any", "all", "not", "always", "assessment", "date", "instruments", "notes", "meta",
  ]
  /// What members of a group cannot be called: besides, the words of a test of the group.
  package static let ofMembers =
    ofFacts + [
      "any_of", "all_of", "none_of", "count", "members", "is", "at_least", "at_most", "more_than", "less_than", "or",
    ]
  /// What values of a scale or a choice cannot be called.
  package static let ofValues = ["unknown"]
  /// What urgencies cannot be called.
  package static let ofUrgencies = ["avoid"]
  /// What modalities, referrals and precautions cannot be called.
  package static let ofOffers = ["includes", "excludes", "others"]
}
