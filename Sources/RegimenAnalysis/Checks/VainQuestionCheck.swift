import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel

/// Finds facts that rules ask about in vain: no answer ever changes a plan. The present level, one found
/// elsewhere, and refusals are never asked in vain, since plans tell of them whatever the rules say.
struct VainQuestionCheck {
  let pack: PackUnderCheck

  func findings() -> [Finding] {
    pack.asked.subtracting(pack.told).sorted().compactMap { finding($0) }
  }

  /// What is found of one fact.
  func finding(_ fact: Int) -> Finding? {
    let inquiry = pack.inquiry()
    let declared = pack.compiled.space.facts[fact]
    let others = Scenario(inquiry.scenario, cells: [fact: inquiry.scenario.newLiterals(of: fact)])
    switch PlanComparison(inquiry: inquiry, other: others).difference(
      others.isPossible, where: { changesPlan($0, fact, inquiry.bench) })
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

  /// Whether some other answer to the fact gives another plan.
  private func changesPlan(_ cells: [Int], _ fact: Int, _ bench: Bench) -> Bool {
    guard bench.evaluate(cells) else { return false }
    let plan = Sketch(bench.settlement, pack.compiled)
    return (0...pack.compiled.space.cells[fact].unknown).contains { cell in
      var other = cells
      other[fact] = cell
      return bench.evaluate(other) && Sketch(bench.settlement, pack.compiled) != plan
    }
  }
}
