package import RegimenDiagnostics
package import RegimenModel

/// What makes a record unfit for a plan although each answer by itself is right.
extension Evaluation {
  /// The failure that names every required fact that is unknown and every impossible combination.
  ///
  /// - Parameter assessment: what was evaluated, and found unfit.
  package func rejection(of assessment: Assessment) -> DiagnosticFailure {
    DiagnosticFailure(missing(assessment) + impossible(assessment))
  }

  private func missing(_ assessment: Assessment) -> [Diagnostic] {
    compiled.required.filter { sheet.known[$0] == .unknown }.map { place in
      let fact = compiled.space.facts[place]
      return Diagnostic(
        .requiredFactMissing, "required fact '\(fact.name)' must be known", at: assessment.place,
        path: fact.name.rawValue, help: fact.question ?? "answer '\(fact.name)' (\(fact.label))")
    }
  }

  private func impossible(_ assessment: Assessment) -> [Diagnostic] {
    compiled.impossible.enumerated().compactMap { number, condition in
      guard decision.verdicts[condition] == .proved else { return nil }
      let combination = compiled.pack.vocabulary.impossible[number]
      let facts = facts(thatProve: condition)
      let places = facts.compactMap { sheet.place(of: $0, assessment, compiled) }
      return Diagnostic(
        .impossibleCombination,
        "\(compiled.wording.text(combination.condition.normalForm)) cannot be true of one person",
        at: places.first ?? assessment.place, path: facts.first.map { compiled.space.facts[$0].name.rawValue },
        notes: places.dropFirst().map { Diagnostic.Note("and this", at: $0) }
          + [Diagnostic.Note("ruled out here", at: combination.place)],
        help: "correct one of the answers, or say 'unknown'")
    }
  }

  /// The facts of the lines that prove a condition, in the order written.
  private func facts(thatProve condition: Int) -> [Int] {
    var facts: [Int] = []
    compiled.nodes.forEachProvedLine(condition, sheet.cells) { line, _ in
      compiled.nodes.forEachFactThatMet(line, sheet.cells) { facts.append($0) }
    }
    return facts
  }
}

extension FactSheet {
  /// Where the value of a fact is written, if it came from a text.
  package func place(of fact: Int, _ assessment: Assessment, _ compiled: CompiledPack) -> SourceRange? {
    switch origins[fact] {
    case .named, .unknown:
      assessment.answers.answer(to: compiled.space.facts[fact].name, number: fact)?.place
    case .others: compiled.space.facts[fact].group.flatMap { assessment.closures[$0]?.place }
    case .instrument: nil
    }
  }
}
