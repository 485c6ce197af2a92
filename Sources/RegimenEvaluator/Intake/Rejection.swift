import RegimenDiagnostics
import RegimenModel

/// Finds what makes a record unfit for a plan although each answer by itself is right.
struct Rejection: ~Copyable {
  let compiled: CompiledPack
  let assessment: Assessment
  let evaluation: Evaluation

  /// Every required fact that is unknown, and every impossible combination.
  var mistakes: [Diagnostic] { missing + impossible }

  private var missing: [Diagnostic] {
    compiled.required.filter { evaluation.sheet.known[$0] == .unknown }.map { place in
      let fact = compiled.space.facts[place]
      return Diagnostic(
        .requiredFactMissing, "required fact '\(fact.name)' must be known", at: assessment.place,
        path: fact.name.rawValue, help: fact.question ?? "answer '\(fact.name)' (\(fact.label))")
    }
  }

  private var impossible: [Diagnostic] {
    compiled.impossible.enumerated().compactMap { number, condition in
      guard evaluation.decision.verdicts[condition] == .proved else { return nil }
      let combination = compiled.pack.vocabulary.impossible[number]
      let facts = evaluation.factsThatProve(condition)
      let places = facts.compactMap { place(of: $0) }
      return Diagnostic(
        .impossibleCombination,
        "\(compiled.wording.text(combination.condition.normalForm)) cannot be true of one person",
        at: places.first ?? assessment.place, path: facts.first.map { compiled.space.facts[$0].name.rawValue },
        notes: places.dropFirst().map { Diagnostic.Note("and this", at: $0) }
          + [Diagnostic.Note("ruled out here", at: combination.place)],
        help: "correct one of the answers, or say 'unknown'")
    }
  }

  private func place(of fact: Int) -> SourceRange? { evaluation.sheet.place(of: fact, assessment, compiled) }
}

extension FactSheet {
  /// Where the value of a fact is written, if it came from a text.
  func place(of fact: Int, _ assessment: Assessment, _ compiled: CompiledPack) -> SourceRange? {
    let declared = compiled.space.facts[fact]
    return switch origins[fact] {
    case .named, .unknown: assessment.answers[declared.name]?.place
    case .others: declared.group.flatMap { assessment.closures[$0]?.place }
    case .instrument: nil
    }
  }
}

extension Evaluation {
  /// The facts of the lines that prove a condition, in the order written.
  fileprivate func factsThatProve(_ condition: Int) -> [Int] {
    var facts: [Int] = []
    compiled.nodes.forEachProvedLine(condition, sheet.cells) { line, _ in
      compiled.nodes.forEachFactThatMet(line, sheet.cells) { facts.append($0) }
    }
    return facts
  }
}
