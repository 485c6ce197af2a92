import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel

/// Finds rules of one concern that contradict each other for somebody: a floor above a ceiling, a referral asked for and
/// avoided; and floors of the mix that come to more than all of it.
struct ClashCheck {
  let pack: PackUnderCheck

  private var compiled: CompiledPack { pack.compiled }

  /// Two voices that contradict each other, with when they do.
  private struct Pair {
    let asks: Voice
    let denies: Voice
    let isHeard: Literal
  }

  func findings() -> [Finding] {
    let inquiry = pack.inquiry()
    let elements = [Elements.level] + Array(Elements.quantities) + Array(compiled.elements.referrals)
    let clashes = elements.flatMap { element in pairs(on: element, inquiry).flatMap { finding($0, element, inquiry) } }
    return clashes + shares(inquiry)
  }

  private func pairs(on element: Int, _ inquiry: Inquiry) -> [Pair] {
    let scenario = inquiry.scenario
    let isReferral = compiled.elements.referrals.contains(element)
    let heard =
      isReferral
      ? scenario.heard(on: element, isPlansOwn: true)
      : scenario.voices.rules[element].map { ($0, scenario.stands(Int($0.speaker))) }
    let asks = heard.filter { $0.0.saying == (isReferral ? .refer : .floor) }
    let denies = heard.filter { $0.0.saying == (isReferral ? .avoid : .ceiling) }
    return asks.flatMap { ask in
      denies.filter { $0.0.concern == ask.0.concern }.compactMap { deny in
        let contradicts = isReferral ? inquiry.circuit.yes : contradicts(ask.0, deny.0, scenario)
        let isHeard = inquiry.circuit.all(ask.1, deny.1, contradicts, isSettled(element, scenario))
        return isHeard == inquiry.circuit.no ? nil : Pair(asks: ask.0, denies: deny.0, isHeard: isHeard)
      }
    }
  }

  /// Whether what is said of an element is weighed at all.
  private func isSettled(_ element: Int, _ scenario: Scenario) -> Literal {
    if element == Elements.level { return scenario.isInScope }
    return Elements.quantities.contains(element) ? scenario.quantity(element).isPresent : scenario.circuit.yes
  }

  /// True where a floor is above a ceiling; either may be the level that a fact holds.
  private func contradicts(_ floor: Voice, _ ceiling: Voice, _ scenario: Scenario) -> Literal {
    if floor.fact < 0 && ceiling.fact < 0 {
      return floor.value > ceiling.value ? scenario.circuit.yes : scenario.circuit.no
    }
    return scenario.circuit.any(
      (1..<max(1, compiled.levels.count)).map { rank in
        scenario.circuit.all(
          scenario.names(floor, ranks: rank..<compiled.levels.count), scenario.names(ceiling, ranks: 0..<rank))
      })
  }

  private func finding(_ pair: Pair, _ element: Int, _ inquiry: Inquiry) -> [Finding] {
    let (asks, denies) = (pair.asks, pair.denies)
    let what = compiled.element(element).path
    let outcome = inquiry.find(pair.isHeard) { cells in
      inquiry.bench.evaluate(cells) && inquiry.bench.hears(asks, denies, on: element)
    }
    switch outcome {
    case .none: return []
    case .undecided:
      return [
        pack.notAnalysed(
          .clash, about: pack.name(asks),
          "whether \(pack.speaker(asks)) and \(pack.speaker(denies)) clash on '\(what)'",
          at: pack.place(asks))
      ]
    case .found(let cells):
      let concern = pack.pack.header.concerns[Int(asks.concern)].id
      return [
        Finding(
          Diagnostic(
            .clash, "\(contradiction(asks, denies, what)), both of concern '\(concern)'",
            at: pack.place(asks), path: what,
            notes: [Diagnostic.Note("the other end of the clash", at: pack.place(denies))],
            help: "let one override the other, tell apart when they apply, or give them different concerns"),
          about: pack.name(asks), detail: "\(what) \(pack.name(denies))",
          witnesses: [pack.witness(cells, "both stand")])
      ]
    }
  }

  private func contradiction(_ asks: Voice, _ denies: Voice, _ what: String) -> String {
    let isOwn = asks.speaker == denies.speaker
    if asks.saying == .refer {
      let denier = isOwn ? "it avoids itself" : "\(pack.speaker(denies)) avoids"
      return "\(pack.speaker(asks)) asks for '\(what)', which \(denier)"
    }
    let ceiling = isOwn ? "its own ceiling" : "the ceiling of \(pack.speaker(denies))"
    return "\(pack.speaker(asks)) puts '\(what)' above \(ceiling)"
  }

  // MARK: Shares

  private func shares(_ inquiry: Inquiry) -> [Finding] {
    let scenario = inquiry.scenario
    let place = pack.pack.catalogue.modalities.first?.place ?? pack.pack.header.place
    switch inquiry.find(
      scenario.isDelivered, scenario.floorsExceedHundred,
      where: { cells in
        inquiry.bench.evaluate(cells)
          && inquiry.bench.settlement.reasons.contains { $0.kind == .sharesOverHundred }
      })
    {
    case .none: return []
    case .undecided: return [pack.notAnalysed(.clash, about: "mix", "whether shares can exceed 100%", at: place)]
    case .found(let cells):
      _ = inquiry.bench.evaluate(cells)
      let floors = compiled.elements.modalities.flatMap { element in
        inquiry.bench.said(on: element).filter { $0.saying == .floor }
      }
      return [
        Finding(
          Diagnostic(
            .clash, severity: .note, "the shares that rules ask for can exceed 100% in all", at: place, path: "mix",
            notes: floors.map {
              Diagnostic.Note("\(pack.speaker($0)) asks for \($0.value)%", at: pack.place($0))
            }, help: "the higher concern is granted first; lower the shares if that is not meant"),
          about: "mix", witnesses: [pack.witness(cells, "the shares asked for exceed 100%")])
      ]
    }
  }
}
