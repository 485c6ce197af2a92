/// What deciding and settling need of a rule, in numbers alone.
struct RuleCard: Sendable {
  /// The rank of its concern; 0 is the highest.
  let concern: Int
  /// The places of `unless` among the conditions.
  let unless: Range<Int>
  /// Its overriders, in ``RuleSet/overriders``.
  let overriders: Range<Int>
  /// The rules that it overrides, in ``RuleSet/overridden``.
  let overridden: Range<Int>
  /// What it says, in ``RuleSet/voices``.
  let says: Range<Int>
  /// What would be at stake where it is open; of a bound by a fact see ``RuleSet/stake(of:_:)``.
  let stake: Stake
  /// Whether it bounds the level.
  let boundsLevel: Bool
  /// Whether it asks for an urgent referral.
  let asksUrgently: Bool
  /// Whether it asks for a hold.
  let asksHold: Bool
}

/// What an answer may touch, gravest first; the order is that of `OpenQuestion.Stake`.
package enum Stake: UInt8, Sendable, Hashable, Comparable {
  case scope
  case hold
  case level
  case urgentReferral
  case other

  package static func < (left: Stake, right: Stake) -> Bool { left.rawValue < right.rawValue }
}
