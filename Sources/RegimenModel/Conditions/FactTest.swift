public import RegimenDiagnostics

/// A test of one fact.
public struct FactTest: Sendable, Hashable {
  /// The fact.
  public let fact: FactName
  /// What its value must be.
  public let test: ValueTest
  /// Where it is written.
  public let place: SourceRange

  /// Creates a test.
  public init(fact: FactName, test: ValueTest, place: SourceRange) {
    self.fact = fact
    self.test = test
    self.place = place
  }
}
