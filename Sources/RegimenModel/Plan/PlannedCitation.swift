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
  package init(
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
