/// A test of a rule that was met, and by what.
public struct MatchedTest: Sendable {
  private let reasons: PlanReasons
  private let number: Int

  /// The test in words.
  public var text: String { reasons.text(of: number) }

  /// The facts that met it. O(facts that met it).
  public var facts: [FactReading] { reasons.facts(of: number) }

  /// Creates a matched test.
  package init(text: String, facts: [FactReading]) {
    self.init(0, of: PlanReasons(nil, [(text, facts)]))
  }

  /// Creates a test that is one of the reasons of a plan.
  package init(_ number: Int, of reasons: PlanReasons) {
    self.reasons = reasons
    self.number = number
  }
}

extension MatchedTest: Hashable {
  /// Whether the words and the facts are the same.
  public static func == (left: MatchedTest, right: MatchedTest) -> Bool {
    left.text == right.text && left.facts == right.facts
  }

  /// Hashes the words and the facts.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(facts)
  }
}
