import RegimenModel

/// What known answers, were one of them another, would do to the level.
extension Answers {
  /// What another value of a fact would come to.
  private struct Outcome {
    let level: Int
    /// The highest concern of the rules that then ask for the level.
    let concern: Int
  }

  /// The levels next to the settled one; nil where none is settled.
  mutating func nextLevels(against writer: borrowing PlanWriter) -> NextLevels? {
    guard let level = writer.evaluation.settlement.level else { return nil }
    var outcomes: [[Outcome?]] = []
    for fact in compiled.space.facts.indices {
      outcomes.append(writer.evaluation.isUnknown(fact) ? [] : self.outcomes(ofOthersThan: fact, in: writer))
    }
    return NextLevels(up: neighbour(level + 1, outcomes), down: neighbour(level - 1, outcomes))
  }

  /// For each cell of a fact that is known what it would come to; nil for its own, and where no level or no plan would.
  private mutating func outcomes(ofOthersThan fact: Int, in writer: borrowing PlanWriter) -> [Outcome?] {
    var outcomes: [Outcome?] = []
    for cell in 0..<compiled.space.cells[fact].knownCount {
      let isAnother = cell != writer.evaluation.sheet.cells[fact]
      outcomes.append(isAnother && evaluate(fact, cell, writer) ? outcome : nil)
    }
    return outcomes
  }

  private var outcome: Outcome? {
    guard let level = evaluation.settlement.level else { return nil }
    var speakers: [Int] = []
    evaluation.supportLevel(into: &speakers)
    let rules = speakers.filter(compiled.speakers.isRule)
    return Outcome(level: level, concern: rules.map { compiled.rules.cards[$0].concern }.min() ?? .max)
  }

  private func neighbour(_ rank: Int, _ outcomes: [[Outcome?]]) -> NextLevels.Neighbour? {
    guard compiled.levels.indices.contains(rank) else { return nil }
    let leading = outcomes.enumerated().compactMap { fact, outcomes -> (concern: Int, name: Int, fact: Int)? in
      let concerns = outcomes.compactMap { $0?.level == rank ? $0?.concern : nil }
      return concerns.min().map { ($0, compiled.factNameRank[fact], fact) }
    }
    let answers = leading.sorted { ($0.concern, $0.name) < ($1.concern, $1.name) }.flatMap { lead in
      runs(of: lead.fact, where: { outcomes[lead.fact][$0]?.level == rank }, alike: { _, _ in true }).map { cells in
        let answer = answer(cells, to: lead.fact)
        return NextLevels.LeadingAnswer(
          fact: compiled.labelled(lead.fact), from: answer.from, through: answer.through, text: answer.text)
      }
    }
    return NextLevels.Neighbour(
      level: compiled.labelled(level: rank), isOffered: compiled.levels[rank].level.isOffered, answers: answers)
  }
}
