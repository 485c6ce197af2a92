import RegimenEvaluator
import RegimenModel

/// Two assessments that are one step of one fact apart: from a known cell to the next.
struct Step {
  let fact: Int
  let inquiry: Inquiry
  /// The scenario after the step; that before it is the inquiry's own.
  let after: Scenario
  /// True where there is such a step, and both are possible assessments.
  let isTaken: Literal

  /// The steps of a fact.
  init(of fact: Int, _ inquiry: Inquiry) {
    self.fact = fact
    self.inquiry = inquiry
    let circuit = inquiry.circuit
    let before = inquiry.scenario.literals(of: fact).dropLast()
    after = Scenario(inquiry.scenario, cells: [fact: [circuit.no] + before.dropLast() + [circuit.no]])
    isTaken = circuit.all(circuit.any(before.dropLast()), after.isPossible)
  }

  /// What two assessments come to: before the step and after it; nil where there is no such step.
  func settlements(_ cells: [Int]) -> (before: Settlement, after: Settlement)? {
    let bench = inquiry.bench
    guard let next = next(cells), bench.evaluate(cells) else { return nil }
    let before = bench.settlement
    return bench.evaluate(next) ? (before, bench.settlement) : nil
  }

  /// The cells after the step; nil where there is none.
  func next(_ cells: [Int]) -> [Int]? {
    guard cells[fact] + 1 < inquiry.compiled.space.cells[fact].knownCount else { return nil }
    var next = cells
    next[fact] += 1
    return next
  }

  /// Learns the shares before and after the step.
  func learnShares(_ cells: [Int]) {
    guard let (before, after) = settlements(cells) else { return }
    inquiry.scenario.learnShares(before)
    self.after.learnShares(after)
  }
}

extension PackUnderCheck {
  /// Two assessments that show something, one step apart.
  func witnesses(_ cells: [Int], _ step: Step) -> [Witness] {
    let fact = compiled.space.facts[step.fact].name
    return [cells, step.next(cells) ?? cells].map { cells in
      witness(cells, "\(fact) is \(Witnesses(compiled).value(step.fact, cells[step.fact]))")
    }
  }
}
