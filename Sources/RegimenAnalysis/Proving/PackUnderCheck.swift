import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel

/// What the checks of a pack share.
struct PackUnderCheck: Sendable {
  let compiled: CompiledPack
  let voices: PackVoices
  /// People to try before anybody is searched for.
  let people: KnownPeople
  /// How hard to try.
  var effort: Effort

  var pack: Pack { compiled.pack }
  var wording: Wording { compiled.wording }

  /// The facts that the rules, or the population, ask about.
  let asked: Set<Int>
  /// The facts that a plan tells of whatever the rules say: the present level, one found elsewhere, and recorded
  /// refusals.
  let told: Set<Int>
  /// The facts that each rule looks at.
  private let looks: [Set<Int>]

  /// Prepares a pack, with what its guarantees ask beside it.
  ///
  /// - Parameter people: assessments to try before any is searched for.
  init(_ pack: Pack, people: [Assessment] = [], effort: Effort = Effort()) {
    let compiled = CompiledPack(pack, asking: pack.guarantees.map(\.condition))
    self.compiled = compiled
    voices = PackVoices(compiled)
    self.people = KnownPeople(people, compiled)
    self.effort = effort
    let looks = compiled.rules.cards.indices.map { compiled.facts(ofRule: $0) }
    self.looks = looks
    let population = compiled.population.map { Set(compiled.conditions[$0].facts) } ?? []
    asked = looks.reduce(population) { $0.union($1) }
    told = Set(compiled.declined.compactMap(\.self).flatMap { compiled.conditions[$0].facts })
      .union([compiled.currentLevel, compiled.externalLevel].compactMap(\.self))
  }

  /// Whether a rule looks at a fact, in a condition or for a bound.
  func looks(_ rule: Int, at fact: Int) -> Bool { looks[rule].contains(fact) }

  /// The same, with an allowance that is not shared with others.
  var withOwnAllowance: PackUnderCheck {
    var own = self
    own.effort.allowance = Allowance()
    return own
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

  /// Who says it, with the kind of speaker.
  func speaker(_ voice: Voice) -> String {
    "\(compiled.speakers.isRule(Int(voice.speaker)) ? "rule" : "level") '\(name(voice))'"
  }

  /// An assessment that shows something.
  func witness(_ cells: [Int], _ caption: String) -> Witness {
    Witness(caption, assessment: Witnesses(compiled).assessment(cells))
  }

  /// Says that a limit left a question open.
  func notAnalysed(_ code: DiagnosticCode, about subject: String, _ question: String, at place: SourceRange) -> Finding
  {
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

extension CompiledPack {
  /// The facts that a rule looks at, in conditions or for a bound.
  fileprivate func facts(ofRule rule: Int) -> Set<Int> {
    let card = rules.cards[rule]
    let inConditions = ([when(rule)] + Array(card.unless.range)).flatMap { conditions[$0].facts }
    let inBounds = card.says.range.map { rules.voices[$0] }.filter { $0.fact >= 0 }.map { Int($0.fact) }
    return Set(inConditions + inBounds)
  }
}
