/// Something that was said and did not make it into the plan, and what kept it out.
public enum SetAside: Sendable, Hashable {
  /// A rule that rules above it set aside, sorted.
  case overridden(RuleID, by: [RuleID])
  /// A rule that its own exceptions hold back: the tests that were met.
  case heldBack(RuleID, by: [MatchedTest])
  /// One statement of a rule or a level.
  case statement(SetAsideStatement)
  /// A modality whose share would have been too small.
  case folded(FoldedModality)
}
