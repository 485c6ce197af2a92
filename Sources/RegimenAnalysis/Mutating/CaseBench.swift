import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel

/// Asks whether altered packs still fulfil the confirmed cases of a pack, those first that are likely to tell.
struct CaseBench: Sendable {
  private let cases: [(worked: WorkedCase, assessment: Assessment)]
  private let judge: PlanJudge
  /// For each rule, the cases that mention it, then the others.
  private let orderOfRule: [RuleID: [Int]]

  /// - Parameter cases: the cases of the pack; what is not confirmed, cannot be read or fails is left out.
  init(_ compiled: CompiledPack, _ cases: [CaseAtHand]) {
    let judge = PlanJudge(compiled.pack)
    self.judge = judge
    let rules = compiled.rules.rules.map(\.id)
    var numbers: [RuleID: Int] = [:]
    for (number, rule) in rules.enumerated() { numbers[rule] = number }
    var kept: [(worked: WorkedCase, assessment: Assessment)] = []
    var mentioning = Array(repeating: [Int](), count: rules.count)
    var evaluation = Evaluation(compiled)
    var record = Record(compiled.recordForm)
    for atHand in cases where atHand.worked.isConfirmed {
      guard case .success(let assessment) = atHand.assessment else { continue }
      compiled.recordForm.take(assessment, into: &record)
      guard evaluation.evaluate(record), Self.isFulfilled(atHand.worked, evaluation, judge, numbers) else { continue }
      let decision =
        Array(evaluation.decision.standing) + Array(evaluation.decision.open) + Array(evaluation.decision.keptBack)
      for rule in Set(decision) { mentioning[rule].append(kept.count) }
      kept.append((atHand.worked, assessment))
    }
    self.cases = kept
    orderOfRule = Dictionary(
      zip(rules, mentioning).map { rule, first in
        let known = Set(first)
        return (rule, first + kept.indices.filter { !known.contains($0) })
      }
    ) { first, _ in first }
  }

  /// The name of the first case found that an altered pack does not fulfil; nil where it fulfils all.
  func caseNoticing(_ mutant: Mutant) -> String? {
    let compiled = Recommender(pack: mutant.pack).compiled
    var numbers: [RuleID: Int] = [:]
    for (number, rule) in compiled.rules.rules.enumerated() { numbers[rule.id] = number }
    var evaluation = Evaluation(compiled)
    var record = Record(compiled.recordForm)
    for place in orderOfRule[RuleID(rawValue: mutant.subject)] ?? Array(cases.indices) {
      compiled.recordForm.take(cases[place].assessment, into: &record)
      guard evaluation.evaluate(record), Self.isFulfilled(cases[place].worked, evaluation, judge, numbers) else {
        return cases[place].worked.name
      }
    }
    return nil
  }

  private static func isFulfilled(
    _ worked: WorkedCase, _ evaluation: borrowing Evaluation, _ judge: PlanJudge, _ numbers: [RuleID: Int]
  ) -> Bool {
    for rule in worked.fires where !(numbers[rule].map { evaluation.decision.stands($0) } ?? false) { return false }
    for rule in worked.silent where numbers[rule].map({ evaluation.decision.stands($0) }) ?? false { return false }
    return judge.meets(worked.plan, evaluation.outline)
  }
}
