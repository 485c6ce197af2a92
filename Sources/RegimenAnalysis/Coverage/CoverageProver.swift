import RegimenEvaluator
package import RegimenModel

/// Finds out what a worked case could show of a pack at all, and finds assessments that would show it.
///
/// Keeps what it learnt from one question for the next; not to be shared between threads.
package final class CoverageProver {
  private let pack: PackUnderCheck
  private let inquiry: Inquiry
  private let rules: [RuleID: Int]

  /// Prepares to ask about a pack.
  package init(_ pack: Pack) {
    self.pack = PackUnderCheck(pack)
    inquiry = self.pack.inquiry()
    rules = Dictionary(zip(self.pack.compiled.rules.rules.map(\.id), 0...)) { first, _ in first }
  }

  /// Whether some possible assessment would show an item.
  package func achievability(of item: CoverageItem) -> Achievability {
    guard let literal = literal(of: item) else { return .unachievable }
    return switch inquiry.isPossible(literal) {
    case true?: .achievable
    case false?: .unachievable
    case nil: .undecided
    }
  }

  /// An assessment that shows an item and says no more than it must; nil where none was found. Where a person of the
  /// population can show it, it is one.
  package func example(of item: CoverageItem) -> Assessment? {
    guard let literal = literal(of: item) else { return nil }
    let population = pack.compiled.population
    let isOfPopulation = population.map { inquiry.scenario.isProved($0) } ?? inquiry.circuit.yes
    let own = example(literal, isOfPopulation) { [inquiry] cells in
      isShown(item, by: cells) && population.map { inquiry.bench.isProved($0) } ?? true
    }
    return own ?? example(literal, inquiry.circuit.yes) { isShown(item, by: $0) }
  }

  private func example(_ literal: Literal, _ other: Literal, where holds: ([Int]) -> Bool) -> Assessment? {
    let outcome = inquiry.find(
      literal, other, refine: { [inquiry] cells in inquiry.learnShares(cells) }, where: holds)
    guard case .found(let cells) = outcome else { return nil }
    return Witnesses(pack.compiled).assessment(cells)
  }

  // MARK: As literals

  private func literal(of item: CoverageItem) -> Literal? {
    let scenario = inquiry.scenario
    switch item {
    case .rule(let id): return rules[id].map { scenario.stands($0) }
    case .line(let line, let isProved): return place(of: line).map { decides($0, line.number, isProved) }
    case .boundary(let threshold, let isAbove):
      return cell(next: threshold, isAbove).map { scenario.isIn($0.fact, CollectionOfOne($0.cell)) }
    case .guarantee(let id):
      guard let number = number(of: id) else { return nil }
      switch pack.pack.guarantees[number].promise {
      case .plan(_, let wherePlan, _):
        return inquiry.circuit.all(
          scenario.isProved(pack.compiled.questions.lowerBound + number),
          wherePlan.map { scenario.meets($0) } ?? inquiry.circuit.yes)
      case .neverFalls(let facts, _):
        return inquiry.circuit.any(facts.compactMap { pack.compiled.fact($0) }.map { !scenario.isUnknown($0) })
      }
    }
  }

  /// True where a line of a condition decides whether it is proved, and is itself proved or not.
  private func decides(_ condition: Int, _ line: Int, _ isProved: Bool) -> Literal {
    let circuit = inquiry.circuit
    let whole = pack.compiled.conditions[condition]
    guard line < whole.lines.count else { return circuit.no }
    let own = inquiry.scenario.isProved(whole.lines[line])
    return circuit.all(
      inquiry.scenario.isProved(whole, with: line, being: circuit.yes),
      !inquiry.scenario.isProved(whole, with: line, being: circuit.no), isProved ? own : !own)
  }

  private func place(of line: ConditionLine) -> Int? {
    rules[line.rule].map { rule in
      line.exception.map { pack.compiled.rules.cards[rule].unless.first + $0 } ?? pack.compiled.when(rule)
    }
  }

  private func cell(next threshold: Threshold, _ isAbove: Bool) -> (fact: Int, cell: Int)? {
    guard let fact = pack.compiled.fact(threshold.fact),
      let cell = pack.compiled.space.cells[fact].cell(of: threshold.value)
    else { return nil }
    return (fact, isAbove ? cell : cell - 1)
  }

  private func number(of id: GuaranteeID) -> Int? { pack.pack.guarantees.firstIndex { $0.id == id } }

  // MARK: As evaluated

  private func isShown(_ item: CoverageItem, by cells: [Int]) -> Bool {
    let bench = inquiry.bench
    guard bench.evaluate(cells) else { return false }
    switch item {
    case .rule(let id): return rules[id].map { bench.stands($0) } ?? false
    case .line(let line, let isProved):
      guard let judged = place(of: line).map({ bench.judged($0) }) else { return false }
      return judged.isDecided(by: line.number) && (judged.truths[line.number] == .proved) == isProved
    case .boundary(let threshold, let isAbove):
      return cell(next: threshold, isAbove).map { cells[$0.fact] == $0.cell } ?? false
    case .guarantee(let id):
      guard let number = number(of: id) else { return false }
      switch pack.pack.guarantees[number].promise {
      case .plan(_, let wherePlan, _):
        return bench.isProved(pack.compiled.questions.lowerBound + number)
          && wherePlan.map { PlanJudge(pack.pack).meets($0, bench.outline) } ?? true
      case .neverFalls(let facts, _):
        return facts.compactMap { pack.compiled.fact($0) }.contains { cells[$0] != pack.compiled.space.unknown[$0] }
      }
    }
  }
}
