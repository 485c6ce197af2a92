package import RegimenDiagnostics

/// How soon a referral is made.
public struct Urgency: Sendable, Hashable {
  /// The name.
  public let id: UrgencyID
  /// The name for people, fit to stand after a referral: "within 7 days".
  public let label: String
  /// Whether it cannot wait: an urgent referral is not held back by an `avoid` of the same concern.
  public let isUrgent: Bool
  /// Where it is declared.
  package let place: SourceRange

  /// Creates an urgency.
  package init(id: UrgencyID, label: String, isUrgent: Bool = false, place: SourceRange) {
    self.id = id
    self.label = label
    self.isUrgent = isUrgent
    self.place = place
  }
}
