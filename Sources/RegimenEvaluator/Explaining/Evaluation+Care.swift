package import RegimenModel

extension Evaluation {
  /// What the plan comes to.
  package var outline: PlanOutline {
    PlanOutline(
      status: settlement.status, care: care, referrals: plannedReferrals, precautions: plannedPrecautions)
  }

  /// Those that stand behind something, as plans name them.
  func authorities(_ support: (inout [Int]) -> Void) -> [Authority] {
    var speakers: [Int] = []
    speakers.reserveCapacity(8)
    support(&speakers)
    return speakers.map { compiled.speakers.authorities[$0] }
  }

  /// The care that the plan recommends.
  var care: Care? {
    guard settlement.recommendsCare, let level = settlement.level else { return nil }
    return care(level, referrals: [])
  }

  /// The care that would follow a hold.
  var onceCleared: Care? {
    guard settlement.status == .hold, let level = settlement.level else { return nil }
    return care(level, referrals: referralsAddedOnceCleared)
  }

  private var referralsAddedOnceCleared: [PlannedReferral] {
    referrals(settlement.referralsOnceCleared.filter(settlement.isAddedOnceCleared), isOnceCleared: true)
  }

  private func care(_ level: Int, referrals: [PlannedReferral]) -> Care {
    Care(
      level: compiled.settled(level: level, support: authorities { supportLevel(into: &$0) }),
      programme: programme, transition: currentLevel.map { compiled.transition(from: $0, to: level) },
      referrals: referrals)
  }

  private var programme: Programme? {
    guard let delivered = settlement.delivered else { return nil }
    let minutes = minutes
    return Programme(
      level: compiled.labelled(level: delivered), quantities: settlement.quantities.map { quantity($0) },
      weeklyHours: settlement.weeklyHours,
      individualMinutes: ExactDecimal(millionths: minutes.individual),
      groupMinutes: ExactDecimal(millionths: minutes.weekly - minutes.individual),
      mix: shares(weeklyMinutes: minutes.weekly))
  }

  private func quantity(_ settled: Settlement.SettledQuantity) -> SettledQuantity {
    SettledQuantity(
      quantity: settled.quantity, value: ExactDecimal(millionths: settled.value),
      lowest: ExactDecimal(millionths: settled.range.low), highest: ExactDecimal(millionths: settled.range.high),
      support: authorities { support(settled, into: &$0) })
  }

  private func shares(weeklyMinutes: Int64) -> [MixShare] {
    settlement.mix.largestFirst.map { share in
      compiled.share(
        of: share.modality, percent: share.percent,
        minutes: ExactDecimal(millionths: weeklyMinutes / 100 * Int64(share.percent)),
        support: authorities { supportModality(share.modality, into: &$0) })
    }
  }
}
