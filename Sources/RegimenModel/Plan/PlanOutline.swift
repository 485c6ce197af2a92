/// What a plan comes to, without its reasons: the part in which plans are compared.
public struct PlanOutline: Sendable, Hashable {
  /// How far it may be acted on.
  public let status: PlanStatus
  /// The level of care, intensity and mix.
  public let care: Care?
  /// Under `hold`: the care that would follow once the person is cleared.
  public let onceCleared: Care?
  /// The referrals.
  public let referrals: [PlannedReferral]
  /// The precautions.
  public let precautions: [PlannedPrecaution]

  /// Creates an outline.
  package init(
    status: PlanStatus, care: Care?, onceCleared: Care? = nil, referrals: [PlannedReferral],
    precautions: [PlannedPrecaution]
  ) {
    self.status = status
    self.care = care
    self.onceCleared = onceCleared
    self.referrals = referrals
    self.precautions = precautions
  }
}

extension Plan {
  /// What the plan comes to.
  public var outline: PlanOutline {
    PlanOutline(
      status: status, care: care, onceCleared: onceCleared, referrals: referrals, precautions: precautions)
  }
}
