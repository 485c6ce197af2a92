/// The values that a fact may have.
public enum FactType: Sendable, Hashable {
  /// Named values in order, least first.
  case scale([ValueName])
  /// Named values without an order.
  case choice([ValueName])
  /// Yes or no.
  case flag
  /// An exact decimal number.
  case number(NumberDomain)
  /// A level of the catalogue, or none.
  case level

  /// Whether values can be compared: scales, numbers and levels.
  public var isOrdered: Bool {
    switch self {
    case .scale, .number, .level: true
    case .choice, .flag: false
    }
  }
}
