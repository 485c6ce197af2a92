extension CompiledCondition {
  /// Calls a function for each line that proves the condition, in the order written: without the branches of an `any`
  /// that are not proved.
  package func forEachProvedLine(_ assessment: borrowing Cells, _ body: (CompiledCondition) -> Void) {
    switch self {
    case .all(let parts):
      for part in parts { part.forEachProvedLine(assessment, body) }
    case .any(let parts):
      for part in parts where part.truth(assessment) == .proved { part.forEachProvedLine(assessment, body) }
    case .fact(let line):
      if line.truth(assessment) == .proved { body(self) }
    case .count(let line):
      if line.tally.truth(assessment) == .proved { body(self) }
    }
  }

  /// Calls a function for each fact of a line that met it: of a count that some member had to pass, those that pass;
  /// else all.
  package func forEachFactThatMet(_ assessment: borrowing Cells, _ body: (Int) -> Void) {
    switch self {
    case .all, .any: break
    case .fact(let line): body(line.fact)
    case .count(let line):
      let tellsAll = (line.tally.satisfying.first?.lowerBound ?? 0) == 0
      for member in line.tally.members {
        let cell = assessment[member.fact]
        let passes = cell == member.unknown ? line.tally.acceptsUnknown : member.passing.contains(cell)
        if tellsAll || passes { body(member.fact) }
      }
    }
  }

  /// The facts of the lines that prove the condition, in the order written.
  func factsOfProvedLines(_ assessment: borrowing Cells) -> [Int] {
    var facts: [Int] = []
    let cells = copy assessment
    forEachProvedLine(cells) { line in line.forEachFactThatMet(cells) { facts.append($0) } }
    return facts
  }

  /// Adds the unknown facts that the condition is undecided about: those of open lines, outside the parts that are
  /// proved or refuted. Adds nothing where the condition is not open.
  func insertUndecidedFacts(_ assessment: borrowing Cells, into facts: inout FactMask) {
    switch self {
    case .all(let parts), .any(let parts):
      guard truth(assessment) == .open else { return }
      for part in parts { part.insertUndecidedFacts(assessment, into: &facts) }
    case .fact(let line):
      if line.truth(assessment) == .open { facts.insert(line.fact) }
    case .count(let line):
      guard line.tally.truth(assessment) == .open else { return }
      for member in line.tally.members where assessment[member.fact] == member.unknown {
        // A member that passes as unknown matters for a count that is open because it is too many.
        let matters = line.tally.acceptsUnknown ? member.canFail : line.tally.isInCeiling(member)
        if matters { facts.insert(member.fact) }
      }
    }
  }
}
