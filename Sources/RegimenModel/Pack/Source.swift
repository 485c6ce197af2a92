package import RegimenDiagnostics

/// An entry of the bibliography.
package struct Source: Sendable, Hashable {
  /// The name.
  package let id: SourceID
  /// The title.
  package let title: String
  /// The year of publication.
  package let year: Int?
  /// Who published it.
  package let publisher: String?
  /// Where to find it: a series number, a DOI, a page.
  package let locator: String?
  /// An address on the web.
  package let url: String?
  /// How far it was read, and what a reader must mind.
  package let caution: String?
  /// How strong its evidence is.
  package let strength: EvidenceStrength?
  /// The day by which it wants another look.
  package let reviewBy: CalendarDate?
  /// Where it is declared.
  package let place: SourceRange

  /// Creates a source.
  package init(
    id: SourceID, title: String, year: Int? = nil, publisher: String? = nil, locator: String? = nil,
    url: String? = nil, caution: String? = nil, strength: EvidenceStrength? = nil, reviewBy: CalendarDate? = nil,
    place: SourceRange
  ) {
    self.id = id
    self.title = title
    self.year = year
    self.publisher = publisher
    self.locator = locator
    self.url = url
    self.caution = caution
    self.strength = strength
    self.reviewBy = reviewBy
    self.place = place
  }
}
