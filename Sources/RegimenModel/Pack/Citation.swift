/// A source, and where in it.
package struct Citation: Sendable, Hashable {
  /// The source.
  package let source: SourceID
  /// The chapter, page or section.
  package let locator: String?

  /// Creates a citation.
  package init(source: SourceID, locator: String? = nil) {
    self.source = source
    self.locator = locator
  }
}
