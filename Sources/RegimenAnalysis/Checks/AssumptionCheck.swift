import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel

/// Finds rules of the first concern that can stand on what is not known: an open exception or overrider.
struct AssumptionCheck {
  let pack: PackUnderCheck

  func findings() -> [Finding] {
    let inquiry = pack.inquiry()
    let rules = pack.compiled.rules.cards.indices.filter { pack.compiled.rules.cards[$0].concern == 0 }
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
      let concern = pack.pack.header.concerns.first?.id.rawValue ?? ""
      return Finding(
        Diagnostic(
          .assumedAbsent, "rule '\(rule.id)' is of the first concern, \(concern), and can stand on what is not known",
          at: rule.place, path: rule.id.rawValue,
          help: "ask in 'when' that the exception is known not to hold, or drop the 'unless' or override"),
        about: rule.id.rawValue, witnesses: [pack.witness(cells, "it stands, and assumes what nobody asked")])
    }
  }
}
