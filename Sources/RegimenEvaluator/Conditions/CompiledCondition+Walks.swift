import RegimenModel

extension CompiledCondition {
  /// The lines that prove the condition, in the order written: without the branches of an `any` that are not proved.
  func provedLines(_ assessment: borrowing Cells) -> [CompiledCondition] {
    switch self {
    case .all(let parts): return parts.flatMap { $0.provedLines(assessment) }
    case .any(let parts):
      var lines: [CompiledCondition] = []
      for part in parts where part.truth(assessment) == .proved { lines += part.provedLines(assessment) }
      return lines
    case .fact(let line): return line.truth(assessment) == .proved ? [self] : []
    case .count(let line): return line.tally.truth(assessment) == .proved ? [self] : []
    }
  }

  /// The facts of a line that met it: of a count that some member had to pass, those that pass; else all.
  func factsThatMet(_ assessment: borrowing Cells) -> [Int] {
    switch self {
    case .all, .any: return []
    case .fact(let line): return [line.fact]
    case .count(let line):
      let members = line.tally.members
      guard (line.tally.satisfying.first?.lowerBound ?? 0) > 0 else { return members.map(\.fact) }
      var passing: [Int] = []
      for member in members {
        let cell = assessment[member.fact]
        let passes = cell == member.unknown ? line.tally.acceptsUnknown : member.passing.contains(cell)
        if passes { passing.append(member.fact) }
      }
      return passing
    }
  }

  /// The facts of the lines that prove the condition, in the order written.
  func factsOfProvedLines(_ assessment: borrowing Cells) -> [Int] {
    var facts: [Int] = []
    for line in provedLines(assessment) { facts += line.factsThatMet(assessment) }
    return facts
  }

  /// The unknown facts that the condition is undecided about: those of open lines, outside the parts that are proved
  /// or refuted.
  func undecidedFacts(_ assessment: borrowing Cells) -> Set<Int> {
    guard truth(assessment) == .open else { return [] }
    switch self {
    case .all(let parts), .any(let parts):
      var facts: Set<Int> = []
      for part in parts { facts.formUnion(part.undecidedFacts(assessment)) }
      return facts
    case .fact(let line): return [line.fact]
    case .count(let line):
      var facts: Set<Int> = []
      for member in line.tally.members where assessment[member.fact] == member.unknown {
        // A member that passes as unknown matters for a count that is open because it is too many.
        let matters = line.tally.acceptsUnknown ? member.canFail : line.tally.isInCeiling(member)
        if matters { facts.insert(member.fact) }
      }
      return facts
    }
  }

  /// Every fact that the condition mentions.
  var facts: Set<Int> {
    switch self {
    case .all(let parts), .any(let parts): parts.reduce(into: []) { $0.formUnion($1.facts) }
    case .fact(let line): [line.fact]
    case .count(let line): Set(line.tally.members.map(\.fact))
    }
  }
}
