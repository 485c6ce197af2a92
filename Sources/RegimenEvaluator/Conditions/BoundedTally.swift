import BitCollections

/// A tally of which some members are also bounded one by one.
struct BoundedTally: Sendable {
  private struct Member {
    let fact: Int
    /// For each cell that the fact is in, what it adds however it is answered; nil where no answer is allowed.
    let shifts: [TallyShift?]
  }

  private let satisfying: [ClosedRange<Int>]
  private let members: [Member]

  init(_ tally: Tally, allowed: [Int: BitSet]) {
    satisfying = tally.satisfying
    members = tally.members.map { member in
      let shifts = (0...member.unknown).map { cell in
        TallyShift(
          allowed[member.fact].reachable(from: cell, unknown: member.unknown).map {
            tally.step(of: member.fact, cell: $0)
          })
      }
      return Member(fact: member.fact, shifts: shifts)
    }
  }

  /// Whether some answer to unknown facts, the others staying unknown, would satisfy the tally and the bounds. O(members).
  func canBeSatisfied(_ cells: Cells) -> Bool {
    var sum = TallyShift.zero
    for member in members {
      guard let shift = member.shifts[cells[member.fact]] else { return false }
      sum += shift
    }
    return satisfying.contains { sum.canReach($0) }
  }
}

/// What facts add to a count, however they are answered.
private struct TallyShift: Sendable {
  static let zero = TallyShift(least: 0, free: 0, blurred: 0)

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

  /// What one fact adds by one of some steps; nil where there is none. To stay unknown serves nothing where an answer is
  /// allowed: who passes raises the floor too, and who fails lowers the ceiling.
  init?(_ steps: [TallyStep]) {
    guard !steps.isEmpty else { return nil }
    let passes = steps.contains { $0.floor == 1 }
    let fails = steps.contains { $0.ceiling == 0 }
    self.init(least: passes && !fails ? 1 : 0, free: passes && fails ? 1 : 0, blurred: passes || fails ? 0 : 1)
  }

  static func += (left: inout TallyShift, right: TallyShift) {
    left.least += right.least
    left.free += right.free
    left.blurred += right.blurred
  }

  /// Whether some answers bring the floor and the ceiling into a range.
  func canReach(_ range: ClosedRange<Int>) -> Bool {
    max(range.lowerBound, least) <= min(range.upperBound - blurred, least + free)
  }
}
