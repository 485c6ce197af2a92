import RegimenModel

/// A part of a plan that rules speak about, as coarse as a reader who looks for what touches what wants it.
enum RuleOutput: Hashable {
  case level
  case quantity(Quantity)
  case mix
  case referrals
  case precautions
  case status

  /// All of them, in the order of a plan.
  static let all: [RuleOutput] =
    [.level] + Quantity.allCases.map { .quantity($0) } + [.mix, .referrals, .precautions, .status]

  /// What a statement is about.
  init(_ content: Statement.Content) {
    switch content {
    case .levelAtLeast, .levelAtMost: self = .level
    case .atLeast(let quantity, _), .atMost(let quantity, _): self = .quantity(quantity)
    case .weight, .share, .avoidModality: self = .mix
    case .refer, .avoidReferral: self = .referrals
    case .precaution: self = .precautions
    case .review, .hold: self = .status
    }
  }

  /// A heading.
  var words: String {
    switch self {
    case .level: "Level"
    case .quantity(.daysPerWeek): "Days"
    case .quantity(.hoursPerDay): "Hours"
    case .quantity(.individualSessionsPerWeek): "Sessions"
    case .quantity(.weeks): "Weeks"
    case .quantity(.reviewWithinDays): "Review"
    case .mix: "Mix"
    case .referrals: "Referrals"
    case .precautions: "Precautions"
    case .status: "Status"
    }
  }
}
