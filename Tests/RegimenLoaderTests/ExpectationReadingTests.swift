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
  ])
  func `what would follow a hold is required as what is, below its own key`(written: String, meant: [String]) throws {
    let files = try PackFiles.read(Repository.path("fixtures/packs/every-form"))
    let more = "guarantees: [{guarantee: a-promise, plan: {status: hold, once_cleared: \(written)}}]"
    let pack = try PackLoader.load(PackFiles(files.texts + [SourceText(name: "more.yaml", text: more)]))
    let guarantee = try #require(pack.guarantees.first { $0.id == "a-promise" })
    guard case .plan(_, _, let plan) = guarantee.promise else { return #expect(Bool(false)) }
    #expect(plan.requirements.map { "\($0.content.path): \($0.content.expected)" } == ["status: hold"] + meant)
    let places = plan.requirements.map { "\($0.place.start.line):\($0.place.start.column)" }
    #expect(Set(places).count == places.count)
  }
}
