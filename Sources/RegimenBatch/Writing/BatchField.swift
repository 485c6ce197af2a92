/// A part of a plan that short output can be limited to.
package enum BatchField: String, Sendable, Hashable, CaseIterable {
  /// The record's own name.
  case id
  /// The day of the assessment.
  case date
  /// How far the plan may be acted on; `rejected` where there is none.
  case status
  /// The kinds of reasons for the status.
  case reasons
  /// The level of care; null under `hold`, `out_of_scope` and `undetermined`.
  case level
  /// The level that would follow a hold.
  case levelOnceCleared = "level_once_cleared"
  /// The level at which the programme itself is delivered.
  case delivered
  /// Days with sessions in a week.
  case daysPerWeek = "days_per_week"
  /// Hours of programme on such a day.
  case hoursPerDay = "hours_per_day"
  /// Individual sessions in a week.
  case individualSessionsPerWeek = "individual_sessions_per_week"
  /// Hours of programme in a week.
  case weeklyHours = "weekly_hours"
  /// The usual length, in weeks.
  case weeks
  /// Days within which the plan is reviewed.
  case reviewWithinDays = "review_within_days"
  /// The mix: the percent of each modality.
  case modalities
  /// The referrals, each with its urgency.
  case referrals
  /// The precautions.
  case precautions
  /// The rules that stand.
  case rules
  /// The rules that are open.
  case openRules = "open_rules"
  /// The rules that are set aside.
  case setAsideRules = "set_aside_rules"
  /// The facts asked for, the gravest first.
  case questions
  /// SHA-256 of the record.
  case sha256
  /// The caller's own data, unchanged.
  case meta

  /// What a table shows where nobody chooses.
  package static let usualColumns: [BatchField] = [
    .id, .date, .status, .reasons, .level, .daysPerWeek, .hoursPerDay, .individualSessionsPerWeek, .weeklyHours, .weeks,
    .reviewWithinDays, .modalities, .referrals, .precautions, .rules, .questions,
  ]

  /// Whether no more than the level must be settled to write it.
  var needsLevelAtMost: Bool {
    switch self {
    case .id, .date, .level, .levelOnceCleared, .delivered, .rules, .openRules, .setAsideRules, .questions, .sha256,
      .meta:
      true
    default: false
    }
  }
}
