import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel

/// Finds facts that rules ask about in vain: no answer ever changes a plan. The present level, one found
/// elsewhere, and refusals are never asked in vain, since plans tell of them whatever the rules say.
struct VainQuestionCheck {
  private let pack: PackUnderCheck
  private let bench: Bench

  init(pack: PackUnderCheck) {
    self.pack = pack
    bench = Bench(pack.compiled)
  }

  func findings() -> [Finding] {
    pack.asked.subtracting(pack.told).sorted().compactMap { finding($0) }
  }

  /// What is found of one fact.
  func finding(_ fact: Int) -> Finding? {
    let unknown = pack.compiled.space.cells[fact].unknown
    if pack.people.cells.contains(where: { $0[fact] != unknown && likeness($0, fact) == .different }) { return nil }
    let inquiry = pack.inquiry()
    let declared = pack.compiled.space.facts[fact]
    let others = Scenario(inquiry.scenario, cells: [fact: inquiry.scenario.newLiterals(of: fact)])
    switch PlanComparison(inquiry: inquiry, other: others, likeness: { likeness($0, fact) }).difference(
      others.isPossible)
    {
    case .found: return nil
    case .none: break
    case .undecided:
      return pack.notAnalysed(
        .unused, about: declared.name.rawValue, "whether '\(declared.name)' ever changes a plan", at: declared.place)
    }
    return Finding(
      Diagnostic(
        .unused, severity: .warning,
        "fact '\(declared.name)' is asked about in vain: rules look at it, but no answer ever changes a plan",
        at: declared.place, path: declared.name.rawValue,
        help: "drop the fact, or let a rule say something that depends on it"),
      about: declared.name.rawValue)
  }

  /// How the plan compares with those that other answers to the fact give: with one that differs, if any does.
  private func likeness(_ cells: [Int], _ fact: Int) -> PlanLikeness {
    guard bench.evaluate(cells) else { return .equal }
    let plan = TracedPlan(bench.settlement, pack.compiled)
    var closest = PlanLikeness.equal
    for cell in 0...pack.compiled.space.cells[fact].unknown {
      var other = cells
      other[fact] = cell
      guard bench.evaluate(other) else { continue }
      switch TracedPlan(bench.settlement, pack.compiled).likeness(to: plan) {
      case .different: return .different
      case .equalFromOtherStatements: closest = .equalFromOtherStatements
      case .equal: continue
      }
    }
    return closest
  }
}
