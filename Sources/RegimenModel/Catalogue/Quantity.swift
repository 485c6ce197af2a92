/// A number of a plan's intensity that the settled level gives a range for.
public enum Quantity: String, Sendable, Hashable, CaseIterable {
  /// Days with sessions in a week.
  case daysPerWeek = "days_per_week"
  /// Hours of programme on such a day; two decimals at the most.
  case hoursPerDay = "hours_per_day"
  /// Individual psychotherapy sessions in a week.
  case individualSessionsPerWeek = "individual_sessions_per_week"
  /// Length of this level of care, in weeks; stays a range in the plan.
  case weeks
  /// Days within which the plan is reviewed.
  case reviewWithinDays = "review_within_days"

  /// Decimal places that a value may have.
  public var decimals: Int { self == .hoursPerDay ? 2 : 0 }
}
