import RegimenDiagnostics
import RegimenModel
import Testing

@Suite struct PlanJudgeTests {
  private let judge = PlanJudge(Self.pack)

  @Test(
    arguments: [
      (.status(oneOf: [.review, .hold]), "status: expected review or hold, found recommended"),
      (.statusExcludes([.recommended, .hold]), "status: expected not recommended and not hold, found recommended"),
      (.level(oneOf: ["low", nil]), "intensity.level: expected low or none, found middle"),
      (.levelBetween(atLeast: "high", atMost: nil), "intensity.level: expected at least high, found middle"),
      (.levelBetween(atLeast: nil, atMost: "low"), "intensity.level: expected at most low, found middle"),
      (.bridge(oneOf: [nil]), "intensity.bridge: expected none, found low"),
      (
        .bridgeBetween(atLeast: "middle", atMost: "high"),
        "intensity.bridge: expected at least middle and at most high, found low"
      ),
      (.figure(.quantity(.daysPerWeek), atLeast: 4, atMost: 4), "intensity.days_per_week: expected 4, found 3"),
      (
        .figure(.quantity(.weeks), atLeast: 8, atMost: 11),
        "intensity.weeks: expected at least 8 and at most 11, found 8 to 12"
      ),
      (
        .figure(.quantity(.reviewWithinDays), atLeast: 1, atMost: nil),
        "review_within_days: expected at least 1, found none (recommended)"
      ),
      (.figure(.weeklyHours, atLeast: nil, atMost: 8), "intensity.weekly_hours: expected at most 8, found 9"),
      (.share("talk", atLeast: 50, atMost: 50), "modalities.talk: expected 50%, found 100%"),
      (.share("walk", atLeast: 5, atMost: nil), "modalities.walk: expected at least 5%, found not in the mix"),
      (.includesModality("walk"), "modalities.walk: expected in the mix, found not in the mix"),
      (.excludesModality("talk"), "modalities.talk: expected not in the mix, found 100%"),
      (.referralExactly("doctor", "now"), "referrals.doctor: expected now, found soon"),
      (.referralNoLater("doctor", than: "now"), "referrals.doctor: expected no later than now, found soon"),
      (.referralNoLater("nurse", than: "later"), "referrals.nurse: expected no later than later, found not made"),
      (.includesReferral("nurse"), "referrals.nurse: expected made, found not made"),
      (.excludesReferral("doctor"), "referrals.doctor: expected not made, found soon"),
      (.noReferrals(besides: ["nurse"]), "referrals.others: expected none, found doctor"),
      (.includesPrecaution("rest"), "precautions.rest: expected taken, found not taken"),
      (.excludesPrecaution("care"), "precautions.care: expected not taken, found taken"),
      (.precautions(exactly: []), "precautions: expected none, found care"),
    ] as [(PlanExpectation.Content, String)])
  func `a requirement that is not met says what was expected and what was found`(
    content: PlanExpectation.Content, words: String
  ) {
    #expect(judge.unmet(expectation(content), by: Self.plan).map(\.description) == [words])
  }

  @Test(
    arguments: [
      .status(oneOf: [.recommended, .hold]), .statusExcludes([.hold]), .level(oneOf: ["low", "middle"]),
      .levelBetween(atLeast: "low", atMost: "middle"), .bridge(oneOf: ["low"]),
      .bridgeBetween(atLeast: "low", atMost: nil),
      .figure(.quantity(.daysPerWeek), atLeast: 3, atMost: 3), .figure(.quantity(.weeks), atLeast: 8, atMost: 12),
      .figure(.weeklyHours, atLeast: 9, atMost: nil), .share("talk", atLeast: 100, atMost: nil),
      .share("walk", atLeast: 0, atMost: 0), .share("walk", atLeast: nil, atMost: 20), .includesModality("talk"),
      .excludesModality("walk"), .referralExactly("doctor", "soon"), .referralNoLater("doctor", than: "later"),
      .includesReferral("doctor"), .excludesReferral("nurse"), .includesPrecaution("care"), .excludesPrecaution("rest"),
      .precautions(exactly: ["care"]), .noReferrals(besides: ["doctor"]), .noReferrals(besides: ["doctor", "nurse"]),
    ] as [PlanExpectation.Content])
  func `a requirement that is met is not told`(content: PlanExpectation.Content) {
    #expect(judge.meets(expectation(content), Self.plan))
    #expect(judge.unmet(expectation(content), by: Self.plan) == [])
  }

