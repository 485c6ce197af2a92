package import RegimenDiagnostics

/// A heading over facts that share a dotted prefix.
public struct FactSection: Sendable, Hashable {
  /// The dotted prefix.
  public let name: String
  /// The name for people.
  public let label: String
  /// Where it is declared.
  package let place: SourceRange

  /// Creates a section.
  package init(name: String, label: String, place: SourceRange) {
    self.name = name
    self.label = label
    self.place = place
  }
}
