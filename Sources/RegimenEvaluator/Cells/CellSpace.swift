package import RegimenModel

/// All facts of a pack with their cells. An assessment is one cell per fact.
package final class CellSpace: Sendable {
  /// The facts, in the order of the vocabulary.
  package let facts: [Fact]
  /// Their cells.
  package let cells: [FactCells]
  /// The cell of not knowing each fact.
  package let unknown: FixedRow<Int>
  private let indices: [FactName: Int]

  /// Cuts every fact where one of the conditions mentions a threshold.
  init(_ pack: Pack, conditions: [NormalCondition], in storage: Storage) {
    var thresholds = Thresholds(pack.vocabulary)
    conditions.forEach { thresholds.collect($0) }
    let levels = pack.catalogue.levels.map(\.id)
    facts = pack.vocabulary.facts
    cells = facts.map { FactCells($0, levels: levels, cuts: thresholds.cuts(of: $0.name)) }
    unknown = FixedRow(cells.map(\.unknown), in: storage)
    indices = Dictionary(zip(facts.map(\.name), facts.indices)) { first, _ in first }
  }

  /// The number of a fact, or nil where the pack declares no such fact.
  package func index(of fact: FactName) -> Int? { indices[fact] }
}
