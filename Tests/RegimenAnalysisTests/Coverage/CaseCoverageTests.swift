import RegimenAnalysis
import RegimenModel
import Testing

@Suite struct CaseCoverageTests {
  private let relapse: RuleID = "repeated-relapse-needs-structure"

  @Test func `rules are covered where they stand in a confirmed case`() throws {
    let total = try coverage().total(.rules)
    #expect(total == .init(covered: 4, achievable: 4, unachievable: 0))
    let without = try coverage(
      (
        "assessment: {suicide_risk: high}\n    plan: {status",
        "assessment: {suicide_risk: high}\n    confirmed: no\n    plan: {status"
      ))
    #expect(without.missing.map(\.item).contains(.rule("high-suicide-risk-is-evaluated-first")))
  }

  @Test func `a line is covered each way where it alone would turn its condition`() throws {
    let missing = try Set(coverage().missing.map(\.item))
    func line(_ number: Int, _ isProved: Bool, exception: Int? = nil) -> CoverageItem {
      .line(ConditionLine(rule: relapse, exception: exception, number: number), isProved: isProved)
    }
    // The first case proves both lines; the second fails the first line alone; no confirmed case fails the second.
    #expect(!missing.contains(line(0, true)))
    #expect(!missing.contains(line(0, false)))
    #expect(!missing.contains(line(1, true)))
    #expect(missing.contains(line(1, false)))
    #expect(!missing.contains(line(0, false, exception: 0)))
    #expect(missing.contains(line(0, true, exception: 0)))
  }

  @Test func `a line that fails beside another does not decide`() throws {
    let missing = try coverage(("relapses: 1, stage_of_change: action", "relapses: 1, stage_of_change: contemplation"))
      .missing.map(\.item)
    #expect(missing.contains(.line(ConditionLine(rule: relapse, exception: nil, number: 0), isProved: false)))
    #expect(missing.contains(.line(ConditionLine(rule: relapse, exception: nil, number: 1), isProved: false)))
  }

  @Test func `thresholds are covered by the values next to them`() throws {
    let coverage = try coverage()
    #expect(coverage.total(.boundaries) == .init(covered: 5, achievable: 6, unachievable: 0))
    #expect(coverage.missing.map(\.text).contains("Suicide risk is moderate, below the threshold high"))
    let far = try self.coverage(("relapses: 1, stage_of_change: action", "relapses: 0, stage_of_change: action"))
    // Below 2 there is one cell, from 0 to 1: the rules do not tell its values apart.
    #expect(far.total(.boundaries) == coverage.total(.boundaries))
  }

  @Test func `a guarantee is covered where it has something to say`() throws {
    #expect(try coverage().total(.guarantees) == .init(covered: 2, achievable: 2, unachievable: 0))
    let never = try coverage(("whenever: {suicide_risk: high}", "whenever: {suicide_risk: moderate}"))
    #expect(never.missing.map(\.item).contains(.guarantee("high-suicide-risk-never-starts")))
  }

  @Test func `what is proved to be unachievable does not count, and what is left open does`() throws {
    let runner = try SmallClinic.runner(SmallClinic.pack())
    let asked = runner.coverage().missing.map(\.item)
    #expect(!asked.isEmpty)
    let proved = runner.coverage { _ in .unachievable }
    #expect(proved.missing.isEmpty)
    #expect(proved.entries.filter { !$0.isCovered }.map(\.item) == asked)
    #expect(proved.total(.lines).reaches(percent: 100))
    #expect(runner.coverage { _ in .undecided }.missing.map(\.item) == asked)
  }

  private func coverage(_ change: (old: String, new: String)? = nil) throws -> CoverageReport {
    let pack = try change.map { try SmallClinic.pack($0) } ?? SmallClinic.pack()
    return SmallClinic.runner(pack).coverage()
  }
}
