import RegimenModel

/// Finds the unknown facts that would matter, and what each answer alone would change.
struct Questioner {
  private let compiled: CompiledPack
  private let writer: PlanWriter
  /// The rules of open certainty whose conditions each fact stands in.
  private var rules: [Int: Set<Int>] = [:]
  /// The facts that the open population is undecided about.
  private let population: Set<Int>

  /// Looks for the questions that a plan leaves open.
  init(_ writer: PlanWriter) {
    compiled = writer.compiled
    self.writer = writer
    let (decision, cells) = (writer.decision, writer.sheet.cells)
    population = compiled.population.map { writer.compiled.undecidedFacts($0, decision, cells) } ?? []
    for rule in decision.open + decision.standing where decision.certainty(rule) == .open {
      for fact in compiled.undecidedFacts(ofRule: rule, decision, cells) { rules[fact, default: []].insert(rule) }
    }
  }

  /// The questions, the gravest first.
  ///
  /// - Parameter whatIf: whether to work out what each answer would change.
  func questions(whatIf: Bool) -> [OpenQuestion] {
    let facts = Set(rules.keys).union(population)
    var answers = whatIf ? Answers(writer) : nil
    return facts.map { ($0, sortKey($0)) }.sorted { $0.1 < $1.1 }.map { fact, key in
      question(fact, stake: key.stake, answers: answers?.effects(of: fact))
    }
  }

  private func question(_ fact: Int, stake: OpenQuestion.Stake, answers: [AnswerEffect]?) -> OpenQuestion {
    let declared = compiled.space.facts[fact]
    let decided = asked(fact).map { compiled.rules.entries[$0].rule.id }.sorted()
    return OpenQuestion(
      fact: declared.name, label: declared.label, question: declared.question, stake: stake, rules: decided,
      answers: answers, together: answers?.isEmpty == true ? companions(of: fact) : [])
  }

  /// The other facts asked that a fact shares a rule asked, or the population, with.
  private func companions(of fact: Int) -> [Labelled<FactName>] {
    let own = asked(fact)
    var others = population.contains(fact) ? population : []
    for other in rules.keys where !asked(other).isDisjoint(with: own) { others.insert(other) }
    others.remove(fact)
    return others.map { Labelled(compiled.space.facts[$0].name, label: compiled.space.facts[$0].label) }
      .sorted { $0.id < $1.id }
  }

  // MARK: Order

  private struct SortKey: Comparable {
    let stake: OpenQuestion.Stake
    let concern: Int
    let name: FactName

    static func < (left: SortKey, right: SortKey) -> Bool {
      (left.stake, left.concern, left.name) < (right.stake, right.concern, right.name)
    }
  }

  private func sortKey(_ fact: Int) -> SortKey {
    let inPopulation = population.contains(fact)
    let concern = inPopulation ? -1 : (rules[fact] ?? []).map { compiled.rules.entries[$0].concern }.min() ?? .max
    return SortKey(
      stake: inPopulation ? .scope : stake(of: asked(fact)), concern: concern, name: compiled.space.facts[fact].name)
  }

  /// The gravest thing that rules say.
  private func stake(of rules: Set<Int>) -> OpenQuestion.Stake {
    var voices: [Voice] = []
    for rule in rules { compiled.hear(rule: rule, writer.sheet.cells, unknownFloor: 0, into: &voices) }
    return voices.map { stake($0.content) }.min() ?? .other
  }

  /// The rules that a fact's answer would decide: those whose conditions it stands in, and those of open certainty
  /// that these override, directly or through others.
  private func asked(_ fact: Int) -> Set<Int> {
    var reached = rules[fact] ?? []
    var waiting = Array(reached)
    while let rule = waiting.popLast() {
      for other in compiled.rules.entries[rule].overridden
      where writer.decision.certainty(other) == .open && reached.insert(other).inserted {
        waiting.append(other)
      }
    }
    return reached
  }

  private func stake(_ statement: CompiledStatement) -> OpenQuestion.Stake {
    switch statement {
    case .hold: .hold
    case .level(isFloor: true, _): .level
    case .refer(_, let urgency): compiled.isUrgent[urgency] ? .urgentReferral : .other
    default: .other
    }
  }
}
