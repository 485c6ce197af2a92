import BitCollections

/// The parts of a box that speak of the same facts, so that each may be satisfiable and not all together.
///
/// Only asked about a box that looking at its parts one by one leaves open. Speaks only of the facts in its tallies: that
/// the others allow an answer is known by then.
struct Entanglement: Sendable {
  private let bounded: [BoundedTally]
  private let linked: [LinkedTallies]

  /// What is entangled in a box; nil where nothing is.
  init?(_ box: Box) {
    let groups = Self.linked(box.tallies)
    linked = groups.filter { $0.count > 1 }.map { LinkedTallies($0, allowed: box.allowed) }
    bounded = groups.filter { $0.count == 1 }.map { $0[0] }
      .filter { tally in tally.members.contains { box.allowed[$0.fact] != nil } }
      .map { BoundedTally($0, allowed: box.allowed) }
    if bounded.isEmpty && linked.isEmpty { return nil }
  }

  /// Whether some answer to unknown facts, the others staying unknown, would satisfy every part at once. Exact.
  func canBeSatisfied(_ cells: Cells) -> Bool {
    bounded.allSatisfy { $0.canBeSatisfied(cells) } && linked.allSatisfy { $0.canBeSatisfied(cells) }
  }

  /// The tallies, in groups that share no fact with each other.
  private static func linked(_ tallies: [Tally]) -> [[Tally]] {
    var groups: [(tallies: [Tally], facts: Set<Int>)] = []
    for tally in tallies {
      let facts = Set(tally.members.map(\.fact))
      let others = groups.filter { !$0.facts.isDisjoint(with: facts) }
      groups.removeAll { !$0.facts.isDisjoint(with: facts) }
      groups.append((others.flatMap(\.tallies) + [tally], others.reduce(facts) { $0.union($1.facts) }))
    }
    return groups.map(\.tallies)
  }
}
