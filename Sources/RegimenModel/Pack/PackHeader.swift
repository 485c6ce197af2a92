package import RegimenDiagnostics

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
  package let population: Condition?
  /// The concerns, highest first; the first is safety.
  public let concerns: [Concern]
  /// The urgencies, most urgent first.
  public let urgencies: [Urgency]
  /// The level fact from which a transition is told.
  public let currentLevel: FactName?
  /// The facts that speak of the present level of care: in another one they are not known.
  public let aboutCurrentLevel: [FactName]
  /// The level fact that holds a level left recently; whoever steps down has completed one.
  public let completedLevel: FactName?
  /// The level fact that holds what another assessment found, with which a plan's level is compared.
  public let externalLevel: FactName?
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
  package let accepted: [AcceptedFinding]
  /// Where it is written.
  package let place: SourceRange

  /// Creates a header.
  package init(
    id: PackID, version: String, title: String, intendedUse: String? = nil, intendedUser: String? = nil,
    population: Condition? = nil, concerns: [Concern], urgencies: [Urgency], currentLevel: FactName? = nil,
    aboutCurrentLevel: [FactName] = [], completedLevel: FactName? = nil, externalLevel: FactName? = nil,
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
    self.aboutCurrentLevel = aboutCurrentLevel
    self.completedLevel = completedLevel
    self.externalLevel = externalLevel
    self.developer = developer
    self.funding = funding
    self.released = released
    self.revised = revised
    self.uses = uses
    self.accepted = accepted
    self.place = place
  }
}
