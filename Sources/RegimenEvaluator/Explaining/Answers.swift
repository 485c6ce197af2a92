import RegimenModel

/// Makes the plan anew with other answers, to tell what they would change.
struct Answers: ~Copyable {
  let compiled: CompiledPack
  private let outline: PlanOutline
  /// The facts that an instrument taken is read into, or whose answer picks its bands.
  private let readByInstruments: Set<FactName>
  var evaluation: Evaluation

  /// Prepares to ask what would change against a plan.
  init(_ writer: borrowing PlanWriter) {
    compiled = writer.compiled
    outline = writer.evaluation.ownOutline
    let taken = compiled.pack.vocabulary.instruments.enumerated().filter { writer.record.instruments[$0.offset] != nil }
    readByInstruments = Set(taken.flatMap(\.element.readings).flatMap(\.facts))
    evaluation = Evaluation(writer.compiled)
  }

  /// The answers to one unknown fact that would change the plan. Neighbouring values with the same changes are one.
  mutating func effects(of fact: Int, against writer: borrowing PlanWriter) -> [AnswerEffect] {
    var changes: [[PlanChange]] = []
    for cell in 0..<compiled.space.cells[fact].knownCount { changes.append(self.changes(fact, cell, writer) ?? []) }
    return runs(of: fact, where: { !changes[$0].isEmpty }, alike: { changes[$0] == changes[$1] }).map { cells in
      let answer = answer(cells, to: fact)
      return AnswerEffect(
        from: answer.from, through: answer.through, text: answer.text, changes: changes[cells.lowerBound])
    }
  }

  /// The cells of a fact that pass, those that are neighbours and alike as one where the fact has an order.
  func runs(of fact: Int, where passes: (Int) -> Bool, alike: (Int, Int) -> Bool) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for cell in 0..<compiled.space.cells[fact].knownCount where passes(cell) {
      if compiled.space.facts[fact].type.isOrdered, let last = runs.last, last.upperBound == cell - 1,
        alike(last.upperBound, cell)
      {
        runs[runs.count - 1] = last.lowerBound...cell
      } else {
        runs.append(cell...cell)
      }
    }
    return runs
  }

  /// Neighbouring cells of a fact as an answer to it.
  func answer(_ range: ClosedRange<Int>, to fact: Int) -> (from: FactValue, through: FactValue, text: String) {
    let cells = compiled.space.cells[fact]
    let from = cells.representatives[range.lowerBound]
    let through = cells.lastValues[range.upperBound]
    let text = compiled.wording.answer(
      compiled.space.facts[fact].name, from: from, through: through, isFirst: range.lowerBound == 0,
      isLast: range.upperBound == cells.knownCount - 1)
    return (from, through, text)
  }

  /// What an answer would change; nil where an impossible combination forbids it.
  private mutating func changes(_ fact: Int, _ cell: Int, _ writer: borrowing PlanWriter) -> [PlanChange]? {
    guard evaluate([(fact, cell)], writer) else { return nil }
    guard !evaluation.settlement.comes(toTheSameAs: writer.evaluation.settlement, compiled) else { return [] }
    return outline.changes(to: evaluation.ownOutline, wording: compiled.wording)
  }

  /// Evaluates with other cells of some facts: in the sheet, unless instruments must be read anew because a change may
  /// pick their bands or differ from what they read.
  ///
  /// - Returns: whether it is possible.
  mutating func evaluate(_ changes: [(fact: Int, cell: Int)], _ writer: borrowing PlanWriter) -> Bool {
    guard changes.contains(where: { readByInstruments.contains(compiled.space.facts[$0.fact].name) }) else {
      return evaluation.evaluate(writer.evaluation, supposing: changes)
    }
    var record = writer.record
    for (fact, cell) in changes {
      let cells = compiled.space.cells[fact]
      let value = cell == cells.unknown ? nil : compiled.recordForm.said(cells.representatives[cell], of: fact)
      record.facts[fact] = value ?? .unknown
    }
    return evaluation.evaluateUnchecked(record)
  }
}

extension InstrumentReading {
  /// The fact that is read and, where one picks the bands, that fact.
  fileprivate var facts: [FactName] {
    if case .bandsBy(let other, _) = method { [fact, other] } else { [fact] }
  }
}
