/// A modality whose share went to the others because a week would hold too few minutes of it.
public struct FoldedModality: Sendable, Hashable {
  /// The modality.
  public let modality: Labelled<ModalityID>
  /// Who asked for it, sorted.
  public let support: [Authority]

  /// Creates a folded modality.
  package init(modality: Labelled<ModalityID>, support: [Authority]) {
    self.modality = modality
    self.support = support
  }
}
