import RegimenDiagnostics
import RegimenLoader
import RegimenModel
import RegimenTestSupport
import Testing

@Suite struct ExpectationReadingTests {
  @Test(arguments: [
    ("{intensity.level: residential}", ["once_cleared.intensity.level: residential"]),
    (
      "{intensity: {level: {at_least: outpatient}, bridge: none, weekly_hours: 9}}",
      [
        "once_cleared.intensity.level: at least outpatient", "once_cleared.intensity.bridge: none",
        "once_cleared.intensity.weekly_hours: 9",
      ]
    ),
    ("{review_within_days: {at_most: 7}}", ["once_cleared.review_within_days: at most 7"]),
    (
      "{modalities: {motivational: 20%, excludes: [confrontational_group]}}",
      ["once_cleared.modalities.motivational: 20%", "once_cleared.modalities.confrontational_group: not in the mix"]
    ),
    (
      "{referrals: {psychiatrist: {no_later_than: within_7_days}, includes: [acupuncturist]}}",
      [
        "once_cleared.referrals.psychiatrist: no later than within_7_days",
        "once_cleared.referrals.acupuncturist: made",
      ]
    ),
    (
      "{referrals: {psychiatrist: same_day, others: none}}",
      ["once_cleared.referrals.psychiatrist: same_day", "once_cleared.referrals.others: none"]
    ),
  ])
  func `what would follow a hold is required as what is, below its own key`(written: String, meant: [String]) throws {
    let plan = try promised("{status: hold, once_cleared: \(written)}")
    #expect(plan.requirements.map { "\($0.content.path): \($0.content.expected)" } == ["status: hold"] + meant)
    let places = plan.requirements.map { "\($0.place.start.line):\($0.place.start.column)" }
    #expect(Set(places).count == places.count)
  }

  @Test(
    arguments: [
      ("{referrals: {others: none}}", []),
      ("{referrals.others: none}", []),
      ("{referrals: {others: none, psychiatrist: same_day}}", ["psychiatrist"]),
      ("{referrals: {psychiatrist: {no_later_than: same_day}, others: none}}", ["psychiatrist"]),
      ("{referrals: {others: none, includes: [acupuncturist, psychiatrist]}}", ["acupuncturist", "psychiatrist"]),
      ("{referrals.psychiatrist: same_day, referrals: {others: none}}", ["psychiatrist"]),
      // What must not be made is one of the others.
      ("{referrals: {excludes: [psychiatrist], others: none}}", []),
      // What is asked for once cleared is not asked for now.
      ("{referrals: {others: none}, once_cleared: {referrals: {psychiatrist: same_day}}}", []),
    ] as [(String, Set<ReferralID>)])
  func `others are all that the same mapping does not ask for`(written: String, named: Set<ReferralID>) throws {
    let contents = try promised(written).requirements.map(\.content)
    #expect(contents.filter { $0.path == "referrals.others" } == [.noReferrals(besides: named)])
  }

  private func promised(_ plan: String) throws -> PlanExpectation {
    let files = try PackFiles.read(Repository.path("fixtures/packs/every-form"))
    let more = "guarantees: [{guarantee: a-promise, plan: \(plan)}]"
    let pack = try PackLoader.load(PackFiles(files.texts + [SourceText(name: "more.yaml", text: more)]))
    let guarantee = try #require(pack.guarantees.first { $0.id == "a-promise" })
    guard case .plan(_, _, let plan) = guarantee.promise else { throw NoPlan() }
    return plan
  }

  /// A guarantee promises something other than a plan.
  private struct NoPlan: Error {}
}
