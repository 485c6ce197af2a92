/// A line of a rule's condition, by its place.
package struct ConditionLine: Sendable, Hashable {
  /// The rule.
  package let rule: RuleID
  /// Which of the rule's exceptions it stands in, in the order written; nil where it stands in `when`.
  package let exception: Int?
  /// Its place among the lines of the condition, in the order written.
  package let number: Int

  /// Names a line.
  package init(rule: RuleID, exception: Int?, number: Int) {
    self.rule = rule
    self.exception = exception
    self.number = number
  }
}
