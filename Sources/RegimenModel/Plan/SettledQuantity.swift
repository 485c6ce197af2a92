/// A settled quantity.
public struct SettledQuantity: Sendable, Hashable {
  /// Which.
  public let quantity: Quantity
  /// What it is, in the unit of the quantity. For `weeks`, the usual length within the range; for review, the last day.
  public let value: ExactDecimal
  /// The least that the level and the rules leave, in the same unit.
  public let lowest: ExactDecimal
  /// The most that the level and the rules leave, in the same unit.
  public let highest: ExactDecimal
  /// Who says so, sorted.
  public let support: [Authority]

  /// Creates a settled quantity.
  package init(
    quantity: Quantity, value: ExactDecimal, lowest: ExactDecimal, highest: ExactDecimal, support: [Authority]
  ) {
    self.quantity = quantity
    self.value = value
    self.lowest = lowest
    self.highest = highest
    self.support = support
  }
}
