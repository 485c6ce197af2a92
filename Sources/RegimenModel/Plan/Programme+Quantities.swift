extension Programme {
  /// A number of the intensity; nil where the level gives no range for it.
  public subscript(quantity: Quantity) -> SettledQuantity? { quantities.first { $0.quantity == quantity } }
}
