/// A test of a rule that was met, and by what.
public struct MatchedTest: Sendable, Hashable {
  /// The test in words.
  public let text: String
  /// The facts that met it.
  public let facts: [FactReading]

  /// Creates a matched test.
  package init(text: String, facts: [FactReading]) {
    self.text = text
    self.facts = facts
  }
}
