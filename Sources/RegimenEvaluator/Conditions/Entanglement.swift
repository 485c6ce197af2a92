import BitCollections

/// The parts of a box that speak of the same facts, so that each may be satisfiable and not all together.
///
/// Only asked about a box that looking at its parts one by one leaves open. Speaks only of the facts in its tallies: that
/// the others allow an answer is known by then.
struct Entanglement: Sendable {
  private let knots: [Knot]

  /// What is entangled in a box; nil where nothing is.
  init?(_ box: Box) {
    guard box.isEntangled else { return nil }
    knots = Self.linked(box.tallies).compactMap { tallies in
      let facts = tallies.flatMap(\.members).map(\.fact)
      guard tallies.count > 1 || facts.contains(where: { box.allowed[$0] != nil }) else { return nil }
      return Knot(tallies, allowed: box.allowed)
    }
  }

  /// Whether some answer to unknown facts, the others staying unknown, would satisfy every part at once. Exact.
  func canBeSatisfied(_ cells: Cells) -> Bool { knots.allSatisfy { $0.canBeSatisfied(cells) } }

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

/// Tallies that are linked by the facts they count, with the cells in which those facts are allowed to be.
private struct Knot: Sendable {
  /// What one fact may add, by the cell that it is in.
  private struct Member {
    let fact: Int
    /// For each cell, what the fact could add to each tally; nothing where an answer is not allowed.
    let steps: [[[Step]]]
    /// The same for one tally alone.
    let shifts: [Shift?]
  }

  private let satisfying: [[ClosedRange<Int>]]
  private let members: [Member]

  init(_ tallies: [Tally], allowed: [Int: BitSet]) {
    satisfying = tallies.map(\.satisfying)
    let unknown = Dictionary(tallies.flatMap(\.members).map { ($0.fact, $0.unknown) }) { first, _ in first }
    members = unknown.sorted { $0.key < $1.key }.map { fact, unknown in
      let steps = (0...unknown).map { cell in
        let candidates = cell == unknown ? Array(0...unknown) : [cell]
        let possible = candidates.filter { allowed[fact]?.contains($0) ?? true }
        return Array(Set(possible.map { cell in tallies.map { $0.step(of: fact, cell: cell) } }))
      }
      return Member(
        fact: fact, steps: steps, shifts: tallies.count == 1 ? steps.map { Shift($0.map { $0[0] }) } : [])
    }
  }

  func canBeSatisfied(_ cells: Cells) -> Bool {
    satisfying.count == 1 ? canBeSatisfiedAlone(cells) : canBeSatisfiedTogether(cells)
  }

  /// One tally: O(members), without allocating.
  private func canBeSatisfiedAlone(_ cells: Cells) -> Bool {
    var sum = Shift.zero
    for member in members {
      guard let shift = member.shifts[cells[member.fact]] else { return false }
      sum += shift
    }
    return satisfying[0].contains { sum.canReach($0) }
  }

  /// Several tallies: at most O(m · n^k) for m facts in k tallies of up to n members.
  private func canBeSatisfiedTogether(_ cells: Cells) -> Bool {
    var reachable: Set<[Step]> = [satisfying.map { _ in .zero }]
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

/// What is added to the floor and to the ceiling of a count.
private struct Step: Hashable {
  static let zero = Step(floor: 0, ceiling: 0)

  let floor: Int
  let ceiling: Int

  static func + (left: Step, right: Step) -> Step {
    Step(floor: left.floor + right.floor, ceiling: left.ceiling + right.ceiling)
  }
}

/// What facts add to one count, however they are answered.
private struct Shift {
  static let zero = Shift(least: 0, free: 0, blurred: 0)

  /// How many pass in any case.
  private var least: Int
  /// How many pass or fail, by the answer.
  private var free: Int
  /// How many stay unknown, and so raise the ceiling alone.
  private var blurred: Int

  private init(least: Int, free: Int, blurred: Int) {
    self.least = least
    self.free = free
    self.blurred = blurred
  }

  /// What one fact adds; nil where it allows no answer. To stay unknown serves nothing where an answer is allowed: who
  /// passes raises the floor too, and who fails lowers the ceiling.
  init?(_ steps: [Step]) {
    let passes = steps.contains { $0.floor == 1 }
    let fails = steps.contains { $0.ceiling == 0 }
    guard !steps.isEmpty else { return nil }
    self.init(least: passes && !fails ? 1 : 0, free: passes && fails ? 1 : 0, blurred: passes || fails ? 0 : 1)
  }

  static func += (left: inout Shift, right: Shift) {
    left.least += right.least
    left.free += right.free
    left.blurred += right.blurred
  }

  /// Whether some answers bring the floor and the ceiling into a range.
  func canReach(_ range: ClosedRange<Int>) -> Bool {
    max(range.lowerBound, least) <= min(range.upperBound - blurred, least + free)
  }
}

extension Tally {
  fileprivate func step(of fact: Int, cell: Int) -> Step {
    guard let member = members.first(where: { $0.fact == fact }) else { return .zero }
    if cell == member.unknown { return Step(floor: acceptsUnknown ? 1 : 0, ceiling: isInCeiling(member) ? 1 : 0) }
    let passes = member.passing.contains(cell) ? 1 : 0
    return Step(floor: passes, ceiling: passes)
  }
}
