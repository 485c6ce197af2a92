/// A precaution of a plan.
public struct PlannedPrecaution: Sendable, Hashable {
  /// The precaution.
  public let precaution: Labelled<PrecautionID>
  /// What to do.
  public let text: String?
  /// Who asks for it, sorted.
  public let support: [Authority]

  /// Creates a planned precaution.
  package init(precaution: Labelled<PrecautionID>, text: String?, support: [Authority]) {
    self.precaution = precaution
    self.text = text
    self.support = support
  }
}
