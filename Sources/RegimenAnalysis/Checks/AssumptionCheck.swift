import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel

/// Finds rules that can stand on what is not known, an open exception or overrider, though their concern may not assume.
struct AssumptionCheck {
  let pack: PackUnderCheck

  func findings() -> [Finding] {
    let inquiry = pack.inquiry()
    let concerns = pack.pack.header.concerns
    let rules = pack.compiled.rules.cards.indices.filter { !concerns[pack.compiled.rules.cards[$0].concern].mayAssume }
    return rules.compactMap { finding($0, inquiry) }
  }

  private func finding(_ number: Int, _ inquiry: Inquiry) -> Finding? {
    let rule = pack.rule(number)
    switch inquiry.find(
      inquiry.scenario.standsOnAssumption(number),
      where: { cells in
        inquiry.bench.evaluate(cells) && inquiry.bench.standsOnAssumption(number)
      })
    {
    case .none: return nil
    case .undecided:
      return pack.notAnalysed(
        .assumedAbsent, about: rule.id.rawValue, "whether rule '\(rule.id)' can rest on an assumption", at: rule.place)
    case .found(let cells):
      return Finding(
        Diagnostic(
          .assumedAbsent, "rule '\(rule.id)' can stand on what is not known, which concern '\(rule.concern)' may not",
          at: rule.place, path: rule.id.rawValue,
          help: "ask in 'when' that the exception is known not to hold, or drop the 'unless' or override"),
        about: rule.id.rawValue, witnesses: [pack.witness(cells, "it stands, and assumes what nobody asked")])
    }
  }
}
