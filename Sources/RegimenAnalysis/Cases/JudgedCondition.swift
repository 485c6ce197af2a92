import RegimenEvaluator

/// A condition with the truth of each of its lines for one assessment.
struct JudgedCondition {
  let condition: CompiledCondition
  /// Kleene's truth of each line, in the order written.
  let truths: [Truth]

  /// Judges a condition of a pack, by its place.
  init(_ condition: Int, _ evaluation: borrowing Evaluation) {
    self.condition = evaluation.compiled.conditions[condition]
    truths = evaluation.compiled.nodes.truthsOfLines(of: condition, evaluation.sheet.cells)
  }

  /// Whether Kleene's tables prove it.
  var isProved: Bool { condition.isProved { truths[$0] == .proved } }

  /// Whether it would no longer be what it is if one line were proved where it is not, or not proved where it is, all
  /// others as they are.
  func isDecided(by line: Int) -> Bool {
    condition.isProved { (truths[$0] == .proved) != ($0 == line) } != isProved
  }

  /// The lines that keep it from being proved, in the order written: those that are not proved, outside the parts that
  /// are.
  var obstacles: [CompiledCondition] { isProved ? [] : obstacles(in: condition) }

  private func obstacles(in part: CompiledCondition) -> [CompiledCondition] {
    if part.isProved({ truths[$0] == .proved }) { return [] }
    switch part {
    case .all(let parts), .any(let parts): return parts.flatMap(obstacles(in:))
    case .fact, .count: return [part]
    }
  }
}

extension CompiledCondition {
  /// Whether Kleene's tables prove it, where some lines are proved. An `any` and an `all` of lines are proved exactly
  /// where the same of "is proved" is true.
  fileprivate func isProved(_ isProvedLine: (Int) -> Bool) -> Bool {
    switch self {
    case .all(let parts): parts.allSatisfy { $0.isProved(isProvedLine) }
    case .any(let parts): parts.contains { $0.isProved(isProvedLine) }
    case .fact(let line): isProvedLine(line.number)
    case .count(let line): isProvedLine(line.number)
    }
  }
}
