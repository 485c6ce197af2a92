public import RegimenDiagnostics
public import RegimenModel

/// A pack that was altered in one place.
public struct Mutant: Sendable, Hashable {
  /// What kind of alteration.
  public let kind: MutationOperator
  /// The name of the rule or level that it was made in; of the population, the pack's.
  public let subject: String
  /// What was altered, as one phrase.
  public let text: String
  /// Where it was made.
  public let place: SourceRange
  /// The altered pack.
  public let pack: Pack

  init(_ alteration: Alteration<Pack>, in subject: String) {
    kind = alteration.kind
    self.subject = subject
    text = alteration.text
    place = alteration.place
    pack = alteration.part
  }

  /// What became of it, for the report.
  func entry(_ fate: MutationReport.Fate) -> MutationReport.Entry {
    MutationReport.Entry(kind: kind, subject: subject, text: text, fate: fate, place: place)
  }
}
