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

  /// What is told of the rule whatever the record; shared by the plans of a pack, since most accounts are of open rules
  /// and hold nothing else.
  private struct Known: Hashable {
    let rule: RuleID
    let title: String
    let concern: Labelled<ConcernID>
    let says: [String]
    let citations: [PlannedCitation]
    let evidence: EvidenceStrength?
    let place: WrittenPlace
  }

  private let known: Shared<Known>
  /// Whether it stands.
  public let standing: Standing
  /// Why, with the facts filled in; nil where it is open.
  public let because: String?
  /// The tests that were met, with the facts that met them; empty where it is open.
  public let matched: [MatchedTest]

  /// The rule.
  public var rule: RuleID { known.value.rule }
  /// Its title.
  public var title: String { known.value.title }
  /// The concern it speaks for.
  public var concern: Labelled<ConcernID> { known.value.concern }
  /// What it says of the plan, in words, in the order written.
  public var says: [String] { known.value.says }
  /// What it rests on.
  public var citations: [PlannedCitation] { known.value.citations }
  /// How strong that is.
  public var evidence: EvidenceStrength? { known.value.evidence }
  /// Where it is written.
  public var place: WrittenPlace { known.value.place }

  /// Creates an account.
  package init(
    rule: RuleID, title: String, concern: Labelled<ConcernID>, standing: Standing, because: String?,
    matched: [MatchedTest], says: [String], citations: [PlannedCitation], evidence: EvidenceStrength?,
    place: WrittenPlace
  ) {
    known = Shared(
      Known(
        rule: rule, title: title, concern: concern, says: says, citations: citations, evidence: evidence,
        place: place))
    self.standing = standing
    self.because = because
    self.matched = matched
  }

  /// Creates an account of the rule of another, which shares what is told of it whatever the record.
  package init(_ other: RuleAccount, standing: Standing, because: String, matched: [MatchedTest]) {
    known = other.known
    self.standing = standing
    self.because = because
    self.matched = matched
  }
}
