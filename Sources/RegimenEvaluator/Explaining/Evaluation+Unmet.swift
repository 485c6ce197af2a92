import RegimenModel

/// What a condition lacks.
extension Evaluation {
  /// The lines that a condition lacks to be proved, by their numbers, in the order written: of alternatives, those of
  /// the one that lacks the fewest, of equals the first.
  ///
  /// - Parameter level: the rank of the level that someone is at who is in the plan's care.
  /// - Returns: nil where every alternative asks for another present level than that one.
  func fewestUnmetLines(of condition: Int, at level: Int) -> [Int]? {
    let truths = compiled.nodes.truthsOfLines(of: condition, sheet.cells)
    let there = FactValue.level(compiled.levels[level].level.id)
    return compiled.conditions[condition].fewestUnmetLines {
      truths[$0] == .proved
    } canBeMet: { line in
      guard line.fact == compiled.currentLevel, let cell = compiled.space.cells[line.fact].cell(of: there)
      else { return true }
      return line.satisfying.contains(cell)
    }
  }
}

extension CompiledCondition {
  fileprivate func fewestUnmetLines(
    isMet: (Int) -> Bool, canBeMet: (Line) -> Bool
  ) -> [Int]? {
    switch self {
    case .all(let parts):
      var unmet: [Int] = []
      for part in parts {
        guard let lines = part.fewestUnmetLines(isMet: isMet, canBeMet: canBeMet) else { return nil }
        unmet += lines
      }
      return unmet
    case .any(let parts):
      return parts.compactMap { $0.fewestUnmetLines(isMet: isMet, canBeMet: canBeMet) }.min { $0.count < $1.count }
    case .fact(let line): return isMet(line.number) ? [] : canBeMet(line) ? [line.number] : nil
    case .count(let line): return isMet(line.number) ? [] : [line.number]
    }
  }
}
