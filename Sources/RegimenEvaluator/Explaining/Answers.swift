import RegimenModel

/// Makes the plan anew with single answers, to tell what each would change.
struct Answers: ~Copyable {
  private let compiled: CompiledPack
  private let outline: PlanOutline
  /// The facts that an instrument taken is read into, or whose answer picks its bands.
  private let readByInstruments: Set<FactName>
  private var evaluation: Evaluation

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
    let cells = compiled.space.cells[fact]
    var effects: [(cells: ClosedRange<Int>, changes: [PlanChange])] = []
    for cell in 0..<cells.knownCount {
      guard let changes = changes(fact, cell, writer), !changes.isEmpty else { continue }
      if let last = effects.last, last.cells.upperBound == cell - 1, last.changes == changes, isOrdered(fact) {
        effects[effects.count - 1].cells = last.cells.lowerBound...cell
      } else {
        effects.append((cell...cell, changes))
      }
    }
    return effects.map { effect($0.cells, $0.changes, fact) }
  }

  private func isOrdered(_ fact: Int) -> Bool { compiled.space.facts[fact].type.isOrdered }

  private func effect(_ range: ClosedRange<Int>, _ changes: [PlanChange], _ fact: Int) -> AnswerEffect {
    let cells = compiled.space.cells[fact]
    let from = cells.representatives[range.lowerBound]
    let through = cells.lastValues[range.upperBound]
    let text = compiled.wording.answer(
      compiled.space.facts[fact].name, from: from, through: through, isFirst: range.lowerBound == 0,
      isLast: range.upperBound == cells.knownCount - 1)
    return AnswerEffect(from: from, through: through, text: text, changes: changes)
  }

  /// What an answer would change; nil where an impossible combination forbids it.
  private mutating func changes(_ fact: Int, _ cell: Int, _ writer: borrowing PlanWriter) -> [PlanChange]? {
    guard evaluate(fact, cell, writer) else { return nil }
    guard !evaluation.settlement.comes(toTheSameAs: writer.evaluation.settlement, compiled) else { return [] }
    return outline.changes(to: evaluation.ownOutline, wording: compiled.wording)
  }

  /// Evaluates with the answer: one cell more, unless instruments must be read anew because the answer may pick their
  /// bands or differ from what they read.
  ///
  /// - Returns: whether it is possible.
  private mutating func evaluate(_ fact: Int, _ cell: Int, _ writer: borrowing PlanWriter) -> Bool {
    guard readByInstruments.contains(compiled.space.facts[fact].name) else {
      return evaluation.evaluate(writer.evaluation, supposing: fact, cell: cell)
    }
    var record = writer.record
    record.facts[fact] =
      compiled.recordForm.said(compiled.space.cells[fact].representatives[cell], of: fact) ?? .unknown
    return evaluation.evaluateUnchecked(record)
  }
}

extension InstrumentReading {
  /// The fact that is read and, where one picks the bands, that fact.
  fileprivate var facts: [FactName] {
    if case .bandsBy(let other, _) = method { [fact, other] } else { [fact] }
  }
}
