/// A value of an ordered fact at which some condition tells one side from the other.
package struct Threshold: Sendable, Hashable {
  /// The fact.
  package let fact: FactName
  /// The least value on the upper side.
  package let value: FactValue

  /// Names a threshold.
  package init(fact: FactName, value: FactValue) {
    self.fact = fact
    self.value = value
  }
}
