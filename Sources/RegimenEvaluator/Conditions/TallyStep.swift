import BitCollections

/// What one answer to a fact adds to the floor and to the ceiling of a count.
struct TallyStep: Sendable, Hashable {
  static let zero = TallyStep(floor: 0, ceiling: 0)

  let floor: Int
  let ceiling: Int

  static func + (left: TallyStep, right: TallyStep) -> TallyStep {
    TallyStep(floor: left.floor + right.floor, ceiling: left.ceiling + right.ceiling)
  }
}

extension Tally {
  /// What a fact adds while in a cell.
  func step(of fact: Int, cell: Int) -> TallyStep {
    guard let member = members.first(where: { $0.fact == fact }) else { return .zero }
    if cell == member.unknown {
      return TallyStep(floor: acceptsUnknown ? 1 : 0, ceiling: isInCeiling(member) ? 1 : 0)
    }
    let passes = member.passing.contains(cell) ? 1 : 0
    return TallyStep(floor: passes, ceiling: passes)
  }
}

extension BitSet? {
  /// Where answers could bring a fact, among the cells allowed; nil allows all. A fact that is known stays where it is.
  func reachable(from cell: Int, unknown: Int) -> [Int] {
    let candidates = cell == unknown ? Array(0...unknown) : [cell]
    return candidates.filter { self?.contains($0) ?? true }
  }
}
