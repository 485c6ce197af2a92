import RegimenModel

/// Ways in words.
extension Ways {
  /// A course as a plan tells it; nil where it settles no level.
  func way(_ course: Course) -> NextLevels.Way? {
    course.level.map { level in
      NextLevels.Way(
        rule: course.rule.map { compiled.rules.rules[$0].id }, criteria: course.criteria, ended: ends(of: course),
        level: compiled.labelled(level: level), isHeld: course.isHeld)
    }
  }

  /// The ends of a way in words. A fact other than a number that several ask about is told with the last of them, at its
  /// value in the end.
  private func ends(of course: Course) -> [NextLevels.Way.Ended] {
    let asked = course.ended.flatMap { end in end.lines.map(namedFact) }
    var told = 0
    return course.ended.compactMap { end in
      let criteria = end.lines.compactMap { line -> String? in
        told += 1
        guard let fact = namedFact(line) else { return line.text(compiled.wording) }
        if asked[told...].contains(fact) { return nil }
        return asked[..<(told - 1)].contains(fact)
          ? compiled.wording.text(fact: compiled.space.facts[fact].name, value(of: fact, course.person))
          : line.text(compiled.wording)
      }
      return criteria.isEmpty ? nil : .init(rule: compiled.rules.rules[end.rule].id, criteria: criteria)
    }
  }

  /// The fact of a line on one fact, unless it is a number.
  private func namedFact(_ line: CompiledCondition) -> Int? {
    guard case .fact(let line) = line else { return nil }
    if case .number = compiled.space.facts[line.fact].type { return nil }
    return line.fact
  }

  private func value(of fact: Int, _ person: Supposition) -> FactValue? {
    let cells = compiled.space.cells[fact]
    return person.cells[fact] == cells.unknown ? nil : cells.representatives[person.cells[fact]]
  }
}
