import RegimenDiagnostics
import RegimenLoader
import RegimenModel
import RegimenReport
import RegimenTestSupport
import Testing

@Suite struct WorkedCaseYAMLTests {
  @Test(arguments: ["rules/iop", "fixtures/packs/every-form", "fixtures/packs/small-clinic.yaml"])
  func `every worked case is read back as it was written`(path: String) throws {
    let files = try PackFiles.read(Repository.path(path))
    let pack = try PackLoader.load(files)
    let written = WorkedCaseYAML(pack: pack).file(
      of: pack.cases.map { SuggestedCase(worked: $0, shows: ["what it\nshows: # {"]) })
    // The cases stand last in their files, or below a comment alone.
    let others = files.texts.map { text in
      String(decoding: text.bytes, as: UTF8.self).split(separator: "cases:\n", omittingEmptySubsequences: false)[0]
    }
    let rest = zip(files.texts, others).filter { !$1.split(separator: "\n").allSatisfy { $0.hasPrefix("#") } }.map {
      SourceText(name: $0.name, text: String($1))
    }
    let again = try PackLoader.load(PackFiles(rest + [SourceText(name: "written.yaml", text: written)]))
    #expect(!again.cases.isEmpty)
    #expect(again.cases.map(\.claims) == pack.cases.map(\.claims))
  }

  @Test func `a plan as it is, is what is required of it, and nothing else is`() {
    let plan = PlanOutline(status: .hold, care: nil, referrals: [], precautions: [])
    let expected = PlanExpectation(of: plan)
    #expect(
      expected.requirements.map(\.content) == [
        .status(oneOf: [.hold]), .level(oneOf: [nil]), .noReferrals(besides: []), .precautions(exactly: []),
      ])
    let worked = WorkedCase(
      name: "nobody \"known\"", subject: .inline(Assessment(answers: [:], digest: "")), plan: expected,
      silent: ["a-rule"], isConfirmed: false, place: .whole(""))
    let yaml = WorkedCaseYAML(pack: Self.pack).file(of: [SuggestedCase(worked: worked, shows: ["one", "two"])])
    #expect(
      yaml == """
        cases:
          # one
          # two
          - case: "nobody \\"known\\""
            assessment: {}
            plan:
              status: hold
              intensity:
                level: none
              referrals:
                others: none
              precautions: []
            silent: [a-rule]
            confirmed: no

        """)
  }

  @Test func `what would follow a hold is required with the plan`() {
    let plan = PlanOutline(
      status: .hold, care: nil, onceCleared: Self.care(referrals: [Self.referral("nurse")]),
      referrals: [Self.referral("doctor")], precautions: [])
    let worked = WorkedCase(
      name: "held", subject: .inline(Assessment(answers: [:], digest: "")),
      plan: PlanExpectation(of: plan), isConfirmed: true, place: .whole(""))
    #expect(
      WorkedCaseYAML(pack: Self.pack).text(of: worked) == """
          - case: "held"
            assessment: {}
            plan:
              status: hold
              intensity:
                level: none
              referrals:
                doctor: soon
                others: none
              precautions: []
              once_cleared:
                intensity:
                  level: high
                  bridge: low
                  weeks: {at_least: 8, at_most: 12}
                review_within_days: 7
                modalities:
                  talk: 100%
                referrals:
                  doctor: soon
                  nurse: soon
                  others: none

        """)
  }

  private static func care(referrals: [PlannedReferral]) -> Care {
    Care(
      level: SettledLevel(
        level: Labelled("high", label: ""), isOffered: false, bridge: Labelled("low", label: ""), support: []),
      programme: Programme(
        level: Labelled("low", label: ""),
        quantities: [
          SettledQuantity(quantity: .weeks, value: 10, lowest: 8, highest: 12, support: []),
          SettledQuantity(quantity: .reviewWithinDays, value: 7, lowest: 7, highest: 7, support: []),
        ], weeklyHours: 9, individualMinutes: 0, groupMinutes: 540,
        mix: [MixShare(modality: Labelled("talk", label: ""), percent: 100, minutes: 540, support: [])]),
      transition: nil, referrals: referrals)
  }

  private static func referral(_ id: ReferralID) -> PlannedReferral {
    PlannedReferral(
      referral: Labelled(id, label: ""), urgency: Labelled("soon", label: ""), isUrgent: false, settings: [], after: [],
      needsConsent: false, evidence: nil, isDeclined: false, support: [])
  }

  private static let pack = Pack(
    header: PackHeader(id: "p", version: "1", title: "P", concerns: [], urgencies: [], place: .whole("")),
    vocabulary: Vocabulary(facts: []),
    catalogue: Catalogue(levels: [], modalities: [], referrals: [], precautions: [], mix: MixPolicy()), sources: [],
    rules: [], digest: "")
}

/// What a case says, whatever it was written like.
private struct Claims: Equatable {
  let name: String
  let answers: NamedAnswers
  let closures: [GroupName: FactValue?]
  let instruments: [InstrumentID: [ScoreName: ExactDecimal]]
  let date: CalendarDate?
  let file: String?
  let plan: Set<PlanExpectation.Content>
  let rules: [[RuleID]]
  let isConfirmed: Bool
}

extension WorkedCase {
  fileprivate var claims: Claims {
    var assessment: Assessment?
    var file: String?
    switch subject {
    case .inline(let own): assessment = own
    case .file(let name): file = name
    }
    return Claims(
      name: name, answers: assessment?.answers.withoutPlaces ?? [:],
      closures: assessment?.closures.mapValues(\.value) ?? [:],
      instruments: assessment?.instruments.mapValues(\.scores) ?? [:], date: assessment?.date, file: file,
      plan: Set(plan.requirements.map(\.content)), rules: [fires, silent], isConfirmed: isConfirmed)
  }
}
