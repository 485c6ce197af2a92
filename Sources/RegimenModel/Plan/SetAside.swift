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

/// A statement that the outcome breaks.
public struct SetAsideStatement: Sendable, Hashable {
  /// Who said it.
  public let authority: Authority
  /// What was said.
  public let content: Statement.Content
  /// What was said, in words.
  public let text: String
  /// What bounds it, sorted: rules, or a level by its range.
  public let boundBy: [Authority]

  /// Creates a set-aside statement.
  public init(authority: Authority, content: Statement.Content, text: String, boundBy: [Authority]) {
    self.authority = authority
    self.content = content
    self.text = text
    self.boundBy = boundBy
  }
}

/// A modality whose share went to the others because a week would hold too few minutes of it.
public struct FoldedModality: Sendable, Hashable {
  /// The modality.
  public let modality: Labelled<ModalityID>
  /// Who asked for it, sorted.
  public let support: [Authority]

  /// Creates a folded modality.
  public init(modality: Labelled<ModalityID>, support: [Authority]) {
    self.modality = modality
    self.support = support
  }
}
