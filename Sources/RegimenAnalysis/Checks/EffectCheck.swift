import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel

/// Finds rules that stand for somebody and never change a plan: whatever they say, other rules say at least as much
/// whenever they stand.
struct EffectCheck {
  private let pack: PackUnderCheck
  private let bench: Bench

  init(pack: PackUnderCheck) {
    self.pack = pack
    bench = Bench(pack.compiled)
  }

  func findings() -> [Finding] { pack.compiled.rules.rules.indices.compactMap { finding($0) } }

  /// What is found of one rule.
  func finding(_ number: Int) -> Finding? {
    let people = pack.people
    if people.standing[number].contains(where: { likeness(people.cells[$0], leavingOut: number) == .different }) {
      return nil
    }
    let inquiry = pack.inquiry()
    let rule = pack.rule(number)
    let stands = inquiry.scenario.stands(number)
    guard let isReached = inquiry.isPossible(stands) else { return leftOpen(rule) }
    guard isReached else { return nil }
    let without = Scenario(inquiry.scenario, leavingOut: number)
    let comparison = PlanComparison(inquiry: inquiry, other: without) { likeness($0, leavingOut: number) }
    switch comparison.difference(stands) {
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

  /// How the plan compares with that without a rule which stands; equal where there is none of both.
  private func likeness(_ cells: [Int], leavingOut rule: Int) -> PlanLikeness {
    guard bench.evaluate(cells), bench.stands(rule) else { return .equal }
    let whole = TracedPlan(bench.settlement, pack.compiled)
    bench.leaveOut(rule)
    defer { bench.leaveOut(nil) }
    return bench.evaluate(cells) ? TracedPlan(bench.settlement, pack.compiled).likeness(to: whole) : .equal
  }
}
