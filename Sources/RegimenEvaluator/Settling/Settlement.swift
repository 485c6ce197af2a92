package import RegimenModel

/// Everything that is settled for one assessment, before it is put into words; made to be used again and again.
package struct Settlement: Sendable {
  /// A settled quantity.
  package struct SettledQuantity: Sendable, Hashable {
    package let quantity: Quantity
    package let range: SettledRange
    /// The value: the usual one clamped into what is left; of the review days, the most.
    package let value: Int64
    package let usual: Int64
  }

  /// How far the plan may be acted on.
  package internal(set) var status = PlanStatus.recommended
  /// The reasons for the status and for lighter ones; in the order in which they are told once they were arranged.
  package internal(set) var reasons: [Reason] = []
  var areReasonsInOrder = false
  /// What rules and the level say.
  package internal(set) var hearing: Hearing
  /// The level between its bounds; nil out of scope.
  package internal(set) var levelRange: SettledRange?
  /// The rank of the level, even where a hold keeps it back; nil where none is settled.
  package internal(set) var level: Int?
  /// The rank of the level at which the programme is delivered, if it is.
  package internal(set) var delivered: Int?
  /// The quantities within the delivered level, in their order; empty where nothing is delivered.
  package internal(set) var quantities: [SettledQuantity] = []
  /// Days times hours; zero where nothing is delivered.
  package internal(set) var weeklyHours = ExactDecimal.zero
  /// The mix; meaningful where something is delivered.
  package internal(set) var mix: Mix
  /// The referrals of the plan itself that anybody speaks of, in catalogue order.
  package internal(set) var referrals: [ReferralOutcome] = []
  /// With a hold: the referrals that would follow with the care.
  package internal(set) var referralsOnceCleared: [ReferralOutcome] = []
  /// Whether a rule asks for a hold: then what the level says is not the plan's own.
  package internal(set) var isHeld = false
  /// For each referral, whether the person is known to decline it.
  package internal(set) var declined: [Bool]

  /// How many levels there are.
  let levelCount: Int
  var bounds: BoundsByConcern
  var levelBounds: BoundsByConcern

  /// Room for what a pack can say.
  init(_ compiled: CompiledPack) {
    hearing = Hearing(elementCount: compiled.elements.count)
    mix = Mix(compiled)
    declined = Array(repeating: false, count: compiled.elements.referrals.count)
    bounds = BoundsByConcern(concernCount: max(1, compiled.pack.header.concerns.count))
    levelBounds = bounds
    levelCount = compiled.levels.count
    quantities.reserveCapacity(Quantity.allCases.count)
  }

  /// Arranges the reasons in the order in which they are told.
  mutating func arrangeReasons() {
    if areReasonsInOrder { return }
    reasons.sort { $0.isBefore($1) }
    areReasonsInOrder = true
  }

  /// Whether the plan recommends care.
  package var recommendsCare: Bool { status > .undetermined && level != nil }

  /// Whether a plan would come to the same, whatever its reasons.
  func comes(toTheSameAs other: Settlement, _ compiled: CompiledPack) -> Bool {
    guard status == other.status, level == other.level, delivered == other.delivered else { return false }
    guard quantities == other.quantities, mix.shares == other.mix.shares || delivered == nil else { return false }
    return referrals == other.referrals
      && compiled.elements.precautions.allSatisfy { hearing[$0].isEmpty == other.hearing[$0].isEmpty }
  }
}
