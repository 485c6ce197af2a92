import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel

/// Finds a population that nobody is of; people of the population for whom no rule sets a level, though nothing holds the plan; and levels that come
/// with an empty mix, also where a hold keeps the care back.
struct GapCheck {
  let pack: PackUnderCheck

  func findings() -> [Finding] {
    let inquiry = pack.inquiry()
    return ([nobody(inquiry), missingLevel(inquiry)] + pack.compiled.levels.indices.map { emptyMix(at: $0, inquiry) })
      .compactMap(\.self)
  }

  /// A population that nobody can be of.
  private func nobody(_ inquiry: Inquiry) -> Finding? {
    guard let population = pack.compiled.population else { return nil }
    let place = pack.pack.header.place
    switch inquiry.isPossible(inquiry.scenario.isProved(population)) {
    case true?: return nil
    case nil: return pack.notAnalysed(.gap, about: "population", "whether anybody is of the population", at: place)
    case false?:
      return Finding(
        Diagnostic(
          .gap, "nobody can be known to be of the population", at: place, path: "population",
          help: "loosen the lines of 'population' that contradict each other or the vocabulary"),
        about: "population")
    }
  }

  private func missingLevel(_ inquiry: Inquiry) -> Finding? {
    let scenario = inquiry.scenario
    let population = pack.compiled.population
    let isOfPopulation = population.map { scenario.isProved($0) } ?? inquiry.circuit.yes
    let place = pack.pack.header.place
    switch inquiry.find(
      scenario.isStatus(.undetermined), isOfPopulation,
      where: { cells in
        inquiry.bench.evaluate(cells) && inquiry.bench.settlement.status == .undetermined
          && population.map { inquiry.bench.isProved($0) } ?? true
      })
    {
    case .none: return nil
    case .undecided:
      return pack.notAnalysed(.gap, about: "level", "whether everybody of the population gets a level", at: place)
    case .found(let cells):
      return Finding(
        Diagnostic(
          .gap, "no rule sets a level for some people of the population, and nothing holds their plan", at: place,
          path: "level", help: "add a rule that states a level for them, or one that holds the plan"),
        about: "level", witnesses: [pack.witness(cells, "nobody says which level of care")])
    }
  }

  private func emptyMix(at rank: Int, _ inquiry: Inquiry) -> Finding? {
    let level = pack.compiled.levels[rank].level
    guard level.isOffered else { return nil }
    switch inquiry.find(
      inquiry.scenario.isDelivered(rank), inquiry.scenario.isMixEmpty,
      where: { cells in
        guard inquiry.bench.evaluate(cells) else { return false }
        let settlement = inquiry.bench.settlement
        return settlement.delivered == rank && settlement.mix.shares.isEmpty
      })
    {
    case .none: return nil
    case .undecided:
      return pack.notAnalysed(
        .gap, about: level.id.rawValue, "whether level '\(level.id)' always has a mix", at: level.place)
    case .found(let cells):
      return Finding(
        Diagnostic(
          .gap, "level '\(level.id)' is delivered to some people with an empty modality mix", at: level.place,
          path: level.id.rawValue, help: "let the level give a modality that no rule avoids for everybody"),
        about: level.id.rawValue, detail: "mix", witnesses: [pack.witness(cells, "nothing is left in the mix")])
    }
  }
}
