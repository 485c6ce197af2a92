package import RegimenModel

/// Who speaks in plans, numbered: the rules by name, then the levels by name. So the order of numbers is the order in
/// which authorities are told.
package final class Speakers: Sendable {
  /// How many rules there are; their numbers come first.
  package let ruleCount: Int
  /// The speakers as plans name them.
  package let authorities: [Authority]
  /// For each speaker, the list that names it alone: most parts of plans have one, and need no list of their own.
  private let alone: [[Authority]]
  /// The speaker that each level is, by the level's rank.
  package let levels: [Int]
  /// The rank of the level that each speaker after the rules is.
  package let ranks: [Int]

  /// Numbers the speakers of a pack.
  ///
  /// - Parameter rules: sorted by name.
  init(rules: [Rule], levels: [Level]) {
    ruleCount = rules.count
    ranks = levels.indices.sorted { levels[$0].id < levels[$1].id }
    authorities = rules.map { .rule($0.id) } + ranks.map { .level(levels[$0].id) }
    alone = authorities.map { [$0] }
    var places = Array(repeating: 0, count: levels.count)
    for (place, rank) in ranks.enumerated() { places[rank] = rules.count + place }
    self.levels = places
  }

  /// Speakers as plans name them.
  package func authorities(_ speakers: some Collection<Int>) -> [Authority] {
    guard let first = speakers.first, speakers.count == 1 else { return speakers.map { authorities[$0] } }
    return alone[first]
  }

  /// Whether a speaker is a rule.
  package func isRule(_ speaker: Int) -> Bool { speaker < ruleCount }

  /// The rank of a speaker that is a level.
  package func rank(_ speaker: Int) -> Int { ranks[speaker - ruleCount] }
}
