package import RegimenDiagnostics

/// One clinical statement: when it applies, what it says of the plan, and why.
package struct Rule: Sendable, Hashable {
  /// The name.
  package let id: RuleID
  /// The name for people.
  package let title: String
  /// The concern it speaks for.
  package let concern: ConcernID
  /// What others may call it by, together with other rules.
  package let tags: [RuleTag]
  /// What must be known for it to stand.
  package let when: Condition
  /// What holds it back where known to hold.
  package let unless: [Condition]
  /// The rules it sets aside when it stands: those named, and those that carry a tag named.
  package let overrides: [RuleID]
  /// The tags by which it names some of these.
  package let overriddenTags: [RuleTag]
  /// What it says of the plan, in the order written.
  package let then: [Statement]
  /// Why, in a clinician's words.
  package let because: Template
  /// What it rests on.
  package let citations: [Citation]
  /// How strong that is.
  package let evidence: EvidenceStrength?
  /// The day by which it wants another look.
  package let reviewBy: CalendarDate?
  /// Where it is written.
  package let place: SourceRange

  /// Creates a rule.
  package init(
    id: RuleID, title: String, concern: ConcernID, tags: [RuleTag] = [], when: Condition, unless: [Condition] = [],
    overrides: [RuleID] = [], overriddenTags: [RuleTag] = [], then: [Statement], because: Template,
    citations: [Citation] = [], evidence: EvidenceStrength? = nil, reviewBy: CalendarDate? = nil, place: SourceRange
  ) {
    self.id = id
    self.title = title
    self.concern = concern
    self.tags = tags
    self.when = when
    self.unless = unless
    self.overrides = overrides
    self.overriddenTags = overriddenTags
    self.then = then
    self.because = because
    self.citations = citations
    self.evidence = evidence
    self.reviewBy = reviewBy
    self.place = place
  }
}
