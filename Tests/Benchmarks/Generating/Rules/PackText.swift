/// Writes generated rules as a pack that Regimen loads.
package enum PackText {
  /// The files of the pack, by name.
  package static func files(_ rules: [GeneratedRule]) -> [(name: String, text: String)] {
    [("pack.yaml", frame(rules.count)), ("rules.yaml", "rules:\n" + rules.map(rule).joined())]
  }

  private static func frame(_ count: Int) -> String {
    """
    # Made by `cohort pack`. It makes no clinical sense.
    pack: generated-\(count)
    version: 1.0.0
    title: \(count) generated rules
    intended_use: Measures speed.
    intended_user: Nobody
    concerns: [clinical]
    urgencies: [within_7_days, routine]
    facts:
    \(Question.all.map(fact).joined(separator: "\n"))
    mix: {step: 5%, minimum_minutes: 30}
    levels:
      outpatient:
        days_per_week: {min: 1, max: 2, usual: 1}
        hours_per_day: {min: 2, max: 3, usual: 2}
        individual_sessions_per_week: {min: 0, max: 2, usual: 1}
        weeks: {min: 12, max: 26, usual: 16}
        review_within_days: {min: 7, max: 30, usual: 30}
        individual_session_minutes: 50
      intensive_outpatient:
        days_per_week: {min: 3, max: 5, usual: 3}
        hours_per_day: {min: 3, max: 3, usual: 3}
        individual_sessions_per_week: {min: 2, max: 4, usual: 2}
        weeks: {min: 8, max: 24, usual: 12}
        review_within_days: {min: 7, max: 14, usual: 14}
        individual_session_minutes: 50
    modalities: {relapse_prevention: {}, motivational: {}, contingency_management: {}}
    referrals:
      psychiatrist: {setting: [off_site]}
      peer_support: {setting: [on_site]}
    precautions: {safety_plan: {text: Write it with the person.}}

    """
  }

  private static func fact(_ question: Question) -> String {
    question.isNumber
      ? "  \(question.name): {number: {min: 0, max: \(Question.size - 1)}}"
      : "  \(question.name): {scale: [\(Question.grades.joined(separator: ", "))]}"
  }

  private static func rule(_ rule: GeneratedRule) -> String {
    let when = rule.conditions.isEmpty ? "always" : "{\(rule.conditions.map(condition).joined(separator: ", "))}"
    return """
        - rule: \(rule.name)
          title: Generated rule \(rule.number)
          concern: clinical
          when: \(when)
          then: \(effect(rule.number))
          because: \(reason(rule))

      """
  }

  /// A reason that has to be filled in, as most are.
  private static func reason(_ rule: GeneratedRule) -> String {
    let met = rule.conditions.first.map { "a value of <\($0.question.name)>" } ?? "whatever was drawn"
    return "Rule \(rule.number) stands for \(met)."
  }

  private static func condition(_ condition: GeneratedRule.Condition) -> String {
    "\(condition.question.name): \(accepted(condition))"
  }

  private static func accepted(_ condition: GeneratedRule.Condition) -> String {
    let words = condition.values.map { condition.question.isNumber ? String($0) : Question.grades[$0] }
    guard condition.isRange, let first = condition.values.first, let last = condition.values.last else {
      return words.count == 1 ? words[0] : "[\(words.joined(separator: ", "))]"
    }
    let low = "at_least: \(words[0])", high = "at_most: \(words[words.count - 1])"
    if first == 0 { return "{\(high)}" }
    return last == Question.size - 1 ? "{\(low)}" : "{\(low), \(high)}"
  }

  /// The first rule sets the level from which every plan starts; the others say something of each kind by turns.
  private static func effect(_ number: Int) -> String {
    guard number > 0 else {
      return "{intensity: {level: {at_least: outpatient}}, modalities: {relapse_prevention: {weight: 2}}}"
    }
    return switch number % 6 {
    case 0: "{intensity: {level: {at_least: intensive_outpatient}}}"
    case 1: "{modalities: {motivational: {weight: 2}}}"
    case 2: "{referrals: {psychiatrist: within_7_days}}"
    case 3: "{modalities: {contingency_management: {weight: 1}}}"
    case 4: "{referrals: {peer_support: routine}, review_within_days: {at_most: 14}}"
    default: "{precautions: [safety_plan]}"
    }
  }
}
