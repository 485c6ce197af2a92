import RegimenModel

/// Lays out a pack chapter by chapter, in the order in which a reviewer reads.
struct PackChapters {
  typealias Block = PackDocument.Block
  typealias Chapter = PackDocument.Chapter
  typealias Entry = PackDocument.Entry
  typealias Text = PackDocument.Text

  let pack: Pack
  let words: Wording
  private let sources: [SourceID: Source]

  init(_ pack: Pack) {
    self.pack = pack
    words = Wording(pack, for: .ofPack)
    sources = Dictionary(pack.sources.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The chapters, in order.
  var all: [Chapter] {
    [purpose, reading, levels, modalities, referrals, precautions, questions, instruments, impossible] + rules
      + [families, guarantees, accepted, bibliography, attributes, signature]
  }

  /// A chapter, which says so where it has nothing to tell.
  func chapter(_ id: String, _ title: String, _ blocks: [Block], ifEmpty words: Text) -> Chapter {
    Chapter(id: id, title: title, blocks: blocks.isEmpty ? [.paragraph(words)] : blocks)
  }

  /// A sentence on something, where there is one, and what it rests on.
  func lines(_ text: String?, _ citations: [Citation]) -> [Text] {
    let sentence = text.map { [Text($0.asSentence)] } ?? []
    return sentence + (citations.isEmpty ? [] : ["Source: \(citations.map(cited).joined(with: "; "))."])
  }

  /// A source, where in it to look, and how strong it is.
  func cited(_ citation: Citation) -> Text {
    let source = sources[citation.source]
    let details = [citation.locator, source?.strength?.words].compactMap(\.self).joined(separator: ", ")
    let title: Text = "\(source?.title ?? citation.source.rawValue, to: Self.anchor(citation.source))"
    return details.isEmpty ? title : "\(title) (\(details))"
  }

  /// What links to a source lead to.
  static func anchor(_ source: SourceID) -> String { "source-\(source)" }

  /// What links to a rule lead to.
  static func anchor(_ rule: RuleID) -> String { "rule-\(rule)" }

  /// What a reader must mind about an instrument or a source.
  func cautioned(_ words: String) -> Text { "\(strong: "Caution:") \(words.asSentenceStart.asSentence)" }

  /// Words for people, and the name that the files use.
  func named(_ label: String, _ name: some CustomStringConvertible) -> Text {
    "\(label.asSentenceStart) \(code: name)"
  }
}
