import RegimenModel

extension NextLevels {
  /// A level up that six facts lead to, of two answers one, by rules that stand, wait and are refuted, and one rule that
  /// lacks a single criterion; one down that only ways lead to: by one rule, after a hold, by one rule and the end of
  /// another, and by the end of one alone.
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
      ],
      ways: [
        way("lost-housing", ["Housing in danger: yes"], to: Labelled("residential", label: "Residential treatment"))
      ]),
    down: Neighbour(
      level: outpatient, isOffered: true, answers: [],
      ways: [
        way(
          "goals-met", ["Progress: goals met", "days since last use: at least 30 days", "suicide risk: at most low"],
          to: outpatient),
        way("safe-again", ["suicide risk: at most low", "Housing: stable"], to: outpatient, isHeld: true),
        way(
          "goals-met", ["Progress: goals met"],
          ends: [.init(rule: "near-daily", criteria: ["Craving: less than strong", "Housing: stable"])], to: outpatient),
        way(nil, [], ends: [.init(rule: "lost-housing", criteria: ["Housing: stable"])], to: outpatient),
      ]))

  private static let outpatient = Labelled<LevelID>("outpatient", label: "General outpatient")

  private static func way(
    _ rule: RuleID?, _ criteria: [String], ends: [Way.Ended] = [], to level: Labelled<LevelID>, isHeld: Bool = false
  ) -> Way {
    Way(rule: rule, criteria: criteria, ended: ends, level: level, isHeld: isHeld)
  }

  private static func answer(
    _ fact: FactName, _ label: String, _ from: FactValue, _ through: FactValue, _ text: String, _ rules: [RuleID],
    isHeld: Bool = false
  ) -> LeadingAnswer {
    LeadingAnswer(
      fact: Labelled(fact, label: label), from: from, through: through, text: text, isHeld: isHeld,
      support: rules.map(Authority.rule) + [.level("intensive_outpatient")])
  }
}
