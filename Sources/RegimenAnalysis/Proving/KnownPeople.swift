import RegimenEvaluator
import RegimenModel

/// People who are at hand, such as those of worked cases: to be tried before anybody is searched for.
struct KnownPeople: Sendable {
  /// The cells of each, in the order in which they were given.
  let cells: [[Int]]
  /// For each rule the places of those for whom it stands.
  let standing: [[Int]]

  /// - Parameter assessments: those that no plan can be made for are left out.
  init(_ assessments: [Assessment], _ compiled: CompiledPack) {
    var cells: [[Int]] = []
    var standing = Array(repeating: [Int](), count: compiled.rules.rules.count)
    var evaluation = Evaluation(compiled, depth: .level)
    var record = Record(compiled.recordForm)
    for assessment in assessments {
      compiled.recordForm.take(assessment, into: &record)
      guard evaluation.evaluate(record) else { continue }
      for rule in evaluation.decision.standing { standing[rule].append(cells.count) }
      cells.append(compiled.space.facts.indices.map { evaluation.sheet.cells[$0] })
    }
    self.cells = cells
    self.standing = standing
  }
}
