package import RegimenDiagnostics

/// A test of one fact.
package struct FactTest: Sendable, Hashable {
  /// The fact.
  package let fact: FactName
  /// What its value must be.
  package let test: ValueTest
  /// Where it is written.
  package let place: SourceRange

  /// Creates a test.
  package init(fact: FactName, test: ValueTest, place: SourceRange) {
    self.fact = fact
    self.test = test
    self.place = place
  }
}
