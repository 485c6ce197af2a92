public import RegimenModel

extension Care {
  /// A level that is offered, stepped up to.
  static let sample = Care(
    level: SettledLevel(
      level: .intensive, isOffered: true, bridge: nil,
      support: [.rule("near-daily"), .level("intensive_outpatient")]),
    programme: .sample, transition: .stepUp(from: Labelled("outpatient", label: "General outpatient")))

  /// A level that is referred out, with a bridge and referrals of its own.
  static let samplePending = Care(
    level: SettledLevel(
      level: Labelled("residential", label: "Residential treatment"), isOffered: false, bridge: .intensive,
      support: [.rule("near-daily")]),
    programme: .sample, transition: .start,
    referrals: [
      PlannedReferral(
        referral: Labelled("residential_programme", label: "Residential programme"),
        urgency: Labelled("within_72_hours", label: "within 72 hours"), isUrgent: true, settings: [.offSite], after: [],
        needsConsent: true, evidence: .moderate, isDeclined: false, support: [.level("intensive_outpatient")])
    ])
}

extension Labelled<LevelID> {
  static let intensive = Labelled("intensive_outpatient", label: "Intensive outpatient")
}

extension Programme {
  static let sample = Programme(
    level: .intensive,
    quantities: [
      SettledQuantity(.daysPerWeek, 4, 3...5, support: [.rule("near-daily")]),
      SettledQuantity(.hoursPerDay, 3, 3...3, support: [.level("intensive_outpatient")]),
      SettledQuantity(.individualSessionsPerWeek, 3, 2...4, support: [.rule("trauma-expert")]),
      SettledQuantity(.weeks, 16, 12...24, support: [.rule("near-daily"), .level("intensive_outpatient")]),
      SettledQuantity(.reviewWithinDays, 14, 7...14, support: [.rule("near-daily")]),
    ],
    weeklyHours: 12, individualMinutes: 150, groupMinutes: 570,
    mix: [
      MixShare(
        modality: Labelled("relapse_prevention", label: "Relapse-prevention skills"), percent: 45, minutes: 324,
        support: [.rule("near-daily"), .level("intensive_outpatient")]),
      MixShare(
        modality: Labelled("trauma_coping_skills", label: "Present-focused trauma coping skills"), percent: 35,
        minutes: 252, support: [.rule("trauma-expert")]),
      MixShare(
        modality: Labelled("cbt", label: "Cognitive behavioural therapy"), percent: 20,
        minutes: ExactDecimal(millionths: 144_500_000), support: [.rule("trauma-expert"), .rule("near-daily")]),
    ])
}

extension SettledQuantity {
  init(
    _ quantity: Quantity, _ value: ExactDecimal, _ range: ClosedRange<ExactDecimal>, support: [Authority]
  ) {
    self.init(
      quantity: quantity, value: value, lowest: range.lowerBound, highest: range.upperBound, support: support)
  }
}

extension ExactDecimal: ExpressibleByIntegerLiteral {
  /// Creates a whole number from a literal.
  public init(integerLiteral value: Int) { self.init(value) }
}
