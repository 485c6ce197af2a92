import RegimenModel
import RegimenReport
import RegimenTestSupport
import Testing

@Suite struct PlanGoldenTests {
  @Test(arguments: Plan.samples.keys.sorted(), [80, 60, 40])
  func `a plan reads well at 80, 60 and 40 columns`(name: String, width: Int) throws {
    let plan = try #require(Plan.samples[name])
    let text = PlanTextReport(width: width).text(of: plan)
    try Golden.expect(text.utf8, in: "Golden/\(name)-\(width).txt")
  }

  @Test(arguments: ReportDetail.allCases) func `a plan is told in three degrees`(detail: ReportDetail) throws {
    let text = PlanTextReport(detail: detail).text(of: .everything)
    try Golden.expect(text.utf8, in: "Golden/everything-\(detail.rawValue).txt")
  }

  @Test(arguments: Plan.samples.keys.sorted()) func `a plan as JSON`(name: String) throws {
    let plan = try #require(Plan.samples[name])
    try Golden.expect(PlanJSON().bytes(of: plan), in: "Golden/\(name).json")
  }
}
