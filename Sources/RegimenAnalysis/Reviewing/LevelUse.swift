import RegimenModel

/// The levels of a pack that something leads to, or asks for.
///
/// A plan's level is the floor of some rule, or the ceiling of a rule whose concern is higher than that of a rule with a
/// floor above it. Where a fact is the floor, or such a ceiling, it may be any level.
struct LevelUse {
  /// The levels that are used.
  let levels: Set<LevelID>

  /// Collects the levels.
  init(in pack: Pack) {
    let ladder = Ladder(pack)
    let floors = ladder.bounds { if case .levelAtLeast(let bound) = $0 { bound } else { nil } }
    let ceilings = ladder.bounds { if case .levelAtMost(let bound) = $0 { bound } else { nil } }
    let binding = ceilings.filter { ceiling in
      floors.contains { $0.concern > ceiling.concern && ($0.ranks.upperBound > ceiling.ranks.lowerBound) }
    }
    let settled = (floors + binding).flatMap { pack.catalogue.levels[$0.ranks].map(\.id) }
    let bridges = pack.catalogue.levels.compactMap { level in
      if case .referred(_, let bridge) = level.delivery { bridge } else { nil }
    }
    let conditions = pack.rules.flatMap { [$0.when] + $0.unless }
    levels = conditions.reduce(into: Set(settled + bridges)) { $0.formUnion($1.levels) }
  }
}

/// The levels and concerns of a pack by rank.
private struct Ladder {
  /// What rules of a concern say of the level, as ranks.
  struct Bound {
    /// The concern, 0 for the highest.
    let concern: Int
    /// The ranks that may be named: all where a fact names one.
    let ranks: ClosedRange<Int>
  }

  private let pack: Pack

  init(_ pack: Pack) { self.pack = pack }

  /// The bounds among what the rules say.
  func bounds(_ bound: (Statement.Content) -> Statement.LevelBound?) -> [Bound] {
    pack.rules.flatMap { rule in
      rule.then.compactMap { bound($0.content) }.compactMap { bound in
        guard let concern = pack.header.concerns.firstIndex(where: { $0.id == rule.concern }) else { return nil }
        return ranks(bound).map { Bound(concern: concern, ranks: $0) }
      }
    }
  }

  private func ranks(_ bound: Statement.LevelBound) -> ClosedRange<Int>? {
    let levels = pack.catalogue.levels
    switch bound {
    case .level(let level): return levels.firstIndex { $0.id == level }.map { $0...$0 }
    case .fact: return levels.isEmpty ? nil : 0...(levels.count - 1)
    }
  }
}
