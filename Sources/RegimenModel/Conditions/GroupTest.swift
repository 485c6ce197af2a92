package import RegimenDiagnostics

/// A test of how many members of a group pass a test of their own.
package struct GroupTest: Sendable, Hashable {
  /// The word it was written with.
  package enum Quantifier: Sendable, Hashable {
    /// At least one member.
    case anyOf
    /// Every member.
    case allOf
    /// No member.
    case noneOf
    /// A number of members in this range; a missing end is open.
    case count(atLeast: Int?, atMost: Int?)
  }

  /// The group.
  package let group: GroupName
  /// The members looked at, without repeats, in the order written.
  package let members: [FactName]
  /// The list of the vocabulary that names the members, where the condition names that instead of them.
  package let list: MemberList?
  /// Whether `members` are all there are.
  package let coversWholeGroup: Bool
  /// How many must pass.
  package let quantifier: Quantifier
  /// What each member's value is held against.
  package let test: ValueTest
  /// Where it is written.
  package let place: SourceRange

  /// Creates a test.
  package init(
    group: GroupName, members: [FactName], list: MemberList? = nil, coversWholeGroup: Bool, quantifier: Quantifier,
    test: ValueTest, place: SourceRange
  ) {
    self.group = group
    self.members = members
    self.list = list
    self.coversWholeGroup = coversWholeGroup
    self.quantifier = quantifier
    self.test = test
    self.place = place
  }
}