  @Test func `a plan without care has no level and no figure`() {
    let held = PlanOutline(status: .hold, care: nil, referrals: [], precautions: [])
    #expect(judge.meets(.level(oneOf: [nil]), held))
    #expect(!judge.meets(.levelBetween(atLeast: nil, atMost: "high"), held))
    #expect(!judge.meets(.figure(.weeklyHours, atLeast: nil, atMost: 100), held))
    let unmet = judge.unmet(expectation(.level(oneOf: ["low"])), by: held)
    #expect(unmet.map(\.actual) == ["none (hold)"])
  }

  // MARK: Once cleared

  @Test(
    arguments: [
      .level(oneOf: ["middle"]), .levelBetween(atLeast: "middle", atMost: nil), .bridge(oneOf: ["low"]),
      .figure(.weeklyHours, atLeast: 9, atMost: 9), .share("talk", atLeast: 100, atMost: nil),
      .excludesModality("walk"),
      .referralExactly("doctor", "now"), .referralExactly("nurse", "later"), .referralExactly("cook", "later"),
      .excludesReferral("trainer"), .noReferrals(besides: ["doctor", "nurse", "cook"]), .status(oneOf: [.hold]),
      .precautions(exactly: ["care"]),
    ] as [PlanExpectation.Content])
  func `a held plan is judged by the care that would follow, and by its referrals with those that this adds`(
    content: PlanExpectation.Content
  ) {
    #expect(judge.unmet(expectation(.onceCleared(content)), by: Self.held) == [])
  }

