public import RegimenDiagnostics

/// A test of how many members of a group pass a test of their own.
public struct GroupTest: Sendable, Hashable {
  /// The word it was written with.
  public enum Quantifier: Sendable, Hashable {
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
  public let group: GroupName
  /// The members looked at, without repeats, in the order written.
  public let members: [FactName]
  /// Whether `members` are all there are.
  public let coversWholeGroup: Bool
  /// How many must pass.
  public let quantifier: Quantifier
  /// What each member's value is held against.
  public let test: ValueTest
  /// Where it is written.
  public let place: SourceRange

  /// Creates a test.
  public init(
    group: GroupName, members: [FactName], coversWholeGroup: Bool, quantifier: Quantifier, test: ValueTest,
    place: SourceRange
  ) {
    self.group = group
    self.members = members
    self.coversWholeGroup = coversWholeGroup
    self.quantifier = quantifier
    self.test = test
    self.place = place
  }
}
