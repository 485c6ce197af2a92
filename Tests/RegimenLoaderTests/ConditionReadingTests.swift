import RegimenDiagnostics
import RegimenLoader
import RegimenModel
import RegimenTestSupport
import Testing

@Suite struct ConditionReadingTests {
  @Test(arguments: [
    ("always", "always"),
    ("{pregnant: yes}", "pregnant = yes"),
    ("{pregnant: false}", "pregnant = no"),
    ("{pregnant: unknown}", "pregnant = |unknown"),
    ("{stage_of_change: [preparation, action]}", "stage_of_change = preparation|action"),
    ("{craving: [2.5, unknown]}", "craving = 2.5|unknown"),
    ("{craving: {is: 2.50, or: unknown}}", "craving = 2.5|unknown"),
    ("{craving: {at_least: 2}}", "craving >=2"),
    ("{craving: {more_than: 2, less_than: 3.5, or: unknown}}", "craving >2<3.5|unknown"),
    ("{stage_of_change: {at_most: preparation}}", "stage_of_change <=preparation"),
    ("{current_level: {less_than: residential}}", "current_level <residential"),
    ("{current_level: none}", "current_level = none"),
  ])
  func `a line on a fact`(written: String, meant: String) throws {
    #expect(try condition(written).outline == meant)
  }

  @Test(arguments: [
    ("{co_occurring: {any_of: [ptsd, panic], at_least: moderate}}", "co_occurring any(ptsd+panic) >=moderate"),
    ("{co_occurring: {any_of: [co_occurring.ptsd], is: mild}}", "co_occurring any(ptsd) = mild"),
    (
      "{co_occurring: {all_of: [ptsd, panic, major_depression], is: [mild, severe]}}",
      "co_occurring all(all) = mild|severe"
    ),
    ("{co_occurring: {none_of: all, at_least: mild, or: unknown}}", "co_occurring none(all) >=mild|unknown"),
    ("{co_occurring: {count: {at_least: 2}, at_least: mild}}", "co_occurring 2..(all) >=mild"),
    ("{co_occurring: {count: {at_most: 0}, members: [ptsd], is: mild}}", "co_occurring ..0(ptsd) = mild"),
    ("{co_occurring: {any_of: fears, at_least: moderate}}", "co_occurring any(ptsd+panic) >=moderate"),
    ("{co_occurring: {count: {at_least: 2}, members: fears, is: mild}}", "co_occurring 2..(ptsd+panic) = mild"),
    ("{declines: {any_of: all}}", "declines any(all) = yes"),
    ("{declines: {any_of: all, or: unknown}}", "declines any(all) = yes|unknown"),
    ("{declines: {all_of: [yoga], is: no}}", "declines all(yoga) = no"),
  ])
  func `a line on a group`(written: String, meant: String) throws {
    #expect(try condition(written).outline == meant)
  }

  @Test(arguments: [
    "{relapse_history.relapses_past_year: 2, relapse_history.days_since_last_use: 3}",
    "{relapse_history: {relapses_past_year: 2, days_since_last_use: 3}}",
    "{relapse_history.relapses_past_year: 2, relapse_history: {days_since_last_use: 3}}",
  ])
  func `dotted and nested spelling mean the same`(written: String) throws {
    let lines = try condition(written).outline.replacing("all(all(", with: "all(").replacing("))", with: ")")
    #expect(lines == "all(relapse_history.relapses_past_year = 2, relapse_history.days_since_last_use = 3)")
  }

  @Test(arguments: [
    ("{pregnant: yes, craving: 1}", "all(pregnant = yes, craving = 1)"),
    ("[{pregnant: yes}, {craving: 1}]", "any(pregnant = yes, craving = 1)"),
    ("{any: [{pregnant: yes}, {craving: 1}], age: 40}", "all(any(pregnant = yes, craving = 1), age = 40)"),
    ("{all: [{pregnant: yes}, {not: {craving: 1}}]}", "all(pregnant = yes, not(craving = 1))"),
    ("{not: [{pregnant: yes}, {craving: 1}]}", "not(any(pregnant = yes, craving = 1))"),
    ("{co_occurring: {ptsd: mild, panic: mild}}", "all(co_occurring.ptsd = mild, co_occurring.panic = mild)"),
    ("{co_occurring.ptsd: mild}", "co_occurring.ptsd = mild"),
  ])
  func `conditions are put together`(written: String, meant: String) throws {
    #expect(try condition(written).outline == meant)
  }

  @Test func `a section without a line is a mistake, or the rule would be gone without a word`() {
    let failure = #expect(throws: DiagnosticFailure.self) { try condition("{relapse_history: {}}") }
    #expect(failure?.diagnostics.codes == [.tooFew])
  }

  @Test func `what is no mapping is a mistake, also beside dotted names that would be in it`() throws {
    let written = "{rule: r, title: R, concern: clinical, when: always, because: So., then: {"
    let then = "intensity.level: {at_least: outpatient}, intensity: []}}"
    let files = try PackFiles.read(Repository.path("fixtures/packs/every-form")).texts
    let text = SourceText(name: "a.yaml", text: "rules: [\(written)\(then)]")
    let failure = #expect(throws: DiagnosticFailure.self) { try PackLoader.load(files: files + [text]) }
    #expect(failure?.diagnostics.codes == [.wrongKind])
  }

  private func condition(_ written: String) throws -> Condition {
    let rule = "rules: [{rule: r, title: R, concern: clinical, when: \(written), then: {status: hold}, because: So.}]"
    let files = try PackFiles.read(Repository.path("fixtures/packs/every-form")).texts
    let pack = try PackLoader.load(files: files + [SourceText(name: "a.yaml", text: rule)])
    return try #require(pack.rules.first { $0.id == "r" }).when
  }
}
