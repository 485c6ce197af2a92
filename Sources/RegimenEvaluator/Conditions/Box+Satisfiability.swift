extension Box {
  /// Whether some answer to unknown facts, the others staying unknown, would satisfy every part at once.
  ///
  /// Speaks only of the facts in tallies; that the others allow an answer is known from the mask rows already.
  /// Exact, and slower than looking at the parts one by one: only needed for an entangled box that these leave open.
  /// At most O(m · n^k) for m facts in k tallies of up to n members.
  func canBeSatisfied(_ assessment: Cells) -> Bool {
    let inTallies = Dictionary(
      tallies.flatMap(\.members).map { ($0.fact, $0.unknown) }
    ) { first, _ in first }
    var reachable: Set<[Bounds]> = [tallies.map { _ in Bounds(floor: 0, ceiling: 0) }]
    for (fact, unknown) in inTallies {
      let steps = steps(of: fact, unknown: unknown, cell: assessment[fact])
      reachable = Set(reachable.flatMap { sums in steps.map { zip(sums, $0).map(+) } })
      if reachable.isEmpty { return false }
    }
    return reachable.contains { sums in zip(tallies, sums).allSatisfy { $0.isSatisfied(by: $1) } }
  }

  /// What a fact adds to each tally, for every cell that an answer could put it into.
  private func steps(of fact: Int, unknown: Int, cell: Int) -> Set<[Bounds]> {
    let candidates = cell == unknown ? Array(0...unknown) : [cell]
    let possible = candidates.filter { allowed[fact]?.contains($0) ?? true }
    return Set(possible.map { cell in tallies.map { $0.step(of: fact, cell: cell) } })
  }

  /// A floor and a ceiling of a count.
  fileprivate struct Bounds: Hashable {
    let floor: Int
    let ceiling: Int

    static func + (left: Bounds, right: Bounds) -> Bounds {
      Bounds(floor: left.floor + right.floor, ceiling: left.ceiling + right.ceiling)
    }
  }
}

extension Tally {
  fileprivate func step(of fact: Int, cell: Int) -> Box.Bounds {
    guard let member = members.first(where: { $0.fact == fact }) else { return Box.Bounds(floor: 0, ceiling: 0) }
    if cell == member.unknown {
      return Box.Bounds(floor: acceptsUnknown ? 1 : 0, ceiling: isInCeiling(member) ? 1 : 0)
    }
    let passes = member.passing.contains(cell) ? 1 : 0
    return Box.Bounds(floor: passes, ceiling: passes)
  }

  fileprivate func isSatisfied(by bounds: Box.Bounds) -> Bool {
    satisfying.contains { $0.contains(bounds.floor) && $0.contains(bounds.ceiling) }
  }
}
