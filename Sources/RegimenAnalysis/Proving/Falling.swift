import RegimenEvaluator
import RegimenModel

/// What it means that an element of a plan falls from one plan to another.
///
/// Undetermined lies below every level, and hold above. A plan out of scope has no level or care that could fall. Figures
/// and shares are compared where both plans have them: care that is referred elsewhere has none. A range of weeks falls
/// where either end does; a status, where it becomes less grave.
struct Falling {
  let element: PlanElement
  let compiled: CompiledPack

  // MARK: As literals

  /// True where the element falls; of shares of the mix only as far as they are encoded.
  func isFalling(from before: Scenario, to after: Scenario) -> Literal {
    let circuit = before.circuit
    func falls(_ rows: (Scenario) -> [Literal]) -> Literal {
      circuit.any(zip(rows(before), rows(after)).map { circuit.all($0, !$1) })
    }
    switch element {
    case .status:
      let order = PlanStatus.allCases.sorted()
      return falls { scenario in
        // At each place whether the status is that grave or graver.
        order.indices.map { place in circuit.any(order[...place].map { scenario.isStatus($0) }) }
      }
    case .referral(let id):
      return compiled.element(of: id).map { element in falls { $0.referral(element).noLater } } ?? circuit.no
    case .precaution(let id):
      return compiled.element(of: id).map { element in falls { [$0.isTaken(element)] } } ?? circuit.no
    case .level: return isFallingInCare(from: before, to: after, falls { $0.level.atLeast })
    case .weeklyHours:
      let both = circuit.all(before.isDelivered, after.isDelivered)
      let hours = falls { scenario in scenario.weeklyHours.map { scenario.hasWeeklyHours(atLeast: $0) } }
      return isFallingInCare(from: before, to: after, circuit.all(both, hours))
    case .quantity(let quantity):
      let element = Elements.of(quantity)
      let both = circuit.all(before.quantity(element).isPresent, after.quantity(element).isPresent)
      let amounts = falls { scenario in
        let literals = scenario.quantity(element)
        return quantity == .weeks ? literals.low + literals.high : literals.value
      }
      return isFallingInCare(from: before, to: after, circuit.all(both, amounts))
    case .modality(let id):
      guard let element = compiled.element(of: id) else { return circuit.no }
      let step = compiled.pack.catalogue.mix.step
      let both = circuit.all(before.isDelivered, after.isDelivered)
      let shares = falls { scenario in
        stride(from: step, through: 100, by: step).map { scenario.hasShare(element, atLeast: $0) }
      }
      return isFallingInCare(from: before, to: after, circuit.all(both, shares))
    case .mix: return circuit.no
    }
  }

  /// True where care falls: by what is given, or from a hold, or to no level.
  private func isFallingInCare(from before: Scenario, to after: Scenario, _ falls: Literal) -> Literal {
    let circuit = before.circuit
    let isLost = circuit.all(before.recommendsCare, after.isStatus(.undetermined))
    return circuit.all(
      before.isInScope, after.isInScope, !after.isHoldAsked, circuit.any(before.isHoldAsked, isLost, falls))
  }

  // MARK: As evaluated

  /// Whether the element falls.
  func isFalling(from before: Settlement, to after: Settlement) -> Bool {
    switch element {
    case .status: return before.status < after.status
    case .referral(let id):
      let referral = compiled.element(of: id).map { $0 - compiled.elements.referrals.lowerBound }
      func urgency(_ settlement: Settlement) -> Int {
        settlement.referrals.first { $0.referral == referral && $0.isMade }?.mostUrgent ?? .max
      }
      return urgency(before) < urgency(after)
    case .precaution(let id):
      guard let element = compiled.element(of: id) else { return false }
      return !before.hearing[element].isEmpty && after.hearing[element].isEmpty
    case .mix: return false
    case .level, .weeklyHours, .quantity, .modality: break
    }
    guard before.status != .outOfScope, after.status != .outOfScope, after.status != .hold else { return false }
    if before.status == .hold { return true }
    guard before.status != .undetermined else { return false }
    if after.status == .undetermined { return true }
    return zip(amounts(before), amounts(after)).contains { $0 > $1 }
  }

  /// The amount of care in a plan that recommends some, of a range both ends; empty where it has no such thing.
  private func amounts(_ settlement: Settlement) -> [Int64] {
    switch element {
    case .level: return settlement.level.map { [Int64($0)] } ?? []
    case .weeklyHours: return settlement.delivered == nil ? [] : [settlement.weeklyHours.millionths]
    case .quantity(let quantity):
      let settled = settlement.quantities.first { $0.quantity == quantity }
      return settled.map { quantity == .weeks ? [$0.range.low, $0.range.high] : [$0.value] } ?? []
    case .modality(let id):
      guard settlement.delivered != nil, let element = compiled.element(of: id) else { return [] }
      let place = element - compiled.elements.modalities.lowerBound
      return [Int64(settlement.mix.shares.first { $0.modality == place }?.percent ?? 0)]
    case .status, .referral, .precaution, .mix: return []
    }
  }
}
