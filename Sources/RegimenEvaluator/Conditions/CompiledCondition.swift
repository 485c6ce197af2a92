package import BitCollections
package import RegimenModel

/// A condition over cells, shaped as it was written with `not` pushed inward.
///
/// Deciding works on its boxes, and explanations walk its nodes (see ``ConditionNodes``): both are made from this tree.
package indirect enum CompiledCondition: Sendable {
  case all([CompiledCondition])
  case any([CompiledCondition])
  case fact(Line)
  case count(CountLine)

  /// A line on one fact.
  package struct Line: Sendable {
    /// Its place among the lines of the condition, in the order written.
    package let number: Int
    package let fact: Int
    /// The cell of not knowing the fact.
    package let unknown: Int
    /// The cells that satisfy the line.
    package let satisfying: BitSet
    package let test: FactTest
    package let isNegated: Bool
  }

  /// A line on several members of a group.
  package struct CountLine: Sendable {
    /// Its place among the lines of the condition, in the order written.
    package let number: Int
    package let tally: Tally
    package let test: GroupTest
    package let isNegated: Bool
  }
}

extension CompiledCondition {
  /// Compiles a condition. A line on a fact that the pack does not declare is never met.
  init(_ condition: NormalCondition, in space: CellSpace) {
    var lines = 0
    self.init(condition, in: space, lines: &lines)
  }

  /// - Parameter lines: how many lines there are before it; then, with it.
  private init(_ condition: NormalCondition, in space: CellSpace, lines: inout Int) {
    switch condition {
    case .all(let parts): self = .all(parts.map { CompiledCondition($0, in: space, lines: &lines) })
    case .any(let parts): self = .any(parts.map { CompiledCondition($0, in: space, lines: &lines) })
    case .fact(let test, let isNegated):
      guard let index = space.index(of: test.fact) else { self = .any([]); return }
      let cells = space.cells[index]
      self = .fact(
        Line(
          number: lines, fact: index, unknown: cells.unknown,
          satisfying: cells.satisfying(test.test, isNegated: isNegated), test: test, isNegated: isNegated))
      lines += 1
    case .count(let test, let isNegated):
      self = .count(
        CountLine(number: lines, tally: Tally(test, isNegated: isNegated, in: space), test: test, isNegated: isNegated))
      lines += 1
    }
  }

  /// The facts that it looks at.
  package var facts: [Int] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.facts)
    case .fact(let line): [line.fact]
    case .count(let line): line.tally.members.map(\.fact)
    }
  }

  /// The lines, in the order written.
  package var lines: [CompiledCondition] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.lines)
    case .fact, .count: [self]
    }
  }
}

extension Tally {
  /// Compiles a count of members.
  fileprivate init(_ test: GroupTest, isNegated: Bool, in space: CellSpace) {
    self.init(
      members: test.members.compactMap { name in
        space.index(of: name).map { Member(fact: $0, cells: space.cells[$0], test: test.test) }
      },
      acceptsUnknown: test.acceptsUnknown(isNegated: isNegated),
      asksOtherwise: test.asksOtherwise(isNegated: isNegated),
      satisfying: test.satisfyingCounts(isNegated: isNegated))
  }
}

extension Tally.Member {
  fileprivate init(fact: Int, cells: FactCells, test: ValueTest) {
    let passing = cells.passing(test)
    self.init(
      fact: fact, unknown: cells.unknown, passing: passing, canFail: passing.count < cells.knownCount)
  }
}
