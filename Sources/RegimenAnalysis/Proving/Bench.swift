import RegimenEvaluator
import RegimenModel

/// The ordinary evaluator, asked about cells. Everything that is told was seen here, whatever led to it.
final class Bench {
  let compiled: CompiledPack
  private var evaluation: Evaluation
  private var record: Record

  init(_ compiled: CompiledPack) {
    self.compiled = compiled
    evaluation = Evaluation(compiled)
    record = Record(compiled.recordForm)
  }

  /// Evaluates an assessment; returns whether there is one: required facts are known and nothing impossible is.
  func evaluate(_ cells: [Int]) -> Bool {
    for (fact, cell) in cells.enumerated() { record.facts[fact] = said(fact, cell) }
    return evaluation.evaluate(record)
  }

  private func said(_ fact: Int, _ cell: Int) -> Record.Said {
    let own = compiled.space.cells[fact]
    if cell == own.unknown { return .nothing }
    if case .number(let number) = own.representatives[cell] { return .number(number) }
    return .cell(cell)
  }

  /// What the last assessment came to.
  var settlement: Settlement { evaluation.settlement }
  /// The rules that stand.
  var standing: [Int] { evaluation.decision.standing }
  /// The rules that do not stand, yet could.
  var open: [Int] { evaluation.decision.open }
  /// Whether a rule stands.
  func stands(_ rule: Int) -> Bool { evaluation.decision.stands(rule) }
}
