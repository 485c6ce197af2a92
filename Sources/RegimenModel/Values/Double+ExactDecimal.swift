extension Double {
  /// The nearest floating-point number, for charts and other arithmetic that decides nothing.
  public init(_ number: ExactDecimal) { self = Double(number.millionths) / 1_000_000 }
}
