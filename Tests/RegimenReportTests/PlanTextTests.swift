import RegimenDiagnostics
import RegimenModel
import Testing

@testable import RegimenReport

@Suite struct PlanTextTests {
  @Test(arguments: Plan.samples.keys.sorted(), [20, 33, 59, 60, 80, 100])
  func `no line is wider than the terminal, and none ends in a space`(name: String, width: Int) throws {
    let plan = try #require(Plan.samples[name])
    for detail in ReportDetail.allCases {
      for line in PlanTextReport(width: width, detail: detail).text(of: plan).split(separator: "\n") {
        #expect(StyledText(String(line)).columns <= width, "\(line)")
        #expect(!line.hasSuffix(" "), "\(line)")
      }
    }
  }

  @Test(arguments: Plan.samples.keys.sorted())
  func `colours change nothing but colours`(name: String) throws {
    let plan = try #require(Plan.samples[name])
    let colored = PlanTextReport(isColored: true).text(of: plan)
    #expect(colored.contains("\u{1B}["))
    #expect(colored.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == PlanTextReport().text(of: plan))
  }

  @Test(arguments: Plan.samples.keys.sorted())
  func `every number that a line refers to stands before a reason`(name: String) throws {
    let plan = try #require(Plan.samples[name])
    let text = PlanTextReport().text(of: plan)
    let told = Set(text.matches(of: #/(?m)^\[(\d+)\]/#).compactMap { Int($0.1) })
    let referred = text.matches(of: #/\[(\d+(?:,\s\d+)*)\]/#).flatMap {
      $0.1.split { !$0.isNumber }.compactMap { Int($0) }
    }
    #expect(Set(referred) == told)
    #expect(told == Set(1...told.count))
  }

  @Test(arguments: Plan.samples.keys.sorted(), ReportDetail.allCases)
  func `every rendering says who decides`(name: String, detail: ReportDetail) throws {
    let plan = try #require(Plan.samples[name])
    #expect(PlanTextReport(detail: detail).text(of: plan).contains(ReportWords.notice))
    #expect(plan.json().contains(ReportWords.notice))
  }

  @Test func `under a hold nothing is to be started, and what would follow stands apart`() throws {
    let text = PlanTextReport().text(of: .hold)
    let parts = text.split(separator: "ONCE CLEARED, and not before")
    try #require(parts.count == 2)
    #expect(parts[0].contains("HOLD: start nothing yet."))
    #expect(!parts[0].contains("LEVEL"))
    #expect(parts[1].contains("LEVEL"))
  }
}
