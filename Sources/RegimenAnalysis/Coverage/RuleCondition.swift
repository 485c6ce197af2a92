import RegimenEvaluator
import RegimenModel

/// A condition of a rule: its `when`, or one of its exceptions.
struct RuleCondition: Sendable {
  let rule: RuleID
  /// Which of the rule's exceptions it is; nil where it is the `when`.
  let exception: Int?
  /// Its place among the conditions of the pack.
  let place: Int

  /// Every condition of every rule, in the order of the rules.
  static func all(of compiled: CompiledPack) -> [RuleCondition] {
    compiled.rules.rules.enumerated().flatMap { number, rule in
      let exceptions = compiled.rules.cards[number].unless.range.enumerated().map { exception, place in
        RuleCondition(rule: rule.id, exception: exception, place: place)
      }
      return [RuleCondition(rule: rule.id, exception: nil, place: compiled.when(number))] + exceptions
    }
  }

  /// What can be shown of it: each of its lines, deciding both ways.
  func items(_ compiled: CompiledPack) -> [CoverageItem] {
    compiled.conditions[place].lines.indices.flatMap { number in
      [true, false].map { .line(line(number), isProved: $0) }
    }
  }

  /// Counts the lines that decide in an evaluation.
  func count(_ evaluation: borrowing Evaluation, into seen: inout Set<CoverageItem>) {
    let judged = JudgedCondition(place, evaluation)
    for (number, truth) in judged.truths.enumerated() where judged.isDecided(by: number) {
      seen.insert(.line(line(number), isProved: truth == .proved))
    }
  }

  private func line(_ number: Int) -> ConditionLine {
    ConditionLine(rule: rule, exception: exception, number: number)
  }
}
