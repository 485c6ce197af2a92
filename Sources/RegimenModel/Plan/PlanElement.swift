/// A part of a plan that rules speak about.
public enum PlanElement: Sendable, Hashable {
  /// Whether it may be acted on.
  case status
  /// The level of care.
  case level
  /// A number of the intensity, or the review date.
  case quantity(Quantity)
  /// Hours of programme in a week.
  case weeklyHours
  /// The modality mix as a whole.
  case mix
  /// A modality's share.
  case modality(ModalityID)
  /// A referral.
  case referral(ReferralID)
  /// A precaution.
  case precaution(PrecautionID)
}
