import RegimenModel

/// What rules that set others aside, were their criteria met, would do to the level.
extension Answers {
  /// A rule whose criteria are not met, and the level that would be settled if they were.
  struct LevelRule {
    let rule: Int
    let level: Int
    let told: NextLevels.LeadingRule
  }

  /// The rules that set others aside and whose criteria are not met, with the levels that they would lead to; by
  /// concern, then by name.
  ///
  /// - Parameter level: the rank of the settled level.
  mutating func leadingRules(from level: Int, in writer: borrowing PlanWriter) -> [LevelRule] {
    var rules: [LevelRule] = []
    for rule in compiled.rules.inTellingOrder where !compiled.rules.cards[rule].overridden.isEmpty {
      let when = compiled.when(rule)
      guard !writer.evaluation.decision.isProved(when),
        let unmet = writer.evaluation.fewestUnmetLines(of: when, at: level)
      else { continue }
      evaluation.evaluate(writer.evaluation, supposing: rule)
      guard let next = evaluation.settlement.level else { continue }
      let told = NextLevels.LeadingRule(
        rule: compiled.rules.rules[rule].id,
        unmet: unmet.map { writer.phrases.book.lines[writer.phrases.line($0, of: when)] },
        isHeld: evaluation.settlement.status == .hold)
      rules.append(LevelRule(rule: rule, level: next, told: told))
    }
    return rules
  }
}
