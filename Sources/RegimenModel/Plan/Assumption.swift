/// Something a standing rule takes to be otherwise because it is not known to hold.
public struct Assumption: Sendable, Hashable {
  /// The rule that rests on it.
  public let rule: RuleID
  /// The overriding rule that is open; nil where it is an exception of the rule itself.
  public let overrider: RuleID?
  /// The unknown facts that would settle it, sorted by name.
  public let facts: [Labelled<FactName>]
  /// What is not known to be, in words.
  public let text: String

  /// Creates an assumption.
  package init(rule: RuleID, overrider: RuleID?, facts: [Labelled<FactName>], text: String) {
    self.rule = rule
    self.overrider = overrider
    self.facts = facts
    self.text = text
  }
}
