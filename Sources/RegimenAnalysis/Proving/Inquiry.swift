import RegimenEvaluator

/// Asks the solver for assessments, and lets none out that the ordinary evaluator does not confirm.
final class Inquiry {
  /// What became of a question.
  enum Outcome {
    /// There is such an assessment: its cells. No fact of it can be made unknown or milder.
    case found([Int])
    /// There is none.
    case none
    /// A limit was reached first.
    case undecided
  }

  let compiled: CompiledPack
  let circuit = Circuit()
  let scenario: Scenario
  let bench: Bench
  private let effort: Effort

  init(_ compiled: CompiledPack, voices: PackVoices, effort: Effort) {
    self.compiled = compiled
    self.effort = effort
    scenario = Scenario(compiled, voices: voices, circuit: circuit)
    bench = Bench(compiled)
  }

  /// Whether some assessment makes all of these true; nil where a limit was reached.
  func isPossible(_ wanted: Literal...) -> Bool? {
    switch solve(wanted) {
    case .satisfiable: true
    case .unsatisfiable: false
    case .undecided: nil
    }
  }

  /// Looks for an assessment that makes all of these true.
  ///
  /// - Parameters:
  ///   - refine: where the literals only come near to what is asked: told of an assessment that turned out to be none, it
  ///     adds clauses that rule it out, and what is like it.
  ///   - holds: whether the ordinary evaluator agrees on an assessment.
  func find(_ wanted: Literal..., refine: Refinement? = nil, where holds: ([Int]) -> Bool) -> Outcome {
    find(wanted, refine: refine, where: holds)
  }

  /// Looks for an assessment that makes all of these true.
  func find(_ wanted: [Literal], refine: Refinement? = nil, where holds: ([Int]) -> Bool) -> Outcome {
    let outcome = findAny(wanted, refine: refine, where: holds)
    guard case .found(let cells) = outcome else { return outcome }
    return .found(Witnesses(compiled).reduced(cells, where: holds))
  }

  /// Looks for an assessment that makes all of these true, and leaves in it what need not be there.
  func findAny(_ wanted: [Literal], refine: Refinement? = nil, where holds: ([Int]) -> Bool) -> Outcome {
    for _ in 0..<effort.rounds {
      switch solve(wanted) {
      case .unsatisfiable: return .none
      case .undecided: return .undecided
      case .satisfiable: break
      }
      let cells = scenario.solution
      if holds(cells) { return .found(cells) }
      guard let refine else { return .undecided }
      refine(cells)
    }
    return .undecided
  }

  /// Learns the shares of the mix of an assessment that was found.
  func learnShares(_ cells: [Int]) {
    guard bench.evaluate(cells) else { return }
    scenario.learnShares(bench.settlement)
  }

  private func solve(_ wanted: [Literal]) -> Solver.Answer {
    let before = circuit.conflicts
    defer { effort.allowance.spend(circuit.conflicts - before) }
    return circuit.solve(wanted, limit: min(effort.conflicts, effort.allowance.left))
  }

  /// Adds clauses after an assessment turned out not to be what was asked for.
  typealias Refinement = ([Int]) -> Void
}
