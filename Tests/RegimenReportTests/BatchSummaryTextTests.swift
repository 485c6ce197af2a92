import RegimenDiagnostics
import RegimenModel
import Testing

@testable import RegimenReport

@Suite struct BatchSummaryTextTests {
  @Test(arguments: BatchSummary.samples.keys.sorted(), [20, 33, 40, 60, 80, 100])
  func `no line is wider than the terminal, and none ends in a space`(name: String, width: Int) throws {
    let summary = try #require(BatchSummary.samples[name])
    for detail in ReportDetail.allCases {
      for line in BatchSummaryText(width: width, detail: detail).text(of: summary).split(separator: "\n") {
        #expect(StyledText(String(line)).columns <= width, "\(line)")
        #expect(!line.hasSuffix(" "), "\(line)")
      }
    }
  }

  @Test(arguments: BatchSummary.samples.keys.sorted()) func `colours change nothing but colours`(name: String) throws {
    let summary = try #require(BatchSummary.samples[name])
    for detail in ReportDetail.allCases {
      let colored = BatchSummaryText(isColored: true, detail: detail).text(of: summary)
      #expect(colored.contains("\u{1B}["))
      #expect(colored.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == summary.text(detail: detail))
    }
  }

  @Test(arguments: BatchSummary.samples.keys.sorted())
  func `a summary fits one screen unless everything is asked for`(name: String) throws {
    let summary = try #require(BatchSummary.samples[name])
    #expect(summary.text().count { $0 == "\n" } <= 45)
  }

  @Test func `in full every rule, answer, referral and modality that occurred is told`() {
    let text = BatchSummary.clinic.text(width: 400, detail: .full)
    for rule in BatchSummary.clinic.rules { #expect(text.contains(rule.title), "\(rule.rule)") }
    for fact in BatchSummary.clinic.facts where fact.unknown > 0 { #expect(text.contains(fact.name), "\(fact.fact)") }
    for referral in BatchSummary.clinic.referrals { #expect(text.contains(referral.referral.label)) }
    for modality in BatchSummary.clinic.modalities { #expect(text.contains(modality.modality.label)) }
  }

  @Test(arguments: BatchSummary.samples.keys.sorted()) func `every rendering says who decides`(name: String) throws {
    let summary = try #require(BatchSummary.samples[name])
    #expect(ReportDetail.allCases.allSatisfy { summary.text(detail: $0).contains(ReportWords.notice) })
    #expect(summary.json().contains(ReportWords.notice))
    #expect(summary.html().contains(ReportWords.notice))
  }

  @Test func `a batch without effect, or cut short, says so in its first lines`() {
    #expect(BatchSummary.nothingStood.text(width: 100).contains("No rule stood in any record"))
    #expect(BatchSummary.empty.text().contains("No record was read."))
    #expect(BatchSummary.allRejected.text().contains("No record got a plan."))
    #expect(BatchSummary.interrupted.text().contains("INTERRUPTED"))
    #expect(!BatchSummary.clinic.text().contains("No rule stood"))
  }
}
