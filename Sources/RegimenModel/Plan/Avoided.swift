/// A modality or referral that is kept out of a plan.
public struct Avoided: Sendable, Hashable {
  /// What is kept out: a modality or a referral.
  public let element: PlanElement
  /// Its words for people.
  public let label: String
  /// Who keeps it out, sorted.
  public let support: [Authority]

  /// Creates an exclusion.
  package init(element: PlanElement, label: String, support: [Authority]) {
    self.element = element
    self.label = label
    self.support = support
  }
}
