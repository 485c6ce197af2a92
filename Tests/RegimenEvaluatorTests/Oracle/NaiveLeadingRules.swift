import RegimenModel

/// The section "Next levels", as far as it is about rules.
extension NaiveSketch {
  /// The rules that override others and, were their condition met, would settle a level.
  func rulesLeading(to level: Level) -> [NextLevels.LeadingRule] {
    naive.rulesInOrder.compactMap { rule in
      let when = rule.when.normalForm
      guard !rule.overrides.isEmpty, naive.kleene(when, known) != .proved, let lines = unmet(when) else { return nil }
      let after = NaiveSketch(naive, record, takingAsMet: rule.id)
      guard after.settled == level else { return nil }
      return NextLevels.LeadingRule(rule: rule.id, unmet: lines, isHeld: after.isHeld)
    }
  }

  /// The lines that a condition lacks; nil where it cannot be met in the care of the plan.
  private func unmet(_ condition: NormalCondition) -> [String]? {
    if naive.kleene(condition, known) == .proved { return [] }
    switch condition {
    case .all(let parts):
      let lacking = parts.map(unmet)
      return lacking.contains(nil) ? nil : lacking.flatMap { $0 ?? [] }
    case .any(let parts):
      let lacking = parts.compactMap(unmet)
      let fewest = lacking.map(\.count).min()
      return lacking.first { $0.count == fewest }
    case .fact(let line, let isNegated):
      let text = naive.wording.text(line, isNegated: isNegated)
      guard line.fact == naive.pack.header.currentLevel, let settled else { return [text] }
      var there = known
      there[line.fact] = .level(settled.id)
      return naive.kleene(condition, there) == .proved ? [text] : nil
    case .count(let test, let isNegated): return [naive.wording.text(test, isNegated: isNegated)]
    }
  }
}
