import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel

/// Proves or refutes a guarantee on the plans of certain people.
struct GuaranteeCheck {
  let pack: PackUnderCheck
  let guarantee: Guarantee
  /// The place of whom it is about among the conditions.
  let whenever: Int
  let wherePlan: PlanExpectation?
  let expected: PlanExpectation

  func finding() -> Finding? {
    let inquiry = pack.inquiry()
    let scenario = inquiry.scenario
    let wanted = [
      scenario.isProved(whenever), wherePlan.map { scenario.meets($0) } ?? inquiry.circuit.yes,
      !scenario.meets(expected),
    ]
    switch inquiry.find(wanted, refine: { inquiry.learnShares($0) }, where: { isRefuted(by: $0, inquiry.bench) }) {
    case .none: return vacuity(inquiry)
    case .undecided:
      return pack.notAnalysed(
        .guarantee, about: guarantee.id.rawValue, "guarantee '\(guarantee.id)'", at: guarantee.place)
    case .found(let cells):
      _ = inquiry.bench.evaluate(cells)
      let unmet = PlanJudge(pack.pack).unmet(expected, by: inquiry.bench.outline)
      return Finding(
        Diagnostic(
          .guarantee, "guarantee '\(guarantee.id)' does not hold for everybody", at: guarantee.place,
          path: guarantee.id.rawValue,
          notes: unmet.map {
            Diagnostic.Note("\($0.path) should be \($0.expected), and is \($0.actual)", at: $0.requirement.place)
          },
          help: "mend the rules that make this plan so, or promise no more than they keep"),
        about: guarantee.id.rawValue, witnesses: [pack.witness(cells, "the plan breaks the promise")])
    }
  }

  /// A guarantee that is kept because it speaks of nobody.
  private func vacuity(_ inquiry: Inquiry) -> Finding? {
    let spokenOf = [
      inquiry.scenario.isProved(whenever), wherePlan.map { inquiry.scenario.meets($0) } ?? inquiry.circuit.yes,
    ]
    let outcome = inquiry.findAny(spokenOf, refine: { inquiry.learnShares($0) }) { cells in
      inquiry.bench.evaluate(cells) && inquiry.bench.isProved(whenever)
        && wherePlan.map { PlanJudge(pack.pack).meets($0, inquiry.bench.outline) } ?? true
    }
    switch outcome {
    case .found: return nil
    case .undecided:
      return pack.notAnalysed(
        .unused, about: guarantee.id.rawValue, "whether guarantee '\(guarantee.id)' speaks of anybody",
        at: guarantee.place)
    case .none:
      return Finding(
        Diagnostic(
          .unused, severity: .warning, "guarantee '\(guarantee.id)' speaks of nobody, and so promises nothing",
          at: guarantee.place, path: guarantee.id.rawValue,
          help: "loosen 'whenever' or 'where_plan' so that somebody is meant, or drop the guarantee"),
        about: guarantee.id.rawValue)
    }
  }

  private func isRefuted(by cells: [Int], _ bench: Bench) -> Bool {
    guard bench.evaluate(cells), bench.isProved(whenever) else { return false }
    let judge = PlanJudge(pack.pack)
    let plan = bench.outline
    return wherePlan.map { judge.meets($0, plan) } ?? true && !judge.meets(expected, plan)
  }
}
