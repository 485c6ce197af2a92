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
    judge = PlanJudge(compiled.pack)
    let rules = compiled.rules.rules.map(\.id)
    var kept: [(worked: WorkedCase, assessment: Assessment)] = []
    var mentioning = Array(repeating: [Int](), count: rules.count)
    var trial = CaseTrial(compiled, judge: judge)
    for atHand in cases where atHand.worked.isConfirmed {
      guard case .success(let assessment) = atHand.assessment, trial.fulfils(atHand.worked, assessment)
      else { continue }
      for rule in trial.mentioned { mentioning[rule].append(kept.count) }
      kept.append((atHand.worked, assessment))
    }
    self.cases = kept
    let orders = mentioning.map { first in first + Set(kept.indices).subtracting(first).sorted() }
    orderOfRule = Dictionary(zip(rules, orders)) { first, _ in first }
  }

  /// The name of the first case found that an altered pack does not fulfil; nil where it fulfils all.
  func caseNoticing(_ mutant: Mutant) -> String? {
    var trial = CaseTrial(CompiledPack(mutant.pack), judge: judge)
    for place in orderOfRule[RuleID(rawValue: mutant.subject)] ?? Array(cases.indices) {
      let (worked, assessment) = cases[place]
      if !trial.fulfils(worked, assessment) { return worked.name }
    }
    return nil
  }
}
