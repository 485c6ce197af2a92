extension Quantity {
  /// The words for people.
  package var label: String {
    switch self {
    case .daysPerWeek: "days a week"
    case .hoursPerDay: "hours a day"
    case .individualSessionsPerWeek: "individual sessions a week"
    case .weeks: "weeks"
    case .reviewWithinDays: "review"
    }
  }

  /// So much of the quantity: `1 day a week`, `within 14 days`.
  package func text(_ value: ExactDecimal) -> String {
    let isOne = value == ExactDecimal(1)
    return switch self {
    case .daysPerWeek: isOne ? "1 day a week" : "\(value) days a week"
    case .hoursPerDay: isOne ? "1 hour a day" : "\(value) hours a day"
    case .individualSessionsPerWeek: isOne ? "1 individual session a week" : "\(value) individual sessions a week"
    case .weeks: isOne ? "1 week" : "\(value) weeks"
    case .reviewWithinDays: isOne ? "within 1 day" : "within \(value) days"
    }
  }
}
