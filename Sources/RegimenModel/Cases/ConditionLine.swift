/// A line of a rule's condition, by its place.
public struct ConditionLine: Sendable, Hashable {
  /// The rule.
  public let rule: RuleID
  /// Which of the rule's exceptions it stands in, in the order written; nil where it stands in `when`.
  public let exception: Int?
  /// Its place among the lines of the condition, in the order written.
  public let number: Int

  /// Names a line.
  public init(rule: RuleID, exception: Int?, number: Int) {
    self.rule = rule
    self.exception = exception
    self.number = number
  }
}
