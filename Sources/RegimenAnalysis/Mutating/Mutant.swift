package import RegimenDiagnostics
package import RegimenModel

/// A pack that was altered in one place.
package struct Mutant: Sendable, Hashable {
  /// What kind of alteration.
  package let kind: MutationOperator
  /// The name of the rule or level that it was made in; of the population, the pack's.
  package let subject: String
  /// What was altered, as one phrase.
  package let text: String
  /// Where it was made.
  package let place: SourceRange
  /// The altered pack.
  package let pack: Pack

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
