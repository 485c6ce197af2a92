public import RegimenDiagnostics

/// One clinical statement: when it applies, what it says of the plan, and why.
public struct Rule: Sendable, Hashable {
  /// The name.
  public let id: RuleID
  /// The name for people.
  public let title: String
  /// The concern it speaks for.
  public let concern: ConcernID
  /// What must be known for it to stand.
  public let when: Condition
  /// What holds it back where known to hold.
  public let unless: [Condition]
  /// The rules it sets aside when it stands.
  public let overrides: [RuleID]
  /// What it says of the plan, in the order written.
  public let then: [Statement]
  /// Why, in a clinician's words.
  public let because: Template
  /// What it rests on.
  public let citations: [Citation]
  /// How strong that is.
  public let evidence: EvidenceStrength?
  /// The day by which it wants another look.
  public let reviewBy: CalendarDate?
  /// Where it is written.
  public let place: SourceRange

  /// Creates a rule.
  public init(
    id: RuleID, title: String, concern: ConcernID, when: Condition, unless: [Condition] = [],
    overrides: [RuleID] = [], then: [Statement], because: Template, citations: [Citation] = [],
    evidence: EvidenceStrength? = nil, reviewBy: CalendarDate? = nil, place: SourceRange
  ) {
    self.id = id
    self.title = title
    self.concern = concern
    self.when = when
    self.unless = unless
    self.overrides = overrides
    self.then = then
    self.because = because
    self.citations = citations
    self.evidence = evidence
    self.reviewBy = reviewBy
    self.place = place
  }
}
