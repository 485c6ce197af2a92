/// What deciding and settling need of a rule, in numbers alone.
package struct RuleCard: Sendable, BitwiseCopyable {
  /// The rank of its concern; 0 is the highest.
  package let concern: Int
  /// The places of `unless` among the conditions.
  package let unless: Places
  /// Its overriders, in ``RuleSet/overriders``.
  package let overriders: Places
  /// The rules that it overrides, in ``RuleSet/overridden``.
  package let overridden: Places
  /// What it says, in ``RuleSet/voices``.
  package let says: Places
  /// What would be at stake where it is open; of a bound by a fact see ``RuleSet/stake(of:_:)``.
  let stake: Stake
  /// Whether it bounds the level.
  let boundsLevel: Bool
  /// The rank of its highest floor on the level; of one by a fact the greatest number, and less than any rank where
  /// there is none. It raises no level that is as high.
  package let highestFloor: Int64
  /// Whether it bounds the level by more than a floor that names one: by a ceiling, or by a fact.
  let bindsLevelOtherwise: Bool
  /// Whether it asks for an urgent referral.
  package let asksUrgently: Bool
  /// Whether it asks for a hold.
  package let asksHold: Bool
}

/// What an answer may touch, gravest first; the order is that of `OpenQuestion.Stake`.
package enum Stake: UInt8, Sendable, Hashable, Comparable, BitwiseCopyable {
  case scope
  case hold
  case level
  case urgentReferral
  case other

  package static func < (left: Stake, right: Stake) -> Bool { left.rawValue < right.rawValue }
}

/// What deciding a rule takes to know of it.
struct RuleTies: Sendable, BitwiseCopyable {
  private let firstUnless: Int32
  private let endOfUnless: Int32
  private let firstOverrider: Int32
  private let endOfOverriders: Int32

  init(_ card: RuleCard) {
    firstUnless = Int32(card.unless.first)
    endOfUnless = Int32(card.unless.end)
    firstOverrider = Int32(card.overriders.first)
    endOfOverriders = Int32(card.overriders.end)
  }

  /// The places of `unless` among the conditions.
  var unless: Range<Int> { Int(firstUnless)..<Int(endOfUnless) }
  /// Its overriders, in ``RuleSet/overriders``.
  var overriders: Range<Int> { Int(firstOverrider)..<Int(endOfOverriders) }
}

/// What a question on an open rule takes to know of it.
struct RuleStake: Sendable, BitwiseCopyable {
  /// What is at stake, whatever facts hold.
  let stake: Stake
  /// Whether the level may be at stake too: by a bound that a fact holds.
  let mayBeLevel: Bool
  /// Whether it overrides others, which then are asked about as well.
  let overrides: Bool
  /// The rank of its concern.
  let concern: Int32

  init(_ card: RuleCard) {
    stake = card.stake
    mayBeLevel = card.boundsLevel && card.stake > .level
    overrides = !card.overridden.isEmpty
    concern = Int32(card.concern)
  }
}
