/// A modality's part in the mix.
public struct MixShare: Sendable, Hashable {
  /// The modality.
  public let modality: Labelled<ModalityID>
  /// Percent of the weekly hours, above 0 and up to 100, a multiple of the catalogue's step.
  public let percent: Int
  /// Minutes in a week.
  public let minutes: ExactDecimal
  /// Who asked for it, sorted.
  public let support: [Authority]

  /// Creates a share.
  package init(modality: Labelled<ModalityID>, percent: Int, minutes: ExactDecimal, support: [Authority]) {
    self.modality = modality
    self.percent = percent
    self.minutes = minutes
    self.support = support
  }
}
