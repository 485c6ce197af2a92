extension Quantity {
  /// The quantities that stand under `intensity`.
  package static let ofIntensity = allCases.filter { $0 != .reviewWithinDays }

  /// The numbers that make sense: what a level may allow, and a rule may ask for.
  package var domain: NumberDomain {
    let range =
      switch self {
      case .daysPerWeek: 0...7
      case .hoursPerDay: 0...24
      case .individualSessionsPerWeek: 0...50
      case .weeks: 1...520
      case .reviewWithinDays: 1...3650
      }
    return NumberDomain(
      minimum: ExactDecimal(range.lowerBound), maximum: ExactDecimal(range.upperBound), decimals: decimals)
  }
}
