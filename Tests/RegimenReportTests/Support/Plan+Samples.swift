import RegimenDiagnostics
import RegimenModel

extension Plan {
  /// A plan in which everything that a plan can say is said.
  static let everything = Plan(
    provenance: .sample, status: .review,
    statusReasons: [
      StatusReason(
        kind: .clash, element: .quantity(.daysPerWeek), authorities: [.rule("near-daily"), .rule("work-comes-first")],
        text: "Rules of the concern 'Clinical' contradict each other on the days a week."),
      StatusReason(
        kind: .instrumentGraver, fact: "co_occurring.major_depression", authorities: [],
        text: "Major depressive disorder is recorded as mild, but an instrument reads as moderate."),
      StatusReason(
        kind: .couldRaiseLevel, element: .level, authorities: [.rule("lost-housing")],
        text: "Not ruled out: Housing in danger. It would raise the level to Residential treatment."),
    ],
    care: .sample, onceCleared: nil, nextLevels: .sample,
    referrals: [
      PlannedReferral(
        referral: Labelled("psychiatrist", label: "Psychiatrist"),
        urgency: Labelled("within_72_hours", label: "within 72 hours"), isUrgent: true, settings: [.onSite, .offSite],
        after: [], needsConsent: true, evidence: .moderate, isDeclined: false, support: [.rule("trauma-expert")]),
      PlannedReferral(
        referral: Labelled("private_trainer", label: "Private trainer"),
        urgency: Labelled("routine", label: "as routine"), isUrgent: false, settings: [.offSite],
        after: [
          Labelled("medical_clearance", label: "Medical evaluation and clearance"),
          Labelled("psychiatrist", label: "Psychiatrist"),
        ], needsConsent: true, evidence: .low, isDeclined: false, support: [.rule("near-daily")]),
      PlannedReferral(
        referral: Labelled("twelve_step", label: "Twelve-step group"),
        urgency: Labelled("routine", label: "as routine"), isUrgent: false, settings: [.onSite], after: [],
        needsConsent: false, evidence: .high, isDeclined: true, support: [.level("intensive_outpatient")]),
    ],
    precautions: [
      PlannedPrecaution(
        precaution: Labelled("trauma_work_waits", label: "Trauma processing waits"),
        text: "Build safety and coping first; the wait is days to weeks, and is reviewed.",
        support: [.rule("trauma-expert")]),
      PlannedPrecaution(
        precaution: Labelled("small_groups", label: "Small groups first"), text: nil, support: [.rule("near-daily")]),
    ],
    avoided: [
      Avoided(
        element: .modality("confrontational_group"), label: "Confrontational group", support: [.rule("trauma-expert")]),
      Avoided(element: .referral("acupuncturist"), label: "Acupuncturist", support: [.rule("near-daily")]),
    ],
    rules: RuleAccount.samples, levels: [.sample], setAside: SetAside.samples,
    assumptions: [
      Assumption(
        rule: "near-daily", overrider: nil, facts: [Labelled("medically_unstable", label: "Medically unstable")],
        text: "Medically unstable: yes"),
      Assumption(
        rule: "trauma-expert", overrider: "lost-housing",
        facts: [Labelled("supports.housing", label: "Housing in danger")], text: "Housing in danger"),
    ],
    openQuestions: OpenQuestion.samples,
    dataNotes: [
      DataNote(
        kind: .graver, fact: Labelled("co_occurring.major_depression", label: "Major depressive disorder"),
        instrument: Labelled("phq9", label: "PHQ-9"),
        text: "Major depressive disorder: recorded as mild; PHQ-9 reads as moderate, which is graver."),
      DataNote(
        kind: .planLessIntensive, fact: Labelled("external_level", label: "Level found elsewhere"),
        text:
          "Another assessment found Residential treatment; this plan recommends Intensive outpatient, which is less "
          + "intensive."),
      DataNote(
        kind: .unexpected, fact: Labelled("relapse_history.relapses_past_year", label: "Relapses in the past year"),
        text: "Relapses in the past year is 14; expected is 0 to 12. Please check."),
    ],
    meta: .object([
      .init("ward", .text("B \"north\"")), .init("bed", .number("12.5")),
      .init("tags", .list([.null, .flag(true), .flag(false), .object([]), .list([])])),
    ]))

