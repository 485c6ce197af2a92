import RegimenAnalysis
import RegimenDiagnostics
import RegimenEvaluator
import RegimenLoader
import RegimenModel
import RegimenTestSupport
import Testing

@Suite struct CaseRunnerTests {
  @Test func `cases that come out as they say pass, and an unconfirmed one counts for nothing`() throws {
    let report = try SmallClinic.runner(SmallClinic.pack()).run()
    #expect(report.cases.map(\.outcome) == [.passed, .passed, .passed, .unconfirmed])
    #expect(report.isGreen)
    let otherwise = try SmallClinic.pack(("    plan: {intensity: {level: outpatient}}\n", "    plan: {status: hold}\n"))
    let unconfirmed = SmallClinic.runner(otherwise).run()
    #expect(unconfirmed.cases.last?.failures.map(\.expected) == ["hold"])
    #expect(unconfirmed.isGreen)
  }

  @Test func `a filter leaves cases out, and nothing left to run is not green`() throws {
    let runner = try SmallClinic.runner(SmallClinic.pack())
    #expect(runner.run(named: ["RELAPSE"]).cases.map(\.outcome) == [.passed, .passed, .unconfirmed])
    #expect(runner.run(named: ["one", "high"]).leftOut == 2)
    #expect(!runner.run(named: ["nothing of the kind"]).isGreen)
    #expect(!runner.run(named: ["unstable"]).isGreen)
  }

