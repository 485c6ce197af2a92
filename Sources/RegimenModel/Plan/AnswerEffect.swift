/// What an answer alone would change.
public struct AnswerEffect: Sendable, Hashable {
  /// The least value of the answer, or the value itself.
  public let from: FactValue
  /// The greatest value; equal to `from` for a single value.
  public let through: FactValue
  /// The answer in words: "severe", "2 or more".
  public let text: String
  /// What would change, in the order of the plan.
  public let changes: [PlanChange]

  /// Creates an effect.
  package init(from: FactValue, through: FactValue, text: String, changes: [PlanChange]) {
    self.from = from
    self.through = through
    self.text = text
    self.changes = changes
  }
}
