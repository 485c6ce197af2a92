/// What a plan says of one rule that it mentions.
public struct RuleAccount: Sendable, Hashable {
  /// Whether the rule stands.
  public enum Standing: String, Sendable, Hashable, CaseIterable {
    /// It stands.
    case stands
    /// It stands as long as nothing else becomes known: an exception or an overriding rule is open.
    case assumed
    /// It would stand, but an exception or an overriding rule keeps it back.
    case setAside = "set_aside"
    /// What is known neither proves nor refutes it.
    case open
  }

  /// The rule.
  public let rule: RuleID
  /// Its title.
  public let title: String
  /// The concern it speaks for.
  public let concern: Labelled<ConcernID>
  /// Whether it stands.
  public let standing: Standing
  /// Why, with the facts filled in; nil where it is open.
  public let because: String?
  /// The tests that were met, with the facts that met them; empty where it is open.
  public let matched: [MatchedTest]
  /// What it says of the plan, in words, in the order written.
  public let says: [String]
  /// What it rests on.
  public let citations: [PlannedCitation]
  /// How strong that is.
  public let evidence: EvidenceStrength?
  /// Where it is written.
  public let place: WrittenPlace

  /// Creates an account.
  package init(
    rule: RuleID, title: String, concern: Labelled<ConcernID>, standing: Standing, because: String?,
    matched: [MatchedTest], says: [String], citations: [PlannedCitation], evidence: EvidenceStrength?,
    place: WrittenPlace
  ) {
    self.rule = rule
    self.title = title
    self.concern = concern
    self.standing = standing
    self.because = because
    self.matched = matched
    self.says = says
    self.citations = citations
    self.evidence = evidence
    self.place = place
  }
}
