package import BitCollections

/// A count of the members of a group that pass a test, and the counts that satisfy a condition.
package struct Tally: Sendable, Hashable {
  /// One member's part in the count.
  package struct Member: Sendable, Hashable {
    /// The fact.
    package let fact: Int
    /// The cell of not knowing it.
    package let unknown: Int
    /// The known cells that pass.
    package let passing: BitSet
    /// Whether a known cell fails.
    package let canFail: Bool

    /// Whether some known cell passes.
    package var canPass: Bool { !passing.isEmpty }
  }

  /// The members counted.
  package let members: [Member]
  /// Whether an unknown member passes.
  package let acceptsUnknown: Bool
  /// Whether members are asked to be known otherwise: then any unknown one could still be among those that pass.
  let asksOtherwise: Bool
  /// The counts that satisfy, as ranges in order.
  package let satisfying: [ClosedRange<Int>]

  /// What a fact adds to the count while in a cell.
  func addition(of fact: Int, cell: Int) -> TallyCount {
    var count = TallyCount.zero
    for member in members where member.fact == fact { count += addition(of: member, cell: cell) }
    return count
  }

  /// What a member adds to the count while in a cell.
  func addition(of member: Member, cell: Int) -> TallyCount {
    guard cell == member.unknown else {
      let passes = member.passing.contains(cell) ? 1 : 0
      return TallyCount(floor: passes, ceiling: passes, least: passes, most: passes)
    }
    return TallyCount(
      floor: acceptsUnknown ? 1 : 0, ceiling: isInCeiling(member) ? 1 : 0, least: member.canFail ? 0 : 1,
      most: acceptsUnknown || member.canPass ? 1 : 0)
  }

  /// Whether a member's answer could change an open count while it is unknown: one that passes as unknown matters for a
  /// count that is open because it is too many.
  func isMattering(_ member: Member) -> Bool { acceptsUnknown ? member.canFail : isInCeiling(member) }

  /// Whether a member, where it is unknown, counts among those that may pass as far as is known.
  package func isInCeiling(_ member: Member) -> Bool { acceptsUnknown || asksOtherwise || member.canPass }
}
