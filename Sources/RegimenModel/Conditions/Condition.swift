public import RegimenDiagnostics

/// What must be known of an assessment. Judged by Kleene's three values: proved, refuted, open.
public indirect enum Condition: Sendable, Hashable {
  /// Holds for everybody.
  case always
  /// Every one holds.
  case all([Condition])
  /// At least one holds.
  case any([Condition])
  /// Is known not to hold.
  case not(Condition)
  /// A fact passes a test.
  case fact(FactTest)
  /// So many members of a group pass a test.
  case count(GroupTest)
}

/// A test of one fact.
public struct FactTest: Sendable, Hashable {
  /// The fact.
  public let fact: FactName
  /// What its value must be.
  public let test: ValueTest
  /// Where it is written.
  public let place: SourceRange

  /// Creates a test.
  public init(fact: FactName, test: ValueTest, place: SourceRange) {
    self.fact = fact
    self.test = test
    self.place = place
  }
}

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
