public import RegimenDiagnostics

/// An entry of the bibliography.
public struct Source: Sendable, Hashable {
  /// The name.
  public let id: SourceID
  /// The title.
  public let title: String
  /// The year of publication.
  public let year: Int?
  /// Who published it.
  public let publisher: String?
  /// Where to find it: a series number, a DOI, a page.
  public let locator: String?
  /// An address on the web.
  public let url: String?
  /// How strong its evidence is.
  public let strength: EvidenceStrength?
  /// The day by which it wants another look.
  public let reviewBy: CalendarDate?
  /// Where it is declared.
  public let place: SourceRange

  /// Creates a source.
  public init(
    id: SourceID, title: String, year: Int? = nil, publisher: String? = nil, locator: String? = nil,
    url: String? = nil, strength: EvidenceStrength? = nil, reviewBy: CalendarDate? = nil, place: SourceRange
  ) {
    self.id = id
    self.title = title
    self.year = year
    self.publisher = publisher
    self.locator = locator
    self.url = url
    self.strength = strength
    self.reviewBy = reviewBy
    self.place = place
  }
}
