import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel

/// What the checks of a pack share.
struct PackUnderCheck: Sendable {
  let compiled: CompiledPack
  let voices: PackVoices
  let effort: Effort

  var pack: Pack { compiled.pack }
  var wording: Wording { compiled.wording }

  /// The facts that the rules, or the population, ask about.
  let asked: Set<Int>

  /// Prepares a pack, with what its guarantees ask beside it.
  init(_ pack: Pack, effort: Effort = Effort()) {
    let compiled = CompiledPack(pack, asking: pack.guarantees.map(\.condition))
    self.compiled = compiled
    voices = PackVoices(compiled)
    self.effort = effort
    var asked: Set<Int> = []
    let population = compiled.population.map { [$0] } ?? []
    for rule in compiled.rules.cards.indices {
      for condition in [compiled.when(rule)] + population + Array(compiled.rules.cards[rule].unless.range) {
        asked.formUnion(compiled.conditions[condition].facts)
      }
      let says = compiled.rules.cards[rule].says.range.map { compiled.rules.voices[$0] }
      asked.formUnion(says.filter { $0.fact >= 0 }.map { Int($0.fact) })
    }
    self.asked = asked
  }

  /// A new inquiry about it.
  func inquiry() -> Inquiry { Inquiry(compiled, voices: voices, effort: effort) }

  /// A rule by its number.
  func rule(_ number: Int) -> Rule { compiled.rules.rules[number] }

  /// Where a voice is written.
  func place(_ voice: Voice) -> SourceRange {
    let speaker = Int(voice.speaker)
    let number = Int(voice.number)
    if compiled.speakers.isRule(speaker) { return rule(speaker).then[number].place }
    return compiled.levels[compiled.speakers.rank(speaker)].statements[number].place
  }

  /// Who says it, by name.
  func name(_ voice: Voice) -> String { compiled.speakers.authorities[Int(voice.speaker)].name }

  /// An assessment that shows something.
  func witness(_ cells: [Int], _ caption: String) -> Witness {
    Witness(caption, assessment: Witnesses(compiled).assessment(cells))
  }

  /// Says that a limit left a question open.
  func notAnalysed(_ code: DiagnosticCode, about subject: String, _ question: String, at place: SourceRange) -> Finding {
    Finding(
      Diagnostic(
        .notAnalysed, severity: .warning, "\(question) was left open: a limit was reached first", at: place,
        path: subject, help: "make the rules that it depends on simpler, or fewer"),
      about: subject, detail: code.rawValue)
  }
}

extension Authority {
  /// The name of the rule or level.
  var name: String {
    switch self {
    case .rule(let id): id.rawValue
    case .level(let id): id.rawValue
    }
  }
}

extension Guarantee {
  /// Whom it is about.
  fileprivate var condition: Condition {
    if case .plan(let whenever, _, _) = promise { whenever } else { .always }
  }
}

extension CompiledCondition {
  /// The facts it looks at.
  fileprivate var facts: [Int] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.facts)
    case .fact(let line): [line.fact]
    case .count(let line): line.tally.members.map(\.fact)
    }
  }
}
