package import RegimenDiagnostics

/// Members of a group that rules speak of together, such as the mental disorders among the co-occurring ones.
package struct MemberList: Sendable, Hashable {
  /// The name, by which conditions name it.
  package let name: String
  /// The name for people.
  package let label: String
  /// The members, without repeats, in the order written.
  package let members: [FactName]
  /// Where it is declared.
  package let place: SourceRange

  /// Creates a list.
  package init(name: String, label: String, members: [FactName], place: SourceRange) {
    self.name = name
    self.label = label
    self.members = members
    self.place = place
  }
}
