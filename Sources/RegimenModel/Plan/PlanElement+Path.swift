extension PlanElement {
  /// The element's path, as guarantees and worked cases write it: `intensity.level`, `referrals.psychiatrist`.
  package var path: String {
    switch self {
    case .status: "status"
    case .level: "intensity.level"
    case .quantity(.reviewWithinDays): "review_within_days"
    case .quantity(let quantity): "intensity.\(quantity.rawValue)"
    case .weeklyHours: "intensity.weekly_hours"
    case .mix: "modalities"
    case .modality(let modality): "modalities.\(modality)"
    case .referral(let referral): "referrals.\(referral)"
    case .precaution(let precaution): "precautions.\(precaution)"
    }
  }

  /// The element of a path, or nil where a plan has no such part.
  package init?(path: String) {
    let parts = path.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    switch (parts[0], parts.dropFirst().first) {
    case ("status", nil): self = .status
    case ("review_within_days", nil): self = .quantity(.reviewWithinDays)
    case ("modalities", nil): self = .mix
    case ("intensity", "level"): self = .level
    case ("intensity", "weekly_hours"): self = .weeklyHours
    case ("intensity", let name?):
      guard let quantity = Quantity(rawValue: name), quantity != .reviewWithinDays else { return nil }
      self = .quantity(quantity)
    case ("modalities", let name?): self = .modality(ModalityID(rawValue: name))
    case ("referrals", let name?): self = .referral(ReferralID(rawValue: name))
    case ("precautions", let name?): self = .precaution(PrecautionID(rawValue: name))
    default: return nil
    }
  }
}
