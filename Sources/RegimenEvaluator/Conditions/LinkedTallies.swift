import BitCollections

/// Tallies that count some facts in common.
struct LinkedTallies: Sendable {
  private struct Member {
    let fact: Int
    /// For each cell that the fact is in, what it could add to each tally.
    let steps: [Set<[TallyStep]>]
  }

  private let satisfying: [[ClosedRange<Int>]]
  private let members: [Member]

  init(_ tallies: [Tally], allowed: [Int: BitSet]) {
    satisfying = tallies.map(\.satisfying)
    let unknown = Dictionary(tallies.flatMap(\.members).map { ($0.fact, $0.unknown) }) { first, _ in first }
    members = unknown.sorted { $0.key < $1.key }.map { fact, unknown in
      let steps = (0...unknown).map { cell in
        Set(
          allowed[fact].reachable(from: cell, unknown: unknown).map { cell in
            tallies.map { $0.step(of: fact, cell: cell) }
          })
      }
      return Member(fact: fact, steps: steps)
    }
  }

  /// Whether some answer to unknown facts, the others staying unknown, would satisfy all tallies and the bounds. At most
  /// O(m · n^k) for m facts in k tallies of up to n members.
  func canBeSatisfied(_ cells: Cells) -> Bool {
    var reachable: Set<[TallyStep]> = [satisfying.map { _ in .zero }]
    for member in members {
      let steps = member.steps[cells[member.fact]]
      reachable = Set(reachable.flatMap { sums in steps.map { zip(sums, $0).map(+) } })
      if reachable.isEmpty { return false }
    }
    return reachable.contains { sums in
      zip(satisfying, sums).allSatisfy { ranges, sum in
        ranges.contains { $0.contains(sum.floor) && $0.contains(sum.ceiling) }
      }
    }
  }
}
