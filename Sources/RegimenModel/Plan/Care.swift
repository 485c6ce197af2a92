/// The level of care with everything that is settled inside it.
public struct Care: Sendable, Hashable {
  /// The settled level of care.
  public let level: SettledLevel
  /// What the programme itself delivers: at the level, or at its bridge where the level is referred out; nil where
  /// there is neither.
  public let programme: Programme?
  /// What changes against the level the person is at now; nil where that is not known.
  public let transition: Transition?
  /// The referrals of the level's fixed core and of its way out, where they are told apart from the plan's own
  /// (under a hold); else empty.
  public let referrals: [PlannedReferral]

  /// Creates care.
  package init(level: SettledLevel, programme: Programme?, transition: Transition?, referrals: [PlannedReferral] = []) {
    self.level = level
    self.programme = programme
    self.transition = transition
    self.referrals = referrals
  }
}
