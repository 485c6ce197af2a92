import RegimenAnalysis
import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel
import Testing

@Suite struct ExercisedRulesTests {
  private func exercised(_ cases: String) throws -> Set<RuleID> {
    let pack = try PackCopy(of: PackCopy.checked).replacing("cases.yaml", by: cases).load()
    let runner = CaseRunner(Recommender(pack: pack)) { _ in .failure(DiagnosticFailure([])) }
    return runner.exercisedRules
  }

  @Test func `a rule is exercised where it stands in a confirmed case, whatever the case expects`() throws {
    let cases = """
      cases:
        - case: two relapses
          assessment: {age: 30, stage_of_change: action, relapses_past_year: 2}
          plan: {intensity: {level: outpatient}}
        - case: nobody looked at this
          assessment: {age: 30, stage_of_change: precontemplation}
          plan: {intensity: {level: outpatient}}
          confirmed: no
        - case: no plan comes of this
          assessment: {age: 30, suicide_risk: imminent}
          plan: {status: review}
      """
    #expect(
      try exercised(cases) == ["everyone-starts-from-outpatient-care", "repeated-relapse-needs-intensive-care"])
  }
}
