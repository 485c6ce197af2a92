package import RegimenDiagnostics

/// Facts of one type that are asked and tested together, such as the co-occurring disorders.
public struct FactGroup: Sendable, Hashable {
  /// The full name, the prefix of its members' names.
  public let name: GroupName
  /// The name for people.
  public let label: String
  /// The question that introduces the members.
  public let question: String?
  /// The type that every member has.
  public let type: FactType
  /// The members, in the order written.
  public let members: [FactName]
  /// The members that conditions may name together, in the order written.
  package let lists: [MemberList]
  /// Where it is declared.
  package let place: SourceRange

  /// Creates a group.
  package init(
    name: GroupName, label: String, question: String? = nil, type: FactType, members: [FactName],
    lists: [MemberList] = [], place: SourceRange
  ) {
    self.name = name
    self.label = label
    self.question = question
    self.type = type
    self.members = members
    self.lists = lists
    self.place = place
  }
}
