import RegimenModel

extension SetAside {
  static let samples: [SetAside] = [
    .overridden("weekly-contact", by: ["near-daily"]),
    .heldBack(
      "yoga",
      by: [
        MatchedTest(
          text: "Eating disorder: at least mild",
          facts: [
            FactReading(
              fact: "co_occurring.eating_disorder", label: "Eating disorder", value: .named("moderate"),
              text: "moderate", origin: .named, place: nil)
          ])
      ]),
    .statement(.atMost(.daysPerWeek, 3), "at most 3 days a week", by: ["near-daily"]),
    .statement(.atLeast(.reviewWithinDays, 20), "review not before 20 days", by: ["trauma-expert"]),
    .statement(.levelAtLeast(.fact("current_level")), "at least the current level of care", by: []),
    .statement(.levelAtMost(.level("outpatient")), "at most General outpatient", by: ["near-daily"]),
    .statement(.weight("met", 2), "weight 2 for Motivational enhancement therapy", by: ["trauma-expert"]),
    .statement(.share("cbt", atLeast: 40), "at least 40% Cognitive behavioural therapy", by: ["trauma-expert"]),
    .statement(.avoidModality("cbt"), "no Cognitive behavioural therapy", by: ["trauma-expert"]),
    .statement(.refer("yoga_instructor", "routine"), "Yoga instructor as routine", by: ["near-daily"]),
    .statement(.avoidReferral("psychiatrist"), "no referral: Psychiatrist", by: ["trauma-expert"]),
    .statement(.precaution("small_groups"), "precaution: Small groups first", by: []),
    .statement(.review, "review by a clinician first", by: []),
    .statement(.hold, "evaluate first, do not start", by: []),
    .folded(
      FoldedModality(
        modality: Labelled("psychoeducation", label: "Psychoeducation"), support: [.rule("work-comes-first")])),
  ]

  private static func statement(_ content: Statement.Content, _ text: String, by rules: [RuleID]) -> SetAside {
    .statement(
      SetAsideStatement(
        authority: .rule("work-comes-first"), content: content, text: text,
        boundBy: rules.map(Authority.rule) + [.level("intensive_outpatient")]))
  }
}

extension OpenQuestion {
  static let samples = [
    OpenQuestion(
      fact: "supports.housing", label: "Housing", question: "Is the person's housing safe and free of substances?",
      stake: .level, rules: ["lost-housing"],
      answers: [
        AnswerEffect(
          from: .named("unsafe"), through: .named("homeless"), text: "unsafe to homeless",
          changes: [
            PlanChange(
              element: .level, label: "level of care", before: "Intensive outpatient", after: "Residential treatment"),
            PlanChange(
              element: .referral("residential_programme"), label: "Residential programme", before: nil,
              after: "within 72 hours"),
            PlanChange(
              element: .precaution("small_groups"), label: "Small groups first", before: "taken", after: nil),
            PlanChange(
              element: .weeklyHours, label: "hours a week", before: "12 hours a week", after: "9 hours a week"),
            PlanChange(element: .mix, label: "modality mix", before: "as it is", after: "shared anew"),
          ])
      ], together: []),
    OpenQuestion(
      fact: "relapse_history.days_since_last_use", label: "Days since last use", question: nil, stake: .urgentReferral,
      rules: ["lost-housing"],
      answers: [
        AnswerEffect(
          from: .number(0), through: .number(3), text: "3 or less",
          changes: [PlanChange(element: .status, label: "status", before: "review", after: "hold")])
      ], together: []),
    OpenQuestion(
      fact: "pregnant", label: "Pregnant", question: "Is the person pregnant?", stake: .other, rules: ["lost-housing"],
      answers: [],
      together: [
        Labelled("opioids", label: "Opioid use disorder"), Labelled("medication", label: "Opioid medication"),
      ]),
    OpenQuestion(
      fact: "age", label: "Age", question: "How old is the person?", stake: .scope, rules: [], answers: nil,
      together: []),
  ]
}
