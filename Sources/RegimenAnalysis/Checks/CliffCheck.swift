import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel

/// Finds rules that move the level by more than one by starting or ceasing to apply where a single fact takes one step.
///
/// A statement moves the level where it asks for the higher one, or for more, on one side of the step only, or where it
/// keeps the level below it on the other side only; wherever the level moves there is such a statement. The rule to blame
/// is the one that looks at the fact: the statement's own, or one that overrides it, directly or through others.
struct CliffCheck {
  let pack: PackUnderCheck

  private var compiled: CompiledPack { pack.compiled }

  func findings() -> [Finding] {
    let witnesses = Witnesses(compiled)
    var blamed: Set<Int> = []
    return pack.asked.sorted().filter { witnesses.isOrdered($0) }.flatMap { findings($0, &blamed) }
  }

  /// What is found of the steps of one fact.
  ///
  /// - Parameter blamed: the rules that were found to move the level already.
  func findings(_ fact: Int, _ blamed: inout Set<Int>) -> [Finding] {
    let inquiry = pack.inquiry()
    let step = Step(of: fact, inquiry)
    let jumps = [(from: inquiry.scenario, to: step.after), (from: step.after, to: inquiry.scenario)].flatMap {
      levels in compiled.levels.indices.dropFirst(2).map { Jump(from: levels.from, to: levels.to, rank: $0) }
    }
    guard inquiry.isPossible(step.isTaken, inquiry.circuit.any(jumps.map(\.isTaken))) != false else { return [] }
    return compiled.rules.rules.indices.compactMap { number in
      guard !blamed.contains(number), pack.looks(number, at: fact) else { return nil }
      let rule = compiled.rules.rules[number]
      let voices = statements(movedBy: number)
      let moves = inquiry.circuit.any(voices.flatMap { voice in jumps.map { $0.isMade(by: voice) } })
      let changes = inquiry.circuit.differs(inquiry.scenario.applies(number), step.after.applies(number))
      let isBound = inquiry.circuit.any(
        voices.filter { $0.speaker == number && $0.fact == fact }.flatMap { voice in jumps.map { $0.isMade(by: voice) }
        })
      let isBlamed = inquiry.circuit.any(inquiry.circuit.all(moves, changes), isBound)
      switch inquiry.find(step.isTaken, isBlamed, where: { isMoved(by: number, voices, step, $0) }) {
      case .none: return nil
      case .undecided:
        return pack.notAnalysed(
          .cliff, about: rule.id.rawValue,
          "whether rule '\(rule.id)' moves the level by more than one in one step of '\(compiled.space.facts[fact].name)'",
          at: rule.place)
      case .found(let cells):
        blamed.insert(number)
        return finding(number, step, cells)
      }
    }
  }

  /// What is said of the level by a rule and by those that it overrides.
  private func statements(movedBy rule: Int) -> [Voice] {
    var speakers: Set<Int> = []
    var waiting = [rule]
    while let next = waiting.popLast() {
      guard speakers.insert(next).inserted else { continue }
      waiting += compiled.rules.cards[next].overridden.range.map { compiled.rules.overridden[$0] }
    }
    return pack.voices.rules[Elements.level].filter { speakers.contains(Int($0.speaker)) }
  }

  private func finding(_ number: Int, _ step: Step, _ cells: [Int]) -> Finding {
    let rule = compiled.rules.rules[number]
    let fact = compiled.space.facts[step.fact]
    let settled = step.settlements(cells).map { [$0.before, $0.after] } ?? []
    let levels = settled.compactMap { $0.level.map { compiled.levels[$0].level.id.rawValue } }
    return Finding(
      Diagnostic(
        .cliff, severity: .warning,
        "rule '\(rule.id)' moves the level from \(levels.joined(separator: " to ")) in one step of '\(fact.name)'",
        at: rule.place, path: rule.id.rawValue, notes: [Diagnostic.Note("the fact is declared here", at: fact.place)],
        help: "add a rule for what lies between, or accept the finding where the jump is meant"),
      about: rule.id.rawValue, witnesses: pack.witnesses(cells, step))
  }

  /// Whether the evaluator finds that a step moves the level by more than one, and that the rule is to blame.
  private func isMoved(by rule: Int, _ voices: [Voice], _ step: Step, _ cells: [Int]) -> Bool {
    guard let (before, after) = step.settlements(cells), before.recommendsCare, after.recommendsCare,
      let old = before.level, let new = after.level, abs(old - new) > 1
    else { return false }
    let (low, high) = old < new ? (before, after) : (after, before)
    let moving = voices.filter { isMade(by: $0, max(old, new), low, high) }
    if moving.contains(where: { $0.speaker == rule && $0.fact == step.fact }) { return true }
    guard !moving.isEmpty, let next = step.next(cells) else { return false }
    return step.inquiry.bench.applies(rule, cells) != step.inquiry.bench.applies(rule, next)
  }

  private func isMade(by voice: Voice, _ rank: Int, _ low: Settlement, _ high: Settlement) -> Bool {
    func bounds(_ settlement: Settlement) -> Bool {
      settlement.hearing[Elements.level].contains { place in
        let own = settlement.hearing.voices[place]
        guard own.speaker == voice.speaker, own.number == voice.number else { return false }
        return voice.saying == .floor ? own.value >= rank : own.value < rank
      }
    }
    return voice.saying == .floor ? bounds(high) && !bounds(low) : bounds(low) && !bounds(high)
  }
}

/// A level of this rank that is recommended, where another plan recommends one that is lower by more than one.
private struct Jump {
  let from: Scenario
  let to: Scenario
  let rank: Int

  init(from: Scenario, to: Scenario, rank: Int) {
    self.from = from
    self.to = to
    self.rank = rank
  }

  /// True where there is one.
  var isTaken: Literal {
    from.circuit.all(from.recommendsCare, to.recommendsCare, to.isLevel(rank), !from.level.atLeast[rank - 1])
  }

  /// True where a rule makes it, by what it says of the level.
  func isMade(by voice: Voice) -> Literal {
    let (low, high) = (bounds(voice, in: from), bounds(voice, in: to))
    return from.circuit.all(
      isTaken, voice.saying == .floor ? from.circuit.all(high, !low) : from.circuit.all(low, !high))
  }

  /// True where a rule asks for the level or more, or keeps it below.
  private func bounds(_ voice: Voice, in scenario: Scenario) -> Literal {
    let ranks = voice.saying == .floor ? rank..<scenario.compiled.levels.count : 0..<rank
    return scenario.circuit.all(scenario.stands(Int(voice.speaker)), scenario.names(voice, ranks: ranks))
  }
}