  @Test func `a level that is too low is explained by who set it, and by the rule that is wanting and why`() throws {
    let failures = try failures(
      "relapses: 2, stage_of_change: action, suicide_risk: none",
      "relapses: 1, stage_of_change: action, suicide_risk: none")
    #expect(
      failures.map(\.path) == [
        "intensity.level", "intensity.days_per_week", "modalities.motivational",
        "modalities.relapse_prevention", "fires",
      ])
    let level = try #require(failures.first)
    #expect(level.expected == "intensive_outpatient" && level.actual == "outpatient")
    #expect(
      level.reasons.map(\.text) == [
        "rule 'everyone-starts-here' says: at least Outpatient",
        "rule 'repeated-relapse-needs-structure' would say: at least Intensive outpatient; it does not stand: "
          + "Relapses in the past year: at least 2 (here: 1)",
      ])
    #expect(level.reasons.last?.place?.start.line == 61)
    #expect(failures.last?.expected == "repeated-relapse-needs-structure stands")
    #expect(failures.last?.reasons.map(\.text) == ["Relapses in the past year: at least 2 (here: 1)"])
  }

  @Test func `a rule that something keeps back is explained by what does`() throws {
    let excepted = try failures(
      "suicide_risk: none, medically_unstable: no", "suicide_risk: none, medically_unstable: yes")
    #expect(excepted.last?.reasons.map(\.text) == ["its exception holds: Medically unstable: yes"])
    let open = try failures(
      "action, suicide_risk: none, medically_unstable: no", "unknown, suicide_risk: none, medically_unstable: no")
    #expect(open.last?.actual == "it is open")
    #expect(open.last?.reasons.map(\.text) == ["Stage of change: preparation or action (here: not known)"])
  }

  @Test func `a hold explains why there is no care`() throws {
    let failures = try failures("suicide_risk: none, medically", "suicide_risk: high, medically")
    let level = try #require(failures.first { $0.path == "intensity.level" })
    #expect(level.actual == "none (hold)")
    #expect(level.reasons.first?.text == "hold: Evaluate first, do not start: High suicide risk is evaluated first.")
  }

  @Test func `what would follow a hold is explained by who settled it, and by the rule that is wanting`() throws {
    let failures = try failures(
      "precautions: [safety_plan]}\n", "once_cleared: {intensity: {level: intensive_outpatient}}}\n")
    #expect(failures.map(\.path) == ["once_cleared.intensity.level"])
    #expect(failures.map(\.actual) == ["outpatient"])
    #expect(
      failures.first?.reasons.map(\.text) == [
        "rule 'everyone-starts-here' says: at least Outpatient",
        "rule 'repeated-relapse-needs-structure' would say: at least Intensive outpatient; it is open: "
          + "Relapses in the past year: at least 2 (here: not known); "
          + "Stage of change: preparation or action (here: not known)",
      ])
  }

  @Test func `where nothing would follow since there is no hold, the rules that would hold the plan are told`() throws {
    let failures = try failures(
      "{intensity: {level: outpatient}, referrals", "{once_cleared: {intensity: {level: outpatient}}, referrals")
    #expect(failures.map(\.actual) == ["no hold (recommended)"])
    #expect(
      failures.first?.reasons.last?.text
        == "rule 'high-suicide-risk-is-evaluated-first' would say: evaluate first, do not start; it does not stand: "
        + "Suicide risk: at least high (here: low)")
  }

  @Test func `referrals that are too many are named, and each is explained by who made it`() throws {
    let failures = try failures(
      "referrals: {emergency: same_day}, precautions: [safety_plan]}",
      "referrals: {emergency: same_day, others: none}, precautions: [safety_plan]}")
    #expect(failures.map(\.path) == ["referrals.others"])
    #expect(failures.map(\.expected) == ["none"] && failures.map(\.actual) == ["psychiatrist"])
    #expect(
      failures.first?.reasons.map(\.text) == [
        "rule 'some-suicide-risk-sees-a-psychiatrist' says: Psychiatrist within 7 days"
      ])
    let onceCleared = try self.failures(
      "precautions: [safety_plan]}\n", "once_cleared: {referrals: {psychiatrist: within_7_days, others: none}}}\n")
    #expect(onceCleared.map(\.path) == ["once_cleared.referrals.others"])
    #expect(onceCleared.map(\.actual) == ["emergency"])
    #expect(
      onceCleared.first?.reasons.map(\.text) == [
        "rule 'high-suicide-risk-is-evaluated-first' says: Emergency evaluation same day"
      ])
  }

  @Test func `a rule that should be silent is explained by what it met`() throws {
    let failures = try failures("relapses: 1, stage_of_change: action", "relapses: 3, stage_of_change: action")
    #expect(failures.last?.expected == "repeated-relapse-needs-structure does not stand")
    #expect(
      failures.last?.reasons.map(\.text) == [
        "Relapses in the past year: at least 2 (Relapses in the past year: 3)",
        "Stage of change: preparation or action (Stage of change: action)",
      ])
  }

  @Test func `an assessment that no plan can be made for fails with the reasons`() throws {
    let required = try failures("flag: yes}", "flag: yes, required: yes, ask: Is the person medically unstable?}")
    #expect(required.map(\.path) == ["assessment", "assessment"])
    #expect(required.first?.actual == "rejected")
    #expect(required.first?.reasons.map(\.text) == ["required fact 'medically_unstable' must be known"])
    let elsewhere = try failures(
      "assessment: {relapses: 1, stage_of_change: action, suicide_risk: low}", "assessment: cases/somebody.yaml")
    #expect(elsewhere.first?.reasons.map(\.text) == ["there is no file 'cases/somebody.yaml'"])
  }

  @Test func `every worked case of the shipped pack comes out as it says`() throws {
    let files = try PackFiles.read(Repository.path("rules/iop"))
    let pack = try PackLoader.load(files)
    let reader = AssessmentReader(pack: pack)
    let runner = CaseRunner(Recommender(pack: pack)) { name in
      let text = files.texts.first { $0.name == name } ?? SourceText(name: name, text: "")
      return Result { () throws(DiagnosticFailure) in try reader.read(text) }
    }
    let report = runner.run()
    #expect(report.cases.filter { $0.outcome == .failed } == [])
    #expect(report.count(.passed) >= 100)
    let coverage = runner.coverage()
    #expect(coverage.missing.filter { $0.item.kind == .rules || $0.item.kind == .guarantees } == [])
  }

  /// What fails where a line of the small pack is written otherwise.
  private func failures(_ old: String, _ new: String) throws -> [CaseFailure] {
    let report = try SmallClinic.runner(SmallClinic.pack((old, new))).run()
    return report.cases.filter(\.isConfirmed).flatMap(\.failures)
  }
}
