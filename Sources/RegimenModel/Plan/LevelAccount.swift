/// What a plan says of a level that it rests on.
public struct LevelAccount: Sendable, Hashable {
  /// The level.
  public let level: Labelled<LevelID>
  /// A sentence on what it is.
  public let text: String?
  /// What it rests on.
  public let citations: [PlannedCitation]
  /// Where it is declared.
  public let place: WrittenPlace

  /// Creates an account.
  package init(level: Labelled<LevelID>, text: String?, citations: [PlannedCitation], place: WrittenPlace) {
    self.level = level
    self.text = text
    self.citations = citations
    self.place = place
  }
}
