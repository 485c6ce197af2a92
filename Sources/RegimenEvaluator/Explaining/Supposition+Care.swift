import RegimenModel

extension Supposition {
  /// The person of an evaluation once they are in care at a level, and the facts that speak of another level.
  static func inCare(
    at level: Int, _ evaluation: borrowing Evaluation
  ) -> (person: Supposition, forgotten: Set<Int>) {
    let compiled = evaluation.compiled
    var person = Supposition(evaluation)
    guard let fact = compiled.currentLevel,
      let cell = compiled.space.cells[fact].cell(of: .level(compiled.levels[level].level.id))
    else { return (person, []) }
    let before = person.cells[fact]
    person.settle(fact, in: cell)
    guard before != cell else { return (person, []) }
    // The cells of a level are in the order of levels, not knowing it the last.
    if let completed = compiled.completedLevel, before > cell, before != compiled.space.unknown[fact] {
      person.put(completed, in: before)
    }
    let forgotten = Set(compiled.aboutCurrentLevel).subtracting([fact])
    for other in forgotten { person.forget(other, compiled.space) }
    return (person, forgotten)
  }

  /// The facts that are otherwise than an evaluation knows them, with their cells.
  func changes(from evaluation: borrowing Evaluation) -> [(fact: Int, cell: Int)] {
    cells.indices.filter { cells[$0] != evaluation.sheet.cells[$0] }.map { ($0, cells[$0]) }
  }
}
