/// A difference between two plans in one element.
public struct PlanChange: Sendable, Hashable {
  /// What differs.
  public let element: PlanElement
  /// Its words for people.
  public let label: String
  /// What it was, in words; nil where it was not there.
  public let before: String?
  /// What it becomes, in words; nil where it goes.
  public let after: String?

  /// Creates a change.
  package init(element: PlanElement, label: String, before: String?, after: String?) {
    self.element = element
    self.label = label
    self.before = before
    self.after = after
  }
}
