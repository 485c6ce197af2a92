extension Diagnostic {
  /// The most mistakes that are told at once.
  package static let mostMistakes = 1_000

  /// What stands last where there are more mistakes than are told.
  package static let moreThanTold = Diagnostic(
    .tooManyMistakes, severity: .note, "reading stopped after 1,000 mistakes, and there are more",
    help: "mend these first; the others are told then")
}
