import RegimenModel

extension PlanElement {
  /// The element as a pack writes it.
  var path: String {
    switch self {
    case .status: "status"
    case .level: "intensity.level"
    case .quantity(.reviewWithinDays): Quantity.reviewWithinDays.rawValue
    case .quantity(let quantity): "intensity.\(quantity.rawValue)"
    case .weeklyHours: "intensity.weekly_hours"
    case .mix: "modalities"
    case .modality(let id): "modalities.\(id)"
    case .referral(let id): "referrals.\(id)"
    case .precaution(let id): "precautions.\(id)"
    }
  }
}
