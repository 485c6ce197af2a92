import RegimenEvaluator
import RegimenModel

/// Makes assessments of cells that say no more than they must.
struct Witnesses {
  let compiled: CompiledPack

  init(_ compiled: CompiledPack) { self.compiled = compiled }

  /// Makes facts unknown, or else milder, one after the other and again, as long as what is claimed holds; in the end no
  /// single fact can be.
  ///
  /// Milder is a value that comes earlier on a scale, a smaller number, a less intensive level, and `no`; of a choice
  /// none is.
  func reduced(_ cells: [Int], where holds: ([Int]) -> Bool) -> [Int] {
    var reduced = cells
    var isReduced = false
    while !isReduced {
      isReduced = true
      for fact in reduced.indices {
        for cell in milder(fact, than: reduced[fact]) {
          var candidate = reduced
          candidate[fact] = cell
          guard holds(candidate) else { continue }
          reduced = candidate
          isReduced = false
          break
        }
      }
    }
    return reduced
  }

  /// Cells to try in place of one, the mildest first.
  private func milder(_ fact: Int, than cell: Int) -> [Int] {
    let unknown = compiled.space.cells[fact].unknown
    guard cell != unknown else { return [] }
    let isRequired = compiled.space.facts[fact].isRequired
    return (isRequired ? [] : [unknown]) + (isOrdered(fact) ? Array(0..<cell) : [])
  }

  /// Whether the cells of a fact have an order.
  func isOrdered(_ fact: Int) -> Bool {
    if case .choice = compiled.space.facts[fact].type { false } else { true }
  }

  /// The assessment that names what is known.
  func assessment(_ cells: [Int]) -> Assessment {
    let answers = cells.enumerated().filter { $1 != compiled.space.unknown[$0] }.map { fact, cell in
      NamedAnswers.Entry(compiled.space.facts[fact].name, Assessment.Answer(value(fact, cell)), number: fact)
    }
    return Assessment(answers: NamedAnswers(answers), digest: "")
  }

  /// The value that stands for a known cell.
  func value(_ fact: Int, _ cell: Int) -> FactValue { compiled.space.cells[fact].representatives[cell] }
}
