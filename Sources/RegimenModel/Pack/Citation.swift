/// A source, and where in it.
public struct Citation: Sendable, Hashable {
  /// The source.
  public let source: SourceID
  /// The chapter, page or section.
  public let locator: String?

  /// Creates a citation.
  public init(source: SourceID, locator: String? = nil) {
    self.source = source
    self.locator = locator
  }
}
