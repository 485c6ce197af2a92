import RegimenModel

/// The ways to alter a level in one place: what it gives, where it refers, and what its quantities usually are.
struct LevelAlterations: Sendable {
  let statements: StatementAlterations

  func alterations(of level: Level) -> [Alteration<Level>] {
    statements.alterations(of: level.gives).map { $0.inside { level.with(gives: $0) } } + ofDelivery(level)
  }

  private func ofDelivery(_ level: Level) -> [Alteration<Level>] {
    switch level.delivery {
    case .offered(let ranges, let minutes):
      return Quantity.allCases.flatMap { quantity in
        ofUsual(ranges[quantity], quantity, level).map { alteration in
          alteration.inside { range in
            let altered = ranges.merging([quantity: range]) { _, new in new }
            return level.with(delivery: .offered(ranges: altered, individualSessionMinutes: minutes))
          }
        }
      }
    case .referred(let referrals, let bridge):
      let ofReferrals = statements.alterations(of: referrals).map { alteration in
        alteration.inside { level.with(delivery: .referred(to: $0, bridge: bridge)) }
      }
      guard let bridge else { return ofReferrals }
      let unbridged = Alteration(
        .level, "it is no longer bridged by '\(bridge)'", at: level.place,
        level.with(delivery: .referred(to: referrals, bridge: nil)))
      return ofReferrals + [unbridged]
    }
  }

  private func ofUsual(_ range: QuantityRange?, _ quantity: Quantity, _ level: Level) -> [Alteration<QuantityRange>] {
    guard let range else { return [] }
    return quantity.neighbours(of: range.usual).filter { range.minimum <= $0 && $0 <= range.maximum }.map { usual in
      Alteration(
        .bound, "it is usually \(quantity.text(usual)), not \(quantity.text(range.usual))", at: level.place,
        QuantityRange(minimum: range.minimum, maximum: range.maximum, usual: usual))
    }
  }
}
