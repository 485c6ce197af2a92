import RegimenDiagnostics
import RegimenModel

extension PackReview {
  /// Facts that nothing acts on; see ``FactUse``.
  static func unusedFacts(in pack: Pack) -> [Finding] {
    let used = FactUse(in: pack).facts
    return pack.vocabulary.facts.filter { !used.contains($0.name) }.map { fact in
      unused(
        "fact", fact.name, at: fact.place, "must be read by a rule, or it is asked in vain",
        notes: mentions(of: fact.name, in: pack), help: "read it in a rule, or remove it")
    }
  }

  /// Instruments whose scores reach no fact that is acted on.
  static func unusedInstruments(in pack: Pack) -> [Finding] {
    let used = FactUse(in: pack).facts
    return pack.vocabulary.instruments.filter { $0.readings.allSatisfy { !used.contains($0.fact) } }.map { instrument in
      unused(
        "instrument", instrument.id, at: instrument.place, "must be read into a fact that a rule reads",
        help: "read one of its facts in a rule, or remove it")
    }
  }

  /// Where a fact is named though nothing acts on it there.
  private static func mentions(of fact: FactName, in pack: Pack) -> [Diagnostic.Note] {
    let combinations = pack.vocabulary.impossible.filter { $0.condition.facts.contains(fact) }.map {
      Diagnostic.Note("an impossible combination names it, which changes no plan", at: $0.place)
    }
    let sentences = pack.rules.filter { $0.because.pieces.contains(.fact(fact)) }.map {
      Diagnostic.Note("the sentence of rule '\($0.id)' names it, which changes no plan", at: $0.place)
    }
    let guarantees = pack.guarantees.filter { $0.facts.contains(fact) }.map {
      Diagnostic.Note("guarantee '\($0.id)' names it, which changes no plan", at: $0.place)
    }
    return combinations + sentences + guarantees
  }
}

extension Guarantee {
  /// The facts that it speaks of.
  fileprivate var facts: Set<FactName> {
    switch promise {
    case .plan(let whenever, _, _): whenever.facts
    case .neverFalls(let facts, _): Set(facts)
    }
  }
}
