package import RegimenModel

/// A pack laid out for people who judge it: the one value that every format renders, so that no two can disagree.
package struct PackDocument: Sendable, Hashable {
  /// A part with a heading of its own.
  struct Chapter: Sendable, Hashable {
    /// What links lead to; unlike every other of the document.
    let id: String
    let title: String
    let blocks: [Block]
  }

  /// What kind of document it is, and of which version of what.
  let kind: String
  let title: String
  /// What stands before the chapters.
  let opening: [Block]
  let chapters: [Chapter]

  /// Lays out a pack.
  package init(of pack: Pack) {
    let chapters = PackChapters(pack)
    kind = "Rules for review: \(pack.header.id) \(pack.header.version)"
    title = pack.header.title
    opening = chapters.opening
    self.chapters = chapters.all
  }
}
