import RegimenModel

/// What known answers would do to the level, were one of them another.
extension Answers {
  /// What another value of a fact would come to.
  private struct Outcome {
    let level: Int
    let isHeld: Bool
    /// Those that then ask for the level.
    let speakers: [Int]
  }

  /// The levels next to the settled one; nil where none is settled.
  mutating func nextLevels(against writer: borrowing PlanWriter) -> NextLevels? {
    guard let level = writer.evaluation.settlement.level else { return nil }
    var outcomes: [[Outcome?]] = []
    for fact in compiled.space.facts.indices {
      let isTried = fact != compiled.currentLevel && !writer.evaluation.isUnknown(fact)
      outcomes.append(isTried ? self.outcomes(ofOthersThan: fact, in: writer) : [])
    }
    let tried = Ways(from: level, in: writer, &self)
    let up = neighbour(level + 1, outcomes, tried.byOneRule)
    let down = neighbour(level - 1, outcomes, tried.byOneRule)
    guard let down, down.ways.isEmpty, let way = tried.downPastAllThatHolds(in: writer, &self)
    else { return NextLevels(up: up, down: down) }
    return NextLevels(
      up: up,
      down: NextLevels.Neighbour(level: down.level, isOffered: down.isOffered, answers: down.answers, ways: [way]))
  }

  /// For each cell of a fact that is known what it would come to; nil for its own, and where no level or no plan would.
  private mutating func outcomes(ofOthersThan fact: Int, in writer: borrowing PlanWriter) -> [Outcome?] {
    var outcomes: [Outcome?] = []
    for cell in 0..<compiled.space.cells[fact].knownCount {
      let isAnother = cell != writer.evaluation.sheet.cells[fact]
      outcomes.append(isAnother && evaluate([(fact, cell)], writer) ? outcome : nil)
    }
    return outcomes
  }

  private var outcome: Outcome? {
    guard let level = evaluation.settlement.level else { return nil }
    var speakers: [Int] = []
    evaluation.supportLevel(into: &speakers)
    return Outcome(level: level, isHeld: evaluation.settlement.status == .hold, speakers: speakers)
  }

  private func neighbour(
    _ rank: Int, _ outcomes: [[Outcome?]], _ ways: [NextLevels.Way]
  ) -> NextLevels.Neighbour? {
    guard compiled.levels.indices.contains(rank) else { return nil }
    let leading = outcomes.map { $0.map { $0?.level == rank ? $0 : nil } }
    let facts = leading.indices.filter { fact in leading[fact].contains { $0 != nil } }
    let keys = facts.map {
      (concern: concern(leading[$0].compactMap(\.self)), name: compiled.factNameRank[$0], fact: $0)
    }
    let sorted = keys.sorted { ($0.concern, $0.name) < ($1.concern, $1.name) }
    let answers = sorted.flatMap { self.answers(to: $0.fact, leading[$0.fact]) }
    let level = compiled.labelled(level: rank)
    return NextLevels.Neighbour(
      level: level, isOffered: compiled.levels[rank].level.isOffered, answers: answers,
      ways: ways.filter { $0.level == level && !repeats($0, answers) })
  }

  /// Whether a way tells no more than answers do: it rests on a rule that sets nothing aside, and that one of them brings
  /// in.
  private func repeats(_ way: NextLevels.Way, _ answers: [NextLevels.LeadingAnswer]) -> Bool {
    guard let rule = way.rule, compiled.rules.rules.first(where: { $0.id == rule })?.overrides.isEmpty == true
    else { return false }
    return answers.contains { $0.support.contains(.rule(rule)) }
  }

  /// The highest concern of the rules that ask for a level.
  private func concern(_ outcomes: [Outcome]) -> Int {
    let rules = outcomes.flatMap(\.speakers).filter(compiled.speakers.isRule)
    return rules.map { compiled.rules.cards[$0].concern }.min() ?? .max
  }

  /// The values of a fact that lead to a level, those after a hold apart from others.
  private func answers(to fact: Int, _ leading: [Outcome?]) -> [NextLevels.LeadingAnswer] {
    let runs = runs(of: fact, where: { leading[$0] != nil }, alike: { leading[$0]?.isHeld == leading[$1]?.isHeld })
    return runs.map { cells in
      let answer = answer(cells, to: fact)
      let speakers = Set(leading[cells].compactMap(\.self).flatMap(\.speakers)).sorted()
      return NextLevels.LeadingAnswer(
        fact: compiled.labelled(fact), from: answer.from, through: answer.through, text: answer.text,
        isHeld: leading[cells.lowerBound]?.isHeld ?? false, support: compiled.speakers.authorities(speakers))
    }
  }
}
