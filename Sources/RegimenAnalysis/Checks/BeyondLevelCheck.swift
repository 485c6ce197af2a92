import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel

/// Finds floors that lie beyond the range of a level at which the programme is delivered while the rule stands.
struct BeyondLevelCheck {
  let pack: PackUnderCheck

  func findings() -> [Finding] {
    let inquiry = pack.inquiry()
    return Elements.quantities.flatMap { element in
      inquiry.scenario.voices.rules[element].filter { $0.saying == .floor }.flatMap { voice in
        pack.compiled.levels.indices.compactMap { finding(voice, element, rank: $0, inquiry) }
      }
    }
  }

  private func finding(_ voice: Voice, _ element: Int, rank: Int, _ inquiry: Inquiry) -> Finding? {
    let quantity = Elements.quantity(element)
    let level = pack.compiled.levels[rank]
    guard case .offered(let ranges, _) = level.level.delivery, let range = ranges[quantity],
      range.maximum.millionths < voice.value
    else { return nil }
    let rule = Int(voice.speaker)
    let name = pack.name(voice)
    switch inquiry.find(
      inquiry.scenario.stands(rule), inquiry.scenario.isDelivered(rank),
      where: { cells in
        inquiry.bench.evaluate(cells) && inquiry.bench.stands(rule) && inquiry.bench.settlement.delivered == rank
      })
    {
    case .none: return nil
    case .undecided:
      return pack.notAnalysed(
        .outOfRange, about: name, "whether rule '\(name)' asks for more than level '\(level.level.id)' has",
        at: pack.place(voice))
    case .found(let cells):
      let most = quantity.text(range.maximum)
      return Finding(
        Diagnostic(
          .outOfRange,
          "rule '\(name)' asks for \(quantity.text(ExactDecimal(millionths: voice.value))), but level '\(level.level.id)' has \(most) at most",
          at: pack.place(voice), path: quantity.rawValue,
          notes: [Diagnostic.Note("the level is declared here", at: level.level.place)],
          help: "state the level that this takes as well, or ask for no more than \(most)"),
        about: name, detail: "\(quantity.rawValue) \(level.level.id)",
        witnesses: [pack.witness(cells, "the rule stands at level '\(level.level.id)'")])
    }
  }
}
