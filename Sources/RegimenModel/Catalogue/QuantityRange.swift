/// What a level allows of a quantity.
package struct QuantityRange: Sendable, Hashable {
  /// The least.
  package let minimum: ExactDecimal
  /// The most.
  package let maximum: ExactDecimal
  /// What it is where no rule says otherwise; within the range.
  package let usual: ExactDecimal

  /// Creates a range; `usual` lies within it.
  package init(minimum: ExactDecimal, maximum: ExactDecimal, usual: ExactDecimal) {
    self.minimum = minimum
    self.maximum = maximum
    self.usual = usual
  }
}
