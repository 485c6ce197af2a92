import RegimenModel
import RegimenReport
import RegimenTestSupport
import Testing

@Suite struct BatchSummaryGoldenTests {
  @Test(arguments: BatchSummary.samples.keys.sorted(), [80, 40])
  func `a summary reads well at 80 and 40 columns`(name: String, width: Int) throws {
    let summary = try #require(BatchSummary.samples[name])
    let text = BatchSummaryText(width: width).text(of: summary)
    try Golden.expect(text.utf8, in: "Golden/Batch/\(name)-\(width).txt")
  }

  @Test(arguments: [ReportDetail.brief, .full])
  func `a summary is told in less and in full`(detail: ReportDetail) throws {
    let text = BatchSummaryText(detail: detail).text(of: .clinic)
    try Golden.expect(text.utf8, in: "Golden/Batch/clinic-\(detail.rawValue).txt")
  }

  @Test(arguments: BatchSummary.samples.keys.sorted()) func `a summary as JSON`(name: String) throws {
    let summary = try #require(BatchSummary.samples[name])
    try Golden.expect(BatchSummaryJSON().bytes(of: summary), in: "Golden/Batch/\(name).json")
  }

  @Test(arguments: BatchSummary.samples.keys.sorted()) func `a summary as a page`(name: String) throws {
    let summary = try #require(BatchSummary.samples[name])
    try Golden.expect(BatchReportHTML().bytes(of: summary), in: "Golden/Batch/\(name).html")
  }
}
