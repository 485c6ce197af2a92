package import RegimenDiagnostics

/// A kind of therapeutic content.
public struct Modality: Sendable, Hashable {
  /// The name.
  public let id: ModalityID
  /// The name for people.
  public let label: String
  /// A sentence on what it is.
  public let text: String?
  /// What it rests on.
  package let citations: [Citation]
  /// Where it is declared.
  package let place: SourceRange

  /// Creates a modality.
  package init(id: ModalityID, label: String, text: String? = nil, citations: [Citation] = [], place: SourceRange) {
    self.id = id
    self.label = label
    self.text = text
    self.citations = citations
    self.place = place
  }
}
