import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel

/// Finds rules that stand for somebody and never change a plan: whatever they say, other rules say at least as much
/// whenever they stand.
struct EffectCheck {
  let pack: PackUnderCheck

  func findings() -> [Finding] { pack.compiled.rules.rules.indices.compactMap { finding($0) } }

  /// What is found of one rule.
  func finding(_ number: Int) -> Finding? {
    let inquiry = pack.inquiry()
    let rule = pack.rule(number)
    let stands = inquiry.scenario.stands(number)
    guard let isReached = inquiry.isPossible(stands) else { return leftOpen(rule) }
    guard isReached else { return nil }
    let without = Scenario(inquiry.scenario, leavingOut: number)
    switch PlanComparison(inquiry: inquiry, other: without).difference(
      stands, where: { changesPlan($0, leavingOut: number, inquiry.bench) })
    {
    case .found: return nil
    case .none: break
    case .undecided: return leftOpen(rule)
    }
    return Finding(
      Diagnostic(
        .ineffectiveRule, severity: .warning,
        "rule '\(rule.id)' never changes a plan: everybody for whom it stands would get the same without it",
        at: rule.place,
        path: rule.id.rawValue, help: "drop it, or make it say what the others do not"),
      about: rule.id.rawValue)
  }

  private func leftOpen(_ rule: Rule) -> Finding {
    pack.notAnalysed(
      .ineffectiveRule, about: rule.id.rawValue, "whether rule '\(rule.id)' ever changes a plan", at: rule.place)
  }

  private func changesPlan(_ cells: [Int], leavingOut rule: Int, _ bench: Bench) -> Bool {
    guard bench.evaluate(cells), bench.stands(rule) else { return false }
    let whole = Sketch(bench.settlement, pack.compiled)
    bench.leaveOut(rule)
    defer { bench.leaveOut(nil) }
    return bench.evaluate(cells) && Sketch(bench.settlement, pack.compiled) != whole
  }
}
