package import RegimenModel

extension Evaluation {
  /// What the plan comes to.
  package var outline: PlanOutline {
    var speakers: [Int] = []
    let onceCleared = onceCleared(&speakers)
    return outline(onceCleared: onceCleared, &speakers)
  }

  /// What the plan comes to, without what would follow a hold, of which no what-if tells.
  var ownOutline: PlanOutline {
    var speakers: [Int] = []
    return outline(onceCleared: nil, &speakers)
  }

  private func outline(onceCleared: Care?, _ speakers: inout [Int]) -> PlanOutline {
    PlanOutline(
      status: settlement.status, care: care(&speakers), onceCleared: onceCleared,
      referrals: plannedReferrals(&speakers), precautions: plannedPrecautions(&speakers))
  }

  /// Those that stand behind something, as plans name them.
  ///
  /// - Parameter speakers: room for their numbers, as in all that calls this, so that one list does for a whole plan.
  func authorities(_ speakers: inout [Int], _ support: (inout [Int]) -> Void) -> [Authority] {
    speakers.removeAll(keepingCapacity: true)
    support(&speakers)
    return compiled.speakers.authorities(speakers)
  }

  /// The care that the plan recommends.
  func care(_ speakers: inout [Int]) -> Care? {
    guard settlement.recommendsCare, let level = settlement.level else { return nil }
    return care(level, referrals: [], &speakers)
  }

  /// The care that would follow a hold.
  func onceCleared(_ speakers: inout [Int]) -> Care? {
    guard settlement.status == .hold, let level = settlement.level else { return nil }
    let added = settlement.referralsOnceCleared.filter(settlement.isAddedOnceCleared)
    return care(level, referrals: referrals(added, isOnceCleared: true, &speakers), &speakers)
  }

  private func care(_ level: Int, referrals: [PlannedReferral], _ speakers: inout [Int]) -> Care {
    Care(
      level: compiled.settled(level: level, support: authorities(&speakers) { supportLevel(into: &$0) }),
      programme: programme(&speakers), transition: currentLevel.map { compiled.transition(from: $0, to: level) },
      referrals: referrals)
  }

  private func programme(_ speakers: inout [Int]) -> Programme? {
    guard let delivered = settlement.delivered else { return nil }
    let minutes = minutes
    return Programme(
      level: compiled.labelled(level: delivered), quantities: settlement.quantities.map { quantity($0, &speakers) },
      weeklyHours: settlement.weeklyHours,
      individualMinutes: ExactDecimal(millionths: minutes.individual),
      groupMinutes: ExactDecimal(millionths: minutes.weekly - minutes.individual),
      mix: shares(weeklyMinutes: minutes.weekly, &speakers))
  }

  private func quantity(_ settled: Settlement.SettledQuantity, _ speakers: inout [Int]) -> SettledQuantity {
    SettledQuantity(
      quantity: settled.quantity, value: ExactDecimal(millionths: settled.value),
      lowest: ExactDecimal(millionths: settled.range.low), highest: ExactDecimal(millionths: settled.range.high),
      support: authorities(&speakers) { support(settled, into: &$0) })
  }

  private func shares(weeklyMinutes: Int64, _ speakers: inout [Int]) -> [MixShare] {
    settlement.mix.largestFirst.map { share in
      compiled.share(
        of: share.modality, percent: share.percent,
        minutes: ExactDecimal(millionths: weeklyMinutes / 100 * Int64(share.percent)),
        support: authorities(&speakers) { supportModality(share.modality, into: &$0) })
    }
  }
}
