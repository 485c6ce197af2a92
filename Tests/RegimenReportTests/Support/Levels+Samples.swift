import RegimenModel

extension NextLevels {
  /// A level up that six facts lead to, of two answers one, by rules that stand, wait and are refuted, and one rule that
  /// lacks a single criterion; one down that only rules lead to, the second after a hold.
  static let sample = NextLevels(
    up: Neighbour(
      level: Labelled("residential", label: "Residential treatment"), isOffered: false,
      answers: [
        answer(
          "suicide_risk", "Suicide risk", .named("high"), .named("imminent"), "high or more", ["high-risk"],
          isHeld: true),
        answer("days", "Days since last use", .number(0), .number(3), "3 or less", ["near-daily"]),
        answer("days", "Days since last use", .number(90), .number(365), "90 or more", ["near-daily"]),
        answer("pregnant", "Pregnant", .flag(true), .flag(true), "yes", ["pregnancy", "weekly-contact"]),
        answer(
          "external_level", "Level found elsewhere", .level("residential"), .level("residential"),
          "Residential treatment",
          ["high-risk", "near-daily", "pregnancy"]),
        answer("housing", "Housing", .named("homeless"), .named("homeless"), "homeless", ["lost-housing"]),
        answer("substance", "Main substance", .named("opioids"), .named("opioids"), "opioids", []),
      ], rules: [LeadingRule(rule: "lost-housing", unmet: ["Housing in danger: yes"], isHeld: false)]),
    down: Neighbour(
      level: Labelled("outpatient", label: "General outpatient"), isOffered: true, answers: [],
      rules: [
        LeadingRule(
          rule: "goals-met",
          unmet: ["Progress: goals met", "days since last use: at least 30 days", "suicide risk: at most low"],
          isHeld: false),
        LeadingRule(rule: "safe-again", unmet: ["suicide risk: at most low", "Housing: stable"], isHeld: true),
      ]))

  private static func answer(
    _ fact: FactName, _ label: String, _ from: FactValue, _ through: FactValue, _ text: String, _ rules: [RuleID],
    isHeld: Bool = false
  ) -> LeadingAnswer {
    LeadingAnswer(
      fact: Labelled(fact, label: label), from: from, through: through, text: text, isHeld: isHeld,
      support: rules.map(Authority.rule) + [.level("intensive_outpatient")])
  }
}
