import RegimenModel

extension PlanWriter {
  /// The care that the plan recommends.
  var care: Care? {
    guard settlement.recommendsCare, let level = settlement.level else { return nil }
    return care(level, referrals: [])
  }

  /// The care that would follow a hold.
  var onceCleared: Care? {
    guard settlement.status == .hold, let level = settlement.level else { return nil }
    let added = settlement.referralsOnceCleared.filter(settlement.isAddedOnceCleared)
    return care(level, referrals: referrals(added, isOnceCleared: true))
  }

  private func care(_ level: Int, referrals: [PlannedReferral]) -> Care {
    Care(level: settled(level), programme: programme, transition: transition(to: level), referrals: referrals)
  }

  private func settled(_ rank: Int) -> SettledLevel {
    let level = compiled.levels[rank]
    return SettledLevel(
      level: label(rank), isOffered: level.level.isOffered, bridge: level.bridge.map(label),
      support: authorities { evaluation.supportLevel(into: &$0) })
  }

  private func label(_ level: Int) -> Labelled<LevelID> {
    Labelled(compiled.levels[level].level.id, label: compiled.levels[level].level.label)
  }

  /// What changes against the level that the person is at now.
  private func transition(to level: Int) -> Transition? {
    guard let current = evaluation.currentLevel else { return nil }
    guard let current else { return .start }
    if current == level { return .stay }
    return current < level ? .stepUp(from: label(current)) : .stepDown(from: label(current))
  }

  private var programme: Programme? {
    guard let delivered = settlement.delivered else { return nil }
    let minutes = evaluation.minutes
    return Programme(
      level: label(delivered), quantities: settlement.quantities.map(quantity), weeklyHours: settlement.weeklyHours,
      individualMinutes: ExactDecimal(millionths: minutes.individual),
      groupMinutes: ExactDecimal(millionths: minutes.weekly - minutes.individual),
      mix: shares(weeklyMinutes: minutes.weekly))
  }

  private func quantity(_ settled: Settlement.SettledQuantity) -> SettledQuantity {
    SettledQuantity(
      quantity: settled.quantity, value: ExactDecimal(millionths: settled.value),
      lowest: ExactDecimal(millionths: settled.range.low), highest: ExactDecimal(millionths: settled.range.high),
      support: authorities { evaluation.support(settled, into: &$0) })
  }

  private func shares(weeklyMinutes: Int64) -> [MixShare] {
    settlement.mix.largestFirst.map { share in
      let modality = compiled.pack.catalogue.modalities[share.modality]
      return MixShare(
        modality: Labelled(modality.id, label: modality.label), percent: share.percent,
        minutes: ExactDecimal(millionths: weeklyMinutes / 100 * Int64(share.percent)),
        support: authorities { evaluation.supportModality(share.modality, into: &$0) })
    }
  }
}
