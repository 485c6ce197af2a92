/// What the plans of a pack say whatever the record, for the reasons of every plan to refer to.
package final class PlanBook: Sendable {
  /// What is told of a rule.
  package struct Rule: Sendable, Hashable {
    package let id: RuleID
    package let title: String
    package let concern: Labelled<ConcernID>
    package let says: [String]
    package let citations: [PlannedCitation]
    package let evidence: EvidenceStrength?
    package let place: WrittenPlace

    /// Creates what is told of a rule.
    package init(
      id: RuleID, title: String, concern: Labelled<ConcernID>, says: [String], citations: [PlannedCitation],
      evidence: EvidenceStrength?, place: WrittenPlace
    ) {
      self.id = id
      self.title = title
      self.concern = concern
      self.says = says
      self.citations = citations
      self.evidence = evidence
      self.place = place
    }
  }

  /// The rules.
  package let rules: [Rule]
  /// The lines of conditions, in words.
  package let lines: [String]

  /// Creates a book.
  package init(rules: [Rule], lines: [String]) {
    self.rules = rules
    self.lines = lines
  }
}
