import RegimenEvaluator
import RegimenModel

/// What a plan comes to, in numbers: that in which plans are compared.
struct Sketch: Hashable {
  private struct Figure: Hashable {
    let quantity: Quantity
    let values: [Int64]
  }

  private struct Made: Hashable {
    let referral: Int
    let urgency: Int
  }

  let status: PlanStatus
  let level: Int?
  private let delivered: Int?
  private let figures: [Figure]
  private let shares: [Mix.Share]
  private let referrals: [Made]
  private let referralsOnceCleared: [Made]
  private let precautions: [Int]

  /// Sketches what was settled. Care that a hold keeps back counts, with where its level refers, since the plan shows it.
  init(_ settlement: Settlement, _ compiled: CompiledPack) {
    status = settlement.status
    level = settlement.level
    delivered = settlement.delivered
    figures = settlement.quantities.map {
      Figure(
        quantity: $0.quantity, values: $0.quantity == .weeks ? [$0.range.low, $0.range.high] : [$0.value])
    }
    shares = settlement.delivered == nil ? [] : settlement.mix.shares
    func made(_ outcomes: [ReferralOutcome]) -> [Made] {
      outcomes.filter(\.isMade).map { Made(referral: $0.referral, urgency: $0.mostUrgent) }
    }
    referrals = made(settlement.referrals)
    referralsOnceCleared = made(settlement.referralsOnceCleared)
    precautions = compiled.elements.precautions.filter { !settlement.hearing[$0].isEmpty }
  }
}
