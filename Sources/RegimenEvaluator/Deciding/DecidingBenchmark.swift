public import RegimenModel

/// Deciding and settling for benchmarks, which are a package of their own.
@_spi(Benchmarks)
public final class DecidingBenchmark {
  private let compiled: CompiledPack
  private let storage = Storage()
  private var cells: [Cells] = []
  private var records: [Record] = []
  private var evaluation: Evaluation
  private var decision: Decision

  /// Makes ready for assessments of a recommender's pack.
  public init(_ recommender: Recommender, _ assessments: [Assessment]) {
    compiled = recommender.compiled
    evaluation = Evaluation(compiled)
    decision = Decision(compiled)
    var sheet = FactSheet(compiled)
    for assessment in assessments {
      var record = Record(compiled.recordForm)
      compiled.recordForm.take(assessment, into: &record)
      sheet.fill(record, compiled)
      cells.append(Cells(sheet.cells.indices.map { sheet.cells[$0] }, in: storage))
      records.append(record)
    }
  }

  /// Decides for every assessment, from its cells; counts the rules that stand and those that are open.
  public func decide() -> (standing: Int, open: Int) {
    var counts = (standing: 0, open: 0)
    for row in cells {
      decision.decide(row, compiled)
      for _ in decision.standing { counts.standing += 1 }
      for _ in decision.open { counts.open += 1 }
    }
    return counts
  }

  /// Settles the plan of every assessment, from what it says, without explaining it; counts those that recommend care.
  public func plan() -> Int {
    var count = 0
    for record in records where evaluation.evaluate(record) && evaluation.settlement.recommendsCare { count += 1 }
    return count
  }
}
