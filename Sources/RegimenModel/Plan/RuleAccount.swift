public import RegimenDiagnostics

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
  public let place: SourceRange

  /// Creates an account.
  public init(
    rule: RuleID, title: String, concern: Labelled<ConcernID>, standing: Standing, because: String?,
    matched: [MatchedTest], says: [String], citations: [PlannedCitation], evidence: EvidenceStrength?,
    place: SourceRange
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

/// What a plan says of a level that it rests on.
public struct LevelAccount: Sendable, Hashable {
  /// The level.
  public let level: Labelled<LevelID>
  /// A sentence on what it is.
  public let text: String?
  /// What it rests on.
  public let citations: [PlannedCitation]
  /// Where it is declared.
  public let place: SourceRange

  /// Creates an account.
  public init(level: Labelled<LevelID>, text: String?, citations: [PlannedCitation], place: SourceRange) {
    self.level = level
    self.text = text
    self.citations = citations
    self.place = place
  }
}

/// A test of a rule that was met, and by what.
public struct MatchedTest: Sendable, Hashable {
  /// The test in words.
  public let text: String
  /// The facts that met it.
  public let facts: [FactReading]

  /// Creates a matched test.
  public init(text: String, facts: [FactReading]) {
    self.text = text
    self.facts = facts
  }
}

/// What is known of a fact, and from where.
public struct FactReading: Sendable, Hashable {
  /// Where a value comes from.
  public enum Origin: Sendable, Hashable {
    /// The assessor named it.
    case named
    /// The assessor closed the group.
    case others
    /// An instrument's score was read.
    case instrument(Labelled<InstrumentID>, score: ScoreName, value: ExactDecimal, date: CalendarDate?)
    /// It is not known.
    case unknown
  }

  /// The fact.
  public let fact: FactName
  /// Its words for people.
  public let label: String
  /// The value; nil where unknown.
  public let value: FactValue?
  /// The value in words.
  public let text: String
  /// Where the value comes from.
  public let origin: Origin
  /// Where the answer is written, where it was named in a text.
  public let place: SourceRange?

  /// Creates a reading.
  public init(
    fact: FactName, label: String, value: FactValue?, text: String, origin: Origin, place: SourceRange? = nil
  ) {
    self.fact = fact
    self.label = label
    self.value = value
    self.text = text
    self.origin = origin
    self.place = place
  }
}

/// A source that a rule rests on, with all that a reader needs to find it.
public struct PlannedCitation: Sendable, Hashable {
  /// The source.
  public let source: SourceID
  /// Its title.
  public let title: String
  /// The year.
  public let year: Int?
  /// Who published it.
  public let publisher: String?
  /// The chapter, page or section; the source's own locator before it.
  public let locator: String?
  /// How strong its evidence is.
  public let strength: EvidenceStrength?
  /// An address on the web.
  public let url: String?

  /// Creates a citation.
  public init(
    source: SourceID, title: String, year: Int?, publisher: String?, locator: String?, strength: EvidenceStrength?,
    url: String?
  ) {
    self.source = source
    self.title = title
    self.year = year
    self.publisher = publisher
    self.locator = locator
    self.strength = strength
    self.url = url
  }
}
