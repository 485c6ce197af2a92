/// The numbers that a fact or a score may take.
public struct NumberDomain: Sendable, Hashable {
  /// The smallest.
  public let minimum: ExactDecimal
  /// The largest.
  public let maximum: ExactDecimal
  /// Decimal places, from 0 to 6.
  public let decimals: Int
  /// The unit for people, such as `days`.
  public let unit: String?

  /// Creates a domain; `minimum` is not above `maximum`, and both lie on the grid of `decimals` places.
  package init(minimum: ExactDecimal, maximum: ExactDecimal, decimals: Int = 0, unit: String? = nil) {
    self.minimum = minimum
    self.maximum = maximum
    self.decimals = decimals
    self.unit = unit
  }

  /// Every difference of a number of this domain and a number of the other; without a unit.
  package func minus(_ other: NumberDomain) -> NumberDomain {
    NumberDomain(
      minimum: minimum - other.maximum, maximum: maximum - other.minimum, decimals: max(decimals, other.decimals))
  }

  /// Whether the number lies in the range and on the grid.
  public func contains(_ number: ExactDecimal) -> Bool {
    minimum <= number && number <= maximum && number.decimals <= decimals
  }
}
