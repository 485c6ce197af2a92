/// What a plan says of one rule that it mentions.
public struct RuleAccount: Sendable {
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
    /// What is known refutes it; with another answer it would ask for a level next to the plan's own, or lead there
    /// once its criteria are met.
    case refuted
  }

  private let reasons: PlanReasons
  private let entry: Int
  /// Whether it stands.
  public let standing: Standing
  /// Why, with the facts filled in; nil where it is open or refuted.
  public let because: String?
  private let tests: Range<Int>

  private var told: PlanBook.Rule { reasons.book.rules[entry] }

  /// The tests that were met, with the facts that met them; empty where it is open or refuted. O(tests).
  public var matched: [MatchedTest] { tests.map { MatchedTest($0, of: reasons) } }

  /// The rule.
  public var rule: RuleID { told.id }
  /// Its title.
  public var title: String { told.title }
  /// The concern it speaks for.
  public var concern: Labelled<ConcernID> { told.concern }
  /// What it says of the plan, in words, in the order written.
  public var says: [String] { told.says }
  /// What it rests on.
  public var citations: [PlannedCitation] { told.citations }
  /// How strong that is.
  public var evidence: EvidenceStrength? { told.evidence }
  /// Where it is written.
  public var place: WrittenPlace { told.place }

  /// Creates an account of a rule.
  ///
  /// - Parameters:
  ///   - entry: the rule, by its place in the book of the reasons.
  ///   - reasons: those of the plan.
  ///   - tests: the tests that were met, by their places among the reasons.
  package init(
    _ entry: Int, of reasons: PlanReasons, standing: Standing, because: String? = nil, tests: Range<Int> = 0..<0
  ) {
    self.reasons = reasons
    self.entry = entry
    self.standing = standing
    self.because = because
    self.tests = tests
  }

  /// Creates an account.
  package init(
    rule: RuleID, title: String, concern: Labelled<ConcernID>, standing: Standing, because: String?,
    matched: [MatchedTest], says: [String], citations: [PlannedCitation], evidence: EvidenceStrength?,
    place: WrittenPlace
  ) {
    let told = PlanBook.Rule(
      id: rule, title: title, concern: concern, says: says, citations: citations, evidence: evidence, place: place)
    self.init(
      0, of: PlanReasons(told, matched.map { ($0.text, $0.facts) }), standing: standing, because: because,
      tests: matched.indices)
  }
}

extension RuleAccount: Hashable {
  /// Whether the same is told.
  public static func == (left: RuleAccount, right: RuleAccount) -> Bool {
    left.standing == right.standing && left.because == right.because && left.told == right.told
      && left.matched == right.matched
  }

  /// Hashes what is told.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(standing)
    hasher.combine(because)
    hasher.combine(told)
    hasher.combine(matched)
  }
}
