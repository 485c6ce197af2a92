public import RegimenDiagnostics

/// Everything a programme's rule set declares: loaded whole, or not at all.
public struct Pack: Sendable, Hashable {
  /// Name, version, purpose, orders and source attributes.
  public let header: PackHeader
  /// What may be told about a person.
  public let vocabulary: Vocabulary
  /// What the programme has.
  public let catalogue: Catalogue
  /// The bibliography.
  public let sources: [Source]
  /// The rules.
  public let rules: [Rule]
  /// What must hold for every assessment.
  public let guarantees: [Guarantee]
  /// Worked cases.
  public let cases: [WorkedCase]
  /// SHA-256 over the files in path order (path, length, bytes), in lower-case hexadecimal.
  public let digest: String

  /// Creates a pack.
  public init(
    header: PackHeader, vocabulary: Vocabulary, catalogue: Catalogue, sources: [Source], rules: [Rule],
    guarantees: [Guarantee] = [], cases: [WorkedCase] = [], digest: String
  ) {
    self.header = header
    self.vocabulary = vocabulary
    self.catalogue = catalogue
    self.sources = sources
    self.rules = rules
    self.guarantees = guarantees
    self.cases = cases
    self.digest = digest
  }
}

/// What a pack says of itself.
public struct PackHeader: Sendable, Hashable {
  /// The name.
  public let id: PackID
  /// The version.
  public let version: String
  /// The title for people.
  public let title: String
  /// What it is for.
  public let intendedUse: String?
  /// Whom it is for.
  public let intendedUser: String?
  /// The people it speaks of; nil is everybody.
  public let population: Condition?
  /// The concerns, highest first; the first is safety.
  public let concerns: [Concern]
  /// The urgencies, most urgent first.
  public let urgencies: [Urgency]
  /// The level fact from which a transition is told.
  public let currentLevel: FactName?
  /// Who made it.
  public let developer: String?
  /// Who paid for it.
  public let funding: String?
  /// The day of its first release.
  public let released: CalendarDate?
  /// The day of its last revision.
  public let revised: CalendarDate?
  /// How each attribute of a person is used, or that it is not; by attribute name.
  public let uses: [String: String]
  /// Findings that are right but meant.
  public let accepted: [AcceptedFinding]
  /// Where it is written.
  public let place: SourceRange

  /// Creates a header.
  public init(
    id: PackID, version: String, title: String, intendedUse: String? = nil, intendedUser: String? = nil,
    population: Condition? = nil, concerns: [Concern], urgencies: [Urgency], currentLevel: FactName? = nil,
    developer: String? = nil, funding: String? = nil, released: CalendarDate? = nil, revised: CalendarDate? = nil,
    uses: [String: String] = [:], accepted: [AcceptedFinding] = [], place: SourceRange
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.intendedUse = intendedUse
    self.intendedUser = intendedUser
    self.population = population
    self.concerns = concerns
    self.urgencies = urgencies
    self.currentLevel = currentLevel
    self.developer = developer
    self.funding = funding
    self.released = released
    self.revised = revised
    self.uses = uses
    self.accepted = accepted
    self.place = place
  }
}

/// A kind of reason; where two clash, the higher is heard.
public struct Concern: Sendable, Hashable {
  /// The name.
  public let id: ConcernID
  /// The name for people.
  public let label: String

  /// Creates a concern.
  public init(id: ConcernID, label: String) {
    self.id = id
    self.label = label
  }
}

/// How soon a referral is made.
public struct Urgency: Sendable, Hashable {
  /// The name.
  public let id: UrgencyID
  /// The name for people, fit to stand after a referral: "within 7 days".
  public let label: String
  /// Whether it cannot wait: an urgent referral is not held back by an `avoid` of the same concern.
  public let isUrgent: Bool

  /// Creates an urgency.
  public init(id: UrgencyID, label: String, isUrgent: Bool = false) {
    self.id = id
    self.label = label
    self.isUrgent = isUrgent
  }
}

/// A finding about a pack that is right but meant.
public struct AcceptedFinding: Sendable, Hashable {
  /// The code of the finding.
  public let finding: String
  /// The rule, fact or other name it is about.
  public let at: String
  /// Why it is meant.
  public let because: String
  /// Who accepted it.
  public let by: String
  /// Where it is written.
  public let place: SourceRange

  /// Creates an acceptance.
  public init(finding: String, at: String, because: String, by: String, place: SourceRange) {
    self.finding = finding
    self.at = at
    self.because = because
    self.by = by
    self.place = place
  }
}
