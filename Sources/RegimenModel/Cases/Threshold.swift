/// A value of an ordered fact at which some condition tells one side from the other.
public struct Threshold: Sendable, Hashable {
  /// The fact.
  public let fact: FactName
  /// The least value on the upper side.
  public let value: FactValue

  /// Names a threshold.
  public init(fact: FactName, value: FactValue) {
    self.fact = fact
    self.value = value
  }
}