  @Test(
    arguments: [
      (.level(oneOf: [nil]), "intensity.level: expected none, found middle"),
      (.levelBetween(atLeast: "high", atMost: nil), "intensity.level: expected at least high, found middle"),
      (.figure(.weeklyHours, atLeast: 10, atMost: nil), "intensity.weekly_hours: expected at least 10, found 9"),
      (.share("talk", atLeast: 50, atMost: 50), "modalities.talk: expected 50%, found 100%"),
      (.referralExactly("doctor", "soon"), "referrals.doctor: expected soon, found now"),
      (.excludesReferral("nurse"), "referrals.nurse: expected not made, found later"),
      (.excludesReferral("cook"), "referrals.cook: expected not made, found later"),
      (.noReferrals(besides: ["doctor"]), "referrals.others: expected none, found cook and nurse"),
    ] as [(PlanExpectation.Content, String)])
  func `what would follow a hold is said below its own name`(content: PlanExpectation.Content, words: String) {
    #expect(
      judge.unmet(expectation(.onceCleared(content)), by: Self.held).map(\.description) == ["once_cleared.\(words)"])
  }

  @Test func `what would follow a hold is not what the plan is`() {
    #expect(!judge.meets(.level(oneOf: ["middle"]), Self.held))
    #expect(!judge.meets(.includesReferral("nurse"), Self.held))
    #expect(judge.meets(.referralExactly("doctor", "soon"), Self.held))
    #expect(judge.meets(.noReferrals(besides: ["doctor", "cook"]), Self.held))
  }

  @Test(
    arguments: [
      .level(oneOf: ["middle", nil]), .excludesModality("walk"), .share("walk", atLeast: 0, atMost: 0),
      .excludesReferral("nurse"), .onceCleared(.excludesReferral("nurse")),
      .noReferrals(besides: ["doctor", "nurse", "cook"]),
    ] as [PlanExpectation.Content])
  func `where nothing would follow a hold, nothing is fulfilled of what would, not even that something is missing`(
    content: PlanExpectation.Content
  ) {
    #expect(!judge.meets(.onceCleared(content), Self.plan))
    #expect(!judge.meets(.onceCleared(.onceCleared(content)), Self.held))
    let unmet = judge.unmet(expectation(.onceCleared(content)), by: Self.plan)
    #expect(unmet.map(\.actual) == ["no hold (recommended)"])
    let withoutLevel = PlanOutline(status: .hold, care: nil, referrals: [], precautions: [])
    #expect(judge.unmet(expectation(.onceCleared(content)), by: withoutLevel).map(\.actual) == ["no level (hold)"])
  }

  @Test func `what would make a plan what it must be once cleared is what moves the care that would follow`() {
    func asks(_ statement: Statement.Content, _ plan: PlanOutline) -> Bool {
      judge.asks(statement, for: .onceCleared(.levelBetween(atLeast: "high", atMost: nil)), of: plan)
    }
    #expect(asks(.levelAtLeast(.level("high")), Self.held))
    #expect(!asks(.levelAtLeast(.level("middle")), Self.held) && !asks(.hold, Self.held))
    #expect(asks(.hold, Self.plan) && !asks(.levelAtLeast(.level("high")), Self.plan))
    let withoutLevel = PlanOutline(status: .hold, care: nil, referrals: [], precautions: [])
    #expect(asks(.levelAtLeast(.level("low")), withoutLevel) && !asks(.hold, withoutLevel))
  }

  private func expectation(_ content: PlanExpectation.Content) -> PlanExpectation {
    PlanExpectation([.init(content, place: .whole(""))])
  }

  private static let pack = Pack(
    header: PackHeader(
      id: "p", version: "1", title: "P", concerns: [],
      urgencies: ["now", "soon", "later"].map { Urgency(id: $0, label: "", place: .whole("")) },
      place: .whole("")),
    vocabulary: Vocabulary(facts: []),
    catalogue: Catalogue(
      levels: ["low", "middle", "high"].map {
        Level(id: $0, label: "", delivery: .referred(to: [], bridge: nil), place: .whole(""))
      }, modalities: [], referrals: [], precautions: [], mix: MixPolicy()),
    sources: [], rules: [], digest: "")

  private static let plan = PlanOutline(
    status: .recommended, care: care(referrals: []), referrals: [referral("doctor", "soon")], precautions: precautions)

  /// Held; the care that would follow makes one referral more urgent and adds another.
  private static let held = PlanOutline(
    status: .hold, care: nil, onceCleared: care(referrals: [referral("doctor", "now"), referral("nurse", "later")]),
    referrals: [referral("doctor", "soon"), referral("cook", "later")], precautions: precautions)

  private static let precautions = [PlannedPrecaution(precaution: named("care"), text: nil, support: [])]

  private static func care(referrals: [PlannedReferral]) -> Care {
    Care(
      level: SettledLevel(level: named("middle"), isOffered: false, bridge: named("low"), support: []),
      programme: Programme(
        level: named("low"),
        quantities: [
          SettledQuantity(quantity: .daysPerWeek, value: 3, lowest: 2, highest: 4, support: []),
          SettledQuantity(quantity: .weeks, value: 10, lowest: 8, highest: 12, support: []),
        ], weeklyHours: 9, individualMinutes: 0, groupMinutes: 540,
        mix: [MixShare(modality: named("talk"), percent: 100, minutes: 540, support: [])]),
      transition: nil, referrals: referrals)
  }

  private static func referral(_ id: ReferralID, _ urgency: UrgencyID) -> PlannedReferral {
    PlannedReferral(
      referral: named(id), urgency: named(urgency), isUrgent: false, settings: [], after: [], needsConsent: false,
      evidence: nil, isDeclined: false, support: [])
  }

  private static func named<ID: Identifier>(_ id: ID) -> Labelled<ID> { Labelled(id, label: "") }
}
