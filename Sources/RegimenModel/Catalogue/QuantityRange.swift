/// What a level allows of a quantity.
public struct QuantityRange: Sendable, Hashable {
  /// The least.
  public let minimum: ExactDecimal
  /// The most.
  public let maximum: ExactDecimal
  /// What it is where no rule says otherwise; within the range.
  public let usual: ExactDecimal

  /// Creates a range; `usual` lies within it.
  public init(minimum: ExactDecimal, maximum: ExactDecimal, usual: ExactDecimal) {
    self.minimum = minimum
    self.maximum = maximum
    self.usual = usual
  }
}
