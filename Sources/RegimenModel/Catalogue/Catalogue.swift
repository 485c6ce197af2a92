/// What the programme has.
public struct Catalogue: Sendable, Hashable {
  /// Levels of care, least to most intensive.
  public let levels: [Level]
  /// Modalities; their order settles ties in the mix.
  public let modalities: [Modality]
  /// Referrals.
  public let referrals: [Referral]
  /// Precautions.
  public let precautions: [Precaution]
  /// How shares of the mix are rounded and when they are too small.
  package let mix: MixPolicy

  /// Creates a catalogue.
  package init(
    levels: [Level], modalities: [Modality], referrals: [Referral], precautions: [Precaution], mix: MixPolicy
  ) {
    self.levels = levels
    self.modalities = modalities
    self.referrals = referrals
    self.precautions = precautions
    self.mix = mix
  }
}
