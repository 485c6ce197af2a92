package import RegimenDiagnostics

/// A kind of reason; where two clash, the higher is heard.
public struct Concern: Sendable, Hashable {
  /// The name.
  public let id: ConcernID
  /// The name for people.
  public let label: String
  /// Whether its rules may rest on what is merely not known to be otherwise.
  package let mayAssume: Bool
  /// Where it is declared.
  package let place: SourceRange

  /// Creates a concern.
  package init(id: ConcernID, label: String, mayAssume: Bool, place: SourceRange) {
    self.id = id
    self.label = label
    self.mayAssume = mayAssume
    self.place = place
  }
}
