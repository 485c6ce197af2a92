import RegimenModel

extension WrittenPlace {
  static func at(_ file: String, _ line: Int) -> WrittenPlace {
    WrittenPlace(file: file, line: line, column: 5, endLine: line + 2, endColumn: 9)
  }
}

extension PlannedCitation {
  static let tip42 = PlannedCitation(
    source: "tip42", title: "Substance Use Disorder Treatment for People With Co-Occurring Disorders", year: 2020,
    publisher: "SAMHSA", locator: "TIP 42, ch. 7", strength: .moderate, url: "https://library.samhsa.gov/tip42")
  static let page = PlannedCitation(
    source: "iop-page", title: "What Is IOP?", year: nil, publisher: nil, locator: nil, strength: nil, url: nil)
}

extension LevelAccount {
  static let sample = LevelAccount(
    level: .intensive, text: "Three-hour days; two individual sessions a week, the rest in small groups.",
    citations: [.page], place: .at("catalogue.yaml", 31))
}

extension RuleAccount {
  static let suicideRisk = RuleAccount(
    rule: "suicide-risk", title: "Imminent suicide risk is evaluated before anything else",
    concern: Labelled("safety", label: "Safety"), standing: .stands,
    because: "Suicide risk is imminent. Nothing in an outpatient plan comes before keeping the person alive.",
    matched: [
      MatchedTest(
        text: "Suicide risk: imminent",
        facts: [
          FactReading(
            fact: "suicide_risk", label: "Suicide risk", value: .named("imminent"), text: "imminent", origin: .named,
            place: .at("a-1042.yaml", 7))
        ])
    ],
    says: ["evaluate first, do not start", "Emergency evaluation the same day", "precaution: Written safety plan"],
    citations: [.page], evidence: .consensus, place: .at("safety.yaml", 12))

  static let samples = [
    RuleAccount(
      rule: "near-daily", title: "Repeated relapse needs near-daily structure",
      concern: Labelled("clinical", label: "Clinical"), standing: .stands,
      because: "4 relapses in a year with post-traumatic stress disorder (severe) call for near-daily structure.",
      matched: [
        MatchedTest(
          text: "Relapses in the past year: at least 2",
          facts: [
            FactReading(
              fact: "relapse_history.relapses_past_year", label: "Relapses in the past year", value: .number(4),
              text: "4", origin: .named, place: .at("a-1042.yaml", 4))
          ]),
        MatchedTest(
          text: "Co-occurring disorders: any at least moderate",
          facts: [
            FactReading(
              fact: "co_occurring.ptsd", label: "Post-traumatic stress disorder", value: .named("severe"),
              text: "severe",
              origin: .instrument(
                Labelled("pcl5", label: "PCL-5"), score: "total", value: 51, date: CalendarDate("2026-11-18")),
              place: nil),
            FactReading(
              fact: "co_occurring.panic", label: "Panic disorder", value: .named("moderate"), text: "moderate",
              origin: .instrument(Labelled("pdss", label: "PDSS"), score: "sum", value: 12, date: nil), place: nil),
          ]),
        MatchedTest(
          text: "Risk above protection: yes",
          facts: [
            FactReading(
              fact: "monitoring.risk_above_protection", label: "Risk above protection", value: .flag(true),
              text: "yes",
              origin: .difference(
                Labelled("bam", label: "BAM"), score: "risk", value: 12, minus: "protective", minusValue: 5,
                date: CalendarDate("2026-11-18")), place: nil)
          ]),
      ],
      says: ["at least Intensive outpatient", "at least 4 days a week", "weight 3 for Relapse-prevention skills"],
      citations: [.tip42, .page], evidence: .moderate, place: .at("intensity.yaml", 40)),
    RuleAccount(
      rule: "trauma-expert", title: "Severe trauma is treated by those who are trained for it",
      concern: Labelled("clinical", label: "Clinical"), standing: .assumed,
      because: "Post-traumatic stress disorder is severe. Staff trained for it treat it beside the addiction.",
      matched: [
        MatchedTest(
          text: "Co-occurring disorders: at most 1 of Psychosis or Mania at least mild",
          facts: [
            FactReading(
              fact: "co_occurring.psychosis", label: "Psychosis", value: .named("absent"), text: "absent",
              origin: .others, place: .at("a-1042.yaml", 3)),
            FactReading(
              fact: "co_occurring.mania", label: "Mania", value: nil, text: "not known", origin: .unknown, place: nil),
          ]),
        MatchedTest(
          text: "Veteran: yes",
          facts: [
            FactReading(
              fact: "veteran", label: "Veteran", value: .flag(true), text: "yes", origin: .named, place: nil)
          ]),
        MatchedTest(
          text: "Current level of care: General outpatient",
          facts: [
            FactReading(
              fact: "current_level", label: "Current level of care", value: .level("outpatient"),
              text: "General outpatient", origin: .named, place: nil)
          ]),
      ],
      says: ["Psychiatrist within 72 hours", "no Confrontational group"], citations: [.tip42], evidence: nil,
      place: .at("co-occurring.yaml", 8)),
    RuleAccount(
      rule: "work-comes-first", title: "Work is kept where it holds the person up",
      concern: Labelled("programme", label: "Programme"), standing: .stands,
      because: "The person works and wishes to keep the job.", matched: [], says: ["at most 3 days a week"],
      citations: [], evidence: .veryLow, place: .at("supports.yaml", 3)),
    RuleAccount(
      rule: "weekly-contact", title: "Weekly contact is enough in steady recovery",
      concern: Labelled("programme", label: "Programme"), standing: .setAside,
      because: "Recovery has been steady.", matched: [], says: ["at most General outpatient"], citations: [.page],
      evidence: .low, place: .at("intensity.yaml", 90)),
    RuleAccount(
      rule: "yoga", title: "Yoga where stress drives use", concern: Labelled("programme", label: "Programme"),
      standing: .setAside, because: "Stress drives use.", matched: [], says: ["Yoga instructor as routine"],
      citations: [.page], evidence: .low, place: .at("add-ons.yaml", 9)),
    RuleAccount(
      rule: "lost-housing", title: "Housing in danger", concern: Labelled("clinical", label: "Clinical"),
      standing: .open, because: nil, matched: [], says: ["at least Residential treatment"], citations: [.tip42],
      evidence: .high, place: .at("supports.yaml", 21)),
    RuleAccount(
      rule: "high-risk", title: "High suicide risk is evaluated before treatment starts",
      concern: Labelled("safety", label: "Safety"), standing: .refuted, because: nil, matched: [],
      says: ["at least Residential treatment", "evaluate first, do not start"], citations: [.page],
      evidence: .consensus, place: .at("safety.yaml", 30)),
    RuleAccount(
      rule: "pregnancy", title: "Pregnancy needs a safe place to stay",
      concern: Labelled("clinical", label: "Clinical"), standing: .refuted, because: nil, matched: [],
      says: ["at least Residential treatment"], citations: [.tip42], evidence: .low, place: .at("intensity.yaml", 120)),
    RuleAccount(
      rule: "goals-met", title: "Goals met step down", concern: Labelled("clinical", label: "Clinical"),
      standing: .refuted, because: nil, matched: [], says: ["at least General outpatient"], citations: [.page],
      evidence: .consensus, place: .at("review.yaml", 40)),
    RuleAccount(
      rule: "safe-again", title: "A crisis that is over no longer counts",
      concern: Labelled("programme", label: "Programme"), standing: .refuted, because: nil, matched: [], says: [],
      citations: [], evidence: nil, place: .at("review.yaml", 52)),
  ]
}
