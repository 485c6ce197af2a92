internal import BitCollections

/// A count of the members of a group that pass a test, and the counts that satisfy a condition.
struct Tally: Sendable, Hashable {
  /// One member's part in the count.
  struct Member: Sendable, Hashable {
    /// The fact.
    let fact: Int
    /// The cell of not knowing it.
    let unknown: Int
    /// The known cells that pass.
    let passing: BitSet
    /// Whether a known cell fails.
    let canFail: Bool

    /// Whether some known cell passes.
    var canPass: Bool { !passing.isEmpty }
  }

  /// The members counted.
  let members: [Member]
  /// Whether an unknown member passes.
  let acceptsUnknown: Bool
  /// Whether members are asked to be known otherwise: then any unknown one could still be among those that pass.
  let asksOtherwise: Bool
  /// The counts that satisfy, as ranges in order.
  let satisfying: [ClosedRange<Int>]

  /// The least and the greatest number of passing members, as far as is known.
  ///
  /// - Returns: `known`, from the members that pass to these and the unknown ones that could; `reachable`, from the
  ///   least to the greatest number that answers could bring about.
  func counts(_ assessment: borrowing Cells) -> (known: ClosedRange<Int>, reachable: ClosedRange<Int>) {
    var floor = 0
    var ceiling = 0
    var least = 0
    var most = 0
    for member in members {
      let cell = assessment[member.fact]
      guard cell == member.unknown else {
        let passes = member.passing.contains(cell) ? 1 : 0
        floor += passes
        ceiling += passes
        least += passes
        most += passes
        continue
      }
      floor += acceptsUnknown ? 1 : 0
      ceiling += isInCeiling(member) ? 1 : 0
      least += member.canFail ? 0 : 1
      most += acceptsUnknown || member.canPass ? 1 : 0
    }
    return (floor...ceiling, least...most)
  }

  /// Whether a member, where it is unknown, counts among those that may pass as far as is known.
  func isInCeiling(_ member: Member) -> Bool { acceptsUnknown || asksOtherwise || member.canPass }

  /// Kleene's truth of the condition.
  func truth(_ assessment: borrowing Cells) -> Truth {
    let (known, reachable) = counts(assessment)
    if satisfying.contains(where: { $0.contains(known.lowerBound) && $0.contains(known.upperBound) }) { return .proved }
    return satisfying.contains { $0.overlaps(reachable) } ? .open : .refuted
  }

  /// Whether some answer to the unknown members would satisfy the condition.
  func canBeSatisfied(_ assessment: borrowing Cells) -> Bool {
    let reachable = counts(assessment).reachable
    return satisfying.contains { $0.overlaps(reachable) }
  }
}
