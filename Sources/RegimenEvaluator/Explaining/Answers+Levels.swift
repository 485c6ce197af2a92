import RegimenModel

/// What known answers, were one of them another, would do to the level.
extension Answers {
  /// The levels next to the settled one; nil where none is settled.
  mutating func nextLevels(against writer: borrowing PlanWriter) -> NextLevels? {
    guard let level = writer.evaluation.settlement.level else { return nil }
    var up: [NextLevels.LeadingAnswer] = []
    var down: [NextLevels.LeadingAnswer] = []
    for fact in compiled.space.facts.indices where !writer.evaluation.isUnknown(fact) {
      let levels = levels(byCellOf: fact, against: writer)
      up += answers(to: fact) { levels[$0] == level + 1 }
      down += answers(to: fact) { levels[$0] == level - 1 }
    }
    return NextLevels(up: neighbour(level + 1, up), down: neighbour(level - 1, down))
  }

  /// The level that each other value of a fact would settle, by its cell; nil for the value that it has, and where no level
  /// or no plan would come of it.
  private mutating func levels(byCellOf fact: Int, against writer: borrowing PlanWriter) -> [Int?] {
    var levels: [Int?] = []
    for cell in 0..<compiled.space.cells[fact].knownCount {
      let isAnother = cell != writer.evaluation.sheet.cells[fact]
      levels.append(isAnother && evaluate(fact, cell, writer) ? evaluation.settlement.level : nil)
    }
    return levels
  }

  private func answers(to fact: Int, where leads: (Int) -> Bool) -> [NextLevels.LeadingAnswer] {
    runs(of: fact, where: leads, alike: { _, _ in true }).map { cells in
      let answer = answer(cells, to: fact)
      return NextLevels.LeadingAnswer(
        fact: compiled.labelled(fact), from: answer.from, through: answer.through, text: answer.text)
    }
  }

  private func neighbour(_ rank: Int, _ answers: [NextLevels.LeadingAnswer]) -> NextLevels.Neighbour? {
    guard compiled.levels.indices.contains(rank) else { return nil }
    return NextLevels.Neighbour(
      level: compiled.labelled(level: rank), isOffered: compiled.levels[rank].level.isOffered, answers: answers)
  }
}
