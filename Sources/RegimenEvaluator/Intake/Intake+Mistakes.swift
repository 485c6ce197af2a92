import RegimenDiagnostics
import RegimenModel

extension Intake {
  /// What makes a record unfit for a plan although each answer by itself is right.
  func mistakes(in sheet: FactSheet) -> [Diagnostic] {
    missing(in: sheet) + impossible(in: sheet)
  }

  private func missing(in sheet: FactSheet) -> [Diagnostic] {
    zip(compiled.space.facts, sheet.readings).compactMap { fact, reading in
      guard fact.isRequired, reading.value == nil else { return nil }
      return Diagnostic(
        .requiredFactMissing, "required fact '\(fact.name)' must be known", at: assessment.place,
        path: fact.name.rawValue, help: fact.question ?? "answer '\(fact.name)' (\(fact.label))")
    }
  }

  private func impossible(in sheet: FactSheet) -> [Diagnostic] {
    compiled.impossible.enumerated().compactMap { number, condition in
      guard compiled.conditions[condition].truth(sheet.cells) == .proved else { return nil }
      let combination = compiled.pack.vocabulary.impossible[number]
      let facts = compiled.conditions[condition].factsOfProvedLines(sheet.cells).map { sheet.readings[$0] }
      let places = facts.compactMap(\.place)
      return Diagnostic(
        .impossibleCombination,
        "\(compiled.wording.text(combination.condition.normalForm)) cannot be true of one person",
        at: places.first ?? assessment.place, path: facts.first?.fact.rawValue,
        notes: places.dropFirst().map { Diagnostic.Note("and this", at: $0) }
          + [Diagnostic.Note("ruled out here", at: combination.place)],
        help: "correct one of the answers, or say 'unknown'")
    }
  }
}
