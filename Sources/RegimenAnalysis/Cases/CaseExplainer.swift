import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel

/// Tells where a plan is otherwise than a worked case says, and why.
struct CaseExplainer: ~Copyable {
  let judge: PlanJudge
  let plan: Plan
  let evaluation: Evaluation
  private let numbers: [RuleID: Int]

  var compiled: CompiledPack { evaluation.compiled }
  var wording: Wording { compiled.wording }

  /// - Parameter plan: what was recommended for the assessment.
  init(_ compiled: CompiledPack, judge: PlanJudge, assessment: Assessment, plan: Plan) {
    self.judge = judge
    self.plan = plan
    var record = Record(compiled.recordForm)
    compiled.recordForm.take(assessment, into: &record)
    var evaluation = Evaluation(compiled)
    _ = evaluation.evaluate(record)
    self.evaluation = evaluation
    numbers = Dictionary(compiled.rules.rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  /// Everything that is otherwise, in the order of the case's keys.
  func failures(of worked: WorkedCase) -> [CaseFailure] {
    let unmet = judge.unmet(worked.plan, by: plan.outline)
    return unmet.map { failure($0) } + worked.fires.compactMap { missing($0, worked) }
      + worked.silent.compactMap { unwanted($0, worked) }
  }

  private func failure(_ unmet: UnmetRequirement) -> CaseFailure {
    CaseFailure(
      path: unmet.path, expected: unmet.expected, actual: unmet.actual, reasons: reasons(unmet.requirement.content),
      place: unmet.requirement.place)
  }

  // MARK: Rules that should stand, or should not

  private func missing(_ id: RuleID, _ worked: WorkedCase) -> CaseFailure? {
    guard let rule = numbers[id], !evaluation.decision.stands(rule) else { return nil }
    return CaseFailure(
      path: "fires", expected: "\(id) stands", actual: isOpen(rule) ? "it is open" : "it does not stand",
      reasons: obstacles(of: rule).map { CaseFailure.Reason($0, at: place(rule)) }, place: worked.place)
  }

  private func unwanted(_ id: RuleID, _ worked: WorkedCase) -> CaseFailure? {
    guard let rule = numbers[id], evaluation.decision.stands(rule) else { return nil }
    let matched = plan.rules.first { $0.rule == id }?.matched ?? []
    return CaseFailure(
      path: "silent", expected: "\(id) does not stand", actual: "it stands",
      reasons: matched.map { CaseFailure.Reason($0.words, at: place(rule)) }, place: worked.place)
  }

  func isOpen(_ rule: Int) -> Bool { evaluation.decision.open.contains(rule) }

  func place(_ rule: Int) -> SourceRange { compiled.rules.rules[rule].place }
}

extension MatchedTest {
  /// The test, and what met it.
  fileprivate var words: String {
    "\(text) (\(facts.map { "\($0.label): \($0.text)" }.joined(separator: ", ")))"
  }
}
