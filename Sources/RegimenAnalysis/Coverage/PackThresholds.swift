import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel

/// The thresholds that the rules of a pack set to ordered facts.
struct PackThresholds: Sendable {
  /// A cell in which an upper side begins.
  struct Cut: Hashable, Comparable {
    let fact: Int
    let cell: Int

    static func < (left: Cut, right: Cut) -> Bool { (left.fact, left.cell) < (right.fact, right.cell) }
  }

  /// The cuts, in the order of the vocabulary, with the line that makes each first.
  let cuts: [(cut: Cut, threshold: Threshold, place: SourceRange)]

  init(_ compiled: CompiledPack, conditions: [RuleCondition]) {
    var places: [Cut: SourceRange] = [:]
    for condition in conditions {
      for line in compiled.conditions[condition.place].lines {
        for (cut, place) in Self.cuts(line, compiled.space) where places[cut] == nil { places[cut] = place }
      }
    }
    cuts = places.sorted { $0.key < $1.key }.map { cut, place in
      let value = compiled.space.cells[cut.fact].representatives[cut.cell]
      return (cut, Threshold(fact: compiled.space.facts[cut.fact].name, value: value), place)
    }
  }

  private static func cuts(_ line: CompiledCondition, _ space: CellSpace) -> [(Cut, SourceRange)] {
    switch line {
    case .fact(let line): cuts(line.test.test, line.fact, space).map { ($0, line.test.place) }
    case .count(let line):
      line.tally.members.flatMap { cuts(line.test.test, $0.fact, space) }.map { ($0, line.test.place) }
    case .all, .any: []
    }
  }

  /// The cells in which what a test tells apart begins.
  private static func cuts(_ test: ValueTest, _ fact: Int, _ space: CellSpace) -> [Cut] {
    let cells = space.cells[fact]
    func cut(_ value: FactValue, isAbove: Bool) -> Int? { cells.cell(of: value).map { isAbove ? $0 : $0 + 1 } }
    let starts: [Int?]
    switch test.known {
    case .between(let lower, let upper):
      starts = [
        lower.flatMap { cut($0.value, isAbove: $0.isIncluded) },
        upper.flatMap { cut($0.value, isAbove: !$0.isIncluded) },
      ]
    case .oneOf(let values):
      guard case .number = space.facts[fact].type else { return [] }
      starts = values.flatMap { [cut($0, isAbove: true), cut($0, isAbove: false)] }
    }
    return starts.compactMap(\.self).filter { $0 > 0 && $0 < cells.knownCount }.map { Cut(fact: fact, cell: $0) }
  }

  /// What can be shown of them: a value on either side of each.
  var items: [CoverageItem] {
    cuts.flatMap { cut in [false, true].map { .boundary(cut.threshold, isAbove: $0) } }
  }

  /// Counts the sides that an evaluation is next to.
  func count(_ evaluation: borrowing Evaluation, into seen: inout Set<CoverageItem>) {
    for (cut, threshold, _) in cuts {
      let cell = evaluation.sheet.cells[cut.fact]
      if cell == cut.cell { seen.insert(.boundary(threshold, isAbove: true)) }
      if cell == cut.cell - 1 { seen.insert(.boundary(threshold, isAbove: false)) }
    }
  }
}
