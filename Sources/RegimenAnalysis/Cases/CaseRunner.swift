package import RegimenDiagnostics
package import RegimenEvaluator
package import RegimenModel

/// Runs the worked cases of a pack.
///
/// On one core: a case takes less time than to hand it to another.
package struct CaseRunner: Sendable {
  let recommender: Recommender
  let cases: [CaseAtHand]

  /// Prepares to run the worked cases of the pack of a recommender.
  ///
  /// - Parameter file: the assessment in a file that a case names, relative to the pack.
  package init(_ recommender: Recommender, file: (String) -> Result<Assessment, DiagnosticFailure>) {
    self.recommender = recommender
    cases = recommender.pack.cases.map { CaseAtHand($0, file: file) }
  }

  /// The assessments of the cases that can be read, confirmed or not.
  package var people: [Assessment] { cases.compactMap { try? $0.assessment.get() } }

  /// Runs the cases whose names contain one of some texts, in upper or lower case; without texts, all of them.
  package func run(named texts: [String] = []) -> CaseReport {
    let chosen = cases.filter { $0.worked.isNamed(texts) }
    let judge = PlanJudge(recommender.pack)
    return CaseReport(cases: chosen.map { account($0, judge) }, leftOut: cases.count - chosen.count)
  }

  private func account(_ atHand: CaseAtHand, _ judge: PlanJudge) -> CaseAccount {
    let worked = atHand.worked
    return CaseAccount(
      name: worked.name, isConfirmed: worked.isConfirmed, failures: failures(atHand, judge), place: worked.place)
  }

  private func failures(_ atHand: CaseAtHand, _ judge: PlanJudge) -> [CaseFailure] {
    do throws(DiagnosticFailure) {
      let assessment = try atHand.assessment.get()
      let plan = try recommender.recommend(assessment, whatIf: false)
      let explainer = CaseExplainer(recommender.compiled, judge: judge, assessment: assessment, plan: plan)
      return explainer.failures(of: atHand.worked)
    } catch {
      return [rejection(atHand.worked, error)]
    }
  }

  private func rejection(_ worked: WorkedCase, _ failure: DiagnosticFailure) -> CaseFailure {
    CaseFailure(
      path: "assessment", expected: "an assessment to make a plan for", actual: "rejected",
      reasons: failure.diagnostics.map { CaseFailure.Reason($0.message, at: $0.range) }, place: worked.place)
  }
}

extension WorkedCase {
  /// Whether its name contains one of some texts, in upper or lower case; true where there are none.
  fileprivate func isNamed(_ texts: [String]) -> Bool {
    let name = name.lowercased()
    return texts.isEmpty || texts.contains { name.contains($0.lowercased()) }
  }
}
