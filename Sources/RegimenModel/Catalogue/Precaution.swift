package import RegimenDiagnostics

/// Something to be careful about.
public struct Precaution: Sendable, Hashable {
  /// The name.
  public let id: PrecautionID
  /// The name for people.
  public let label: String
  /// What to do.
  public let text: String?
  /// What it rests on.
  package let citations: [Citation]
  /// Where it is declared.
  package let place: SourceRange

  /// Creates a precaution.
  package init(id: PrecautionID, label: String, text: String? = nil, citations: [Citation] = [], place: SourceRange) {
    self.id = id
    self.label = label
    self.text = text
    self.citations = citations
    self.place = place
  }
}
