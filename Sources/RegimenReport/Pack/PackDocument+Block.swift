extension PackDocument {
  /// A part of a chapter.
  enum Block: Sendable, Hashable {
    /// A heading below that of the chapter.
    case heading(Text, id: String?)
    case paragraph(Text)
    case list([Text])
    /// Terms, each with what is said of it.
    case entries([Entry])
    case table(Table)
    /// Lines to be filled in by hand.
    case blanks([String])

    /// A heading that no link leads to.
    static func heading(_ text: Text) -> Block { .heading(text, id: nil) }
  }

  /// A term and what is said of it, a line each.
  struct Entry: Sendable, Hashable {
    let term: Text
    let lines: [Text]
    let id: String?

    /// Creates an entry.
    init(_ term: Text, _ lines: [Text], id: String? = nil) {
      self.term = term
      self.lines = lines
      self.id = id
    }

    /// Creates an entry, where there is a line.
    init?(_ term: Text, _ line: Text?) {
      guard let line else { return nil }
      self.init(term, [line])
    }
  }

  /// Rows of cells. The first cell of a row names it.
  struct Table: Sendable, Hashable {
    let caption: String
    let columns: [String]
    let rows: [[Text]]
    /// Whether all cells but the first are numbers.
    var isNumeric = false
  }
}
