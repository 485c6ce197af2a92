/// What is known of a fact.
public enum FactValue: Sendable, Hashable {
  /// A value of a scale or a choice.
  case named(ValueName)
  /// Yes or no.
  case flag(Bool)
  /// A number.
  case number(ExactDecimal)
  /// A level of the catalogue; nil is `none`.
  case level(LevelID?)
}

extension FactValue: CustomStringConvertible {
  /// The value as it is written in a pack or an assessment.
  public var description: String {
    switch self {
    case .named(let name): name.rawValue
    case .flag(let flag): flag ? "yes" : "no"
    case .number(let number): number.description
    case .level(let level): level?.rawValue ?? "none"
    }
  }
}
