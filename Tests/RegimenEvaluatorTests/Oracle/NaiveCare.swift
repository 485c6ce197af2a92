import RegimenModel

/// The level of care and what is settled inside it, as a plan tells it.
extension NaiveSketch {
  /// The care that follows from the level; nil where none is settled.
  var care: Care? {
    guard let level, let settled else { return nil }
    var bridge: LevelID?
    if case .referred(_, let named) = settled.delivery { bridge = named }
    let own = Dictionary(uniqueKeysWithValues: referrals.made.map { ($0.referral.id, $0) })
    let added = referralsOfCare.made.filter { planned in
      own[planned.referral.id].map { naive.rank(of: planned.urgency.id) < naive.rank(of: $0.urgency.id) } ?? true
    }
    return Care(
      level: SettledLevel(
        level: naive.wording.labelled(settled.id), isOffered: settled.isOffered,
        bridge: bridge.map { naive.wording.labelled($0) }, support: level.support(of: [level.lowest])),
      programme: programme, transition: transition(to: settled), referrals: added)
  }

  private func transition(to settled: Level) -> Transition? {
    guard let fact = naive.pack.header.currentLevel, case .level(let current)? = known[fact] else { return nil }
    guard let current else { return .start }
    let label = naive.wording.labelled(current)
    let (before, after) = (naive.rank(of: current), naive.rank(of: settled.id))
    if before == after { return .stay }
    return before < after ? .stepUp(from: label) : .stepDown(from: label)
  }

  private var programme: Programme? {
    guard let delivered, case .offered(let ranges, let sessionMinutes) = delivered.delivery, let mix else { return nil }
    let settled = Quantity.allCases.compactMap { quantity in
      ranges[quantity].map { self.settled(quantity, at: delivered, usual: $0.usual) }
    }
    let hours = Self.weeklyHours(delivered, quantities)
    let sessions = Self.value(.individualSessionsPerWeek, at: delivered, quantities)
    let individual = ExactDecimal(
      millionths: min(sessions.millionths * Int64(sessionMinutes), hours.millionths * 60))
    return Programme(
      level: naive.wording.labelled(delivered.id), quantities: settled, weeklyHours: hours,
      individualMinutes: individual,
      groupMinutes: ExactDecimal(millionths: hours.millionths * 60 - individual.millionths),
      mix: mix.shares.map { share in
        MixShare(
          modality: naive.wording.labelled(share.modality), percent: share.percent,
          minutes: ExactDecimal(millionths: hours.millionths * 60 * Int64(share.percent) / 100),
          support: mix.asking(for: share.modality).authorities)
      })
  }

  private func settled(_ quantity: Quantity, at level: Level, usual: ExactDecimal) -> SettledQuantity {
    guard let settlement = quantities[quantity] else { preconditionFailure("\(quantity) is settled") }
    let value = Self.value(quantity, at: level, quantities)
    let told = quantity == .weeks ? [settlement.lowest, settlement.highest] : [value.millionths]
    var support = settlement.support(of: told)
    if support.isEmpty || value == usual { support.append(.level(level.id)) }
    return SettledQuantity(
      quantity: quantity, value: value, lowest: ExactDecimal(millionths: settlement.lowest),
      highest: ExactDecimal(millionths: settlement.highest), support: support)
  }
}
