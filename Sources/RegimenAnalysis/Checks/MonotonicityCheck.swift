import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel

/// Proves or refutes that elements of the plan never fall as facts rise by one known cell.
struct MonotonicityCheck {
  let pack: PackUnderCheck
  let guarantee: Guarantee
  let facts: [FactName]
  let elements: [PlanElement]

  func findings() -> [Finding] {
    facts.compactMap { pack.compiled.fact($0) }.flatMap { fact in elements.compactMap { finding(fact, $0) } }
  }

  private func finding(_ number: Int, _ element: PlanElement) -> Finding? {
    let inquiry = pack.inquiry()
    let step = Step(of: number, inquiry)
    let fact = pack.compiled.space.facts[number]
    let falling = Falling(element: element, compiled: pack.compiled)
    let wanted = [step.isTaken, falling.isFalling(from: inquiry.scenario, to: step.after)]
    let subject = guarantee.id.rawValue
    switch inquiry.find(
      wanted, refine: { step.learnShares($0) },
      where: { cells in
        step.settlements(cells).map { falling.isFalling(from: $0.before, to: $0.after) } ?? false
      })
    {
    case .none: return nil
    case .undecided:
      return pack.notAnalysed(
        .monotonicity, about: subject, "guarantee '\(subject)', for '\(fact.name)' and '\(element.path)',",
        at: guarantee.place)
    case .found(let cells):
      return Finding(
        Diagnostic(
          .monotonicity, "guarantee '\(subject)' does not hold: '\(element.path)' falls as '\(fact.name)' rises",
          at: guarantee.place, path: subject, notes: [Diagnostic.Note("the fact is declared here", at: fact.place)],
          help: "mend the rules that ask for less, or promise no more than they keep"),
        about: subject, detail: "\(fact.name) \(element.path)", witnesses: pack.witnesses(cells, step))
    }
  }
}
