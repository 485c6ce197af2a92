internal import BitCollections
import RegimenModel

/// A person as they would be on a way to another level: what is known of each fact, and where the way lets it be.
struct Supposition {
  /// The cell of each fact.
  private(set) var cells: [Int]
  /// For each fact that the way has asked about the cells in which it may be.
  private var allowed: [Int: BitSet] = [:]

  /// A person as an evaluation knows them.
  init(_ evaluation: borrowing Evaluation) {
    cells = evaluation.sheet.cells.indices.map { evaluation.sheet.cells[$0] }
  }

  /// Puts a fact in a cell for good.
  mutating func settle(_ fact: Int, in cell: Int) {
    cells[fact] = cell
    settle(fact)
  }

  /// Puts a fact in a cell, unless the way has asked about it.
  mutating func put(_ fact: Int, in cell: Int) {
    if allowed[fact] == nil { cells[fact] = cell }
  }

  /// Leaves a fact as it is for good.
  mutating func settle(_ fact: Int) { allowed[fact] = [cells[fact]] }

  /// Makes a fact unknown, unless the way has asked about it.
  mutating func forget(_ fact: Int, _ space: CellSpace) { put(fact, in: space.unknown[fact]) }

  private mutating func keep(_ fact: Int, in satisfying: BitSet) {
    allowed[fact] = allowed[fact].map { $0.intersection(satisfying) } ?? satisfying
  }

  /// Meets a condition line by line, in the order written; of alternatives by the one that takes the fewest criteria, of
  /// equals by the first.
  ///
  /// - Parameter isTold: whether a line is a criterion although it is proved.
  /// - Returns: the numbers of the lines that are criteria; nil where the condition cannot be met.
  mutating func meet(_ condition: CompiledCondition, _ space: CellSpace, isTold: (Int) -> Bool) -> [Int]? {
    switch condition {
    case .all(let parts):
      var criteria: [Int] = []
      for part in parts {
        guard let more = meet(part, space, isTold: isTold) else { return nil }
        criteria += more
      }
      return criteria
    case .any(let parts):
      var best: (supposition: Supposition, criteria: [Int])?
      for part in parts {
        var other = self
        guard let criteria = other.meet(part, space, isTold: isTold) else { continue }
        if best.map({ criteria.count < $0.criteria.count }) ?? true { best = (other, criteria) }
      }
      guard let best else { return nil }
      self = best.supposition
      return best.criteria
    case .fact(let line):
      let isMet = line.satisfying.contains(cells[line.fact])
      guard isMet || meet(line, space) else { return nil }
      keep(line.fact, in: line.satisfying)
      return isMet && !isTold(line.number) ? [] : [line.number]
    case .count(let line):
      let isMet = line.tally.isProved(cells)
      guard isMet || meet(line.tally, space) else { return nil }
      for member in line.tally.members { settle(member.fact) }
      return isMet && !isTold(line.number) ? [] : [line.number]
    }
  }

  /// - Returns: whether the line could be met.
  private mutating func meet(_ line: CompiledCondition.Line, _ space: CellSpace) -> Bool {
    guard let cell = nearest(to: line.fact, in: line.satisfying, space) else { return false }
    cells[line.fact] = cell
    return true
  }

  /// Brings so many members to pass, or to fail, as it takes to prove a tally.
  ///
  /// - Returns: whether it could be proved.
  private mutating func meet(_ tally: Tally, _ space: CellSpace) -> Bool {
    let passing = tally.members.count { tally.passes($0, cells[$0.fact]) }
    let aims = tally.satisfying.map { min(max(passing, $0.lowerBound), $0.upperBound) }
    guard let aim = aims.min(by: { abs($0 - passing) < abs($1 - passing) }) else { return false }
    bring(aim - passing, of: tally, toPass: true, space)
    bring(passing - aim, of: tally, toPass: false, space)
    for member in tally.members where !tally.isProved(cells) && cells[member.fact] == member.unknown {
      bring(member, of: tally, toPass: false, space)
    }
    return tally.isProved(cells)
  }

  /// Brings members that do not pass to pass, or the other way round, the unknown ones first; none where the number is not
  /// positive.
  private mutating func bring(_ number: Int, of tally: Tally, toPass: Bool, _ space: CellSpace) {
    var left = number
    let others = tally.members.filter { tally.passes($0, cells[$0.fact]) != toPass }
    let unknown = others.filter { cells[$0.fact] == $0.unknown }
    let known = others.filter { cells[$0.fact] != $0.unknown }
    for member in unknown + known where left > 0 {
      if bring(member, of: tally, toPass: toPass, space) { left -= 1 }
    }
  }

  @discardableResult
  private mutating func bring(_ member: Tally.Member, of tally: Tally, toPass: Bool, _ space: CellSpace) -> Bool {
    let cells = toPass ? member.passing : space.cells[member.fact].known.subtracting(member.passing)
    guard let cell = nearest(to: member.fact, in: cells, space) else { return false }
    self.cells[member.fact] = cell
    return true
  }

  /// Of some cells in which a fact may be the one nearest to where it is, of two equally near ones the lower; the first
  /// where it is unknown or has no order; that of not knowing it only where no other is left.
  private func nearest(to fact: Int, in cells: BitSet, _ space: CellSpace) -> Int? {
    let (cell, unknown) = (self.cells[fact], space.unknown[fact])
    let possible = allowed[fact].map { $0.intersection(cells) } ?? cells
    let known = possible.subtracting([unknown])
    let isPlaced = cell != unknown && space.facts[fact].type.isOrdered
    let nearest = isPlaced ? known.min { abs($0 - cell) < abs($1 - cell) } : known.min()
    return nearest ?? possible.min()
  }
}

extension Tally {
  /// Whether a member passes in a cell.
  fileprivate func passes(_ member: Member, _ cell: Int) -> Bool {
    cell == member.unknown ? acceptsUnknown : member.passing.contains(cell)
  }

  /// Whether it is proved.
  fileprivate func isProved(_ cells: [Int]) -> Bool {
    var count = TallyCount.zero
    for member in members { count += addition(of: member, cell: cells[member.fact]) }
    return satisfying.contains { count.isProved(by: Limits($0)) }
  }
}
