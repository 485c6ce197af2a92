/// How much a report tells.
public enum ReportDetail: String, Sendable, Hashable, CaseIterable {
  /// The plan alone.
  case brief
  /// The plan, then the reasons for each of its lines.
  case standard
  /// Everything that is known of the plan and of what it was made from.
  case full
}