  /// Nothing may start: the care that would follow stands apart.
  static let hold = Plan(
    provenance: .sample, status: .hold,
    statusReasons: [
      StatusReason(
        kind: .holdAsked, element: .status, authorities: [.rule("suicide-risk")],
        text: "Evaluate first, do not start: Imminent suicide risk is evaluated before anything else.")
    ],
    care: nil, onceCleared: .samplePending, nextLevels: nil,
    referrals: [
      PlannedReferral(
        referral: Labelled("emergency_evaluation", label: "Emergency evaluation"),
        urgency: Labelled("same_day", label: "the same day"), isUrgent: true, settings: [.offSite], after: [],
        needsConsent: false, evidence: .consensus, isDeclined: false, support: [.rule("suicide-risk")])
    ],
    precautions: [
      PlannedPrecaution(
        precaution: Labelled("safety_plan", label: "Written safety plan"),
        text: "Write a safety plan with the person, make means of suicide hard to reach, and ask again at each visit.",
        support: [.rule("suicide-risk")])
    ],
    avoided: [], rules: [.suicideRisk, RuleAccount.samples[0]], levels: [.sample], setAside: [], assumptions: [],
    openQuestions: [],
    dataNotes: [
      DataNote(
        kind: .planAgrees, fact: Labelled("external_level", label: "Level found elsewhere"),
        text:
          "Another assessment found Residential treatment; once the person is cleared, this plan would recommend the "
          + "same level.")
    ], meta: nil)

  /// The person is not one that the pack speaks of.
  static let outOfScope = Plan(
    provenance: .undated, status: .outOfScope,
    statusReasons: [
      StatusReason(
        kind: .outsidePopulation, authorities: [],
        text: "This pack is written for: Age: at least 18 years. The person is known to lie outside it.")
    ],
    care: nil, onceCleared: nil, nextLevels: nil,
    referrals: [
      PlannedReferral(
        referral: Labelled("adolescent_programme", label: "Adolescent programme"),
        urgency: Labelled("within_7_days", label: "within 7 days"), isUrgent: false, settings: [.offSite], after: [],
        needsConsent: true, evidence: .consensus, isDeclined: false, support: [.rule("suicide-risk")])
    ],
    precautions: [], avoided: [], rules: [.suicideRisk], levels: [], setAside: [], assumptions: [], openQuestions: [],
    dataNotes: [], meta: nil)

  /// The plainest plan there is.
  static let recommended = recommended(nil)

  /// The plainest plan there is with these next levels.
  static func recommended(_ levels: NextLevels?) -> Plan {
    Plan(
      provenance: .sample, status: .recommended, statusReasons: [], care: .sample, onceCleared: nil,
      nextLevels: levels, referrals: [], precautions: [], avoided: [],
      rules: RuleAccount.samples.filter { $0.standing == .stands }, levels: [.sample], setAside: [], assumptions: [],
      openQuestions: [], dataNotes: [], meta: nil)
  }

  /// Every plan above, by name.
  static let samples = [
    "everything": everything, "hold": hold, "out-of-scope": outOfScope, "recommended": recommended,
  ]
}

extension Provenance {
  static let sample = Provenance(
    engineVersion: "0.1.0", planSchemaVersion: "1.0", pack: "iop",
    packTitle: "Intensive outpatient care for addiction and dual diagnosis", packVersion: "1.0.0",
    packDigest: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", assessment: "A-1042",
    assessmentDate: CalendarDate("2026-11-20"),
    assessmentDigest: "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752")

  static let undated = Provenance(
    engineVersion: "0.1.0", planSchemaVersion: "1.0", pack: "iop", packTitle: "Intensive outpatient care",
    packVersion: "1.0.0", packDigest: sample.packDigest, assessment: nil, assessmentDate: nil,
    assessmentDigest: sample.assessmentDigest)
}
