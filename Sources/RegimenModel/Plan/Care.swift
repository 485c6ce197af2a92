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
  public init(level: SettledLevel, programme: Programme?, transition: Transition?, referrals: [PlannedReferral] = []) {
    self.level = level
    self.programme = programme
    self.transition = transition
    self.referrals = referrals
  }
}

/// The level of care that a plan settles on.
public struct SettledLevel: Sendable, Hashable {
  /// The level.
  public let level: Labelled<LevelID>
  /// Whether the programme delivers it.
  public let isOffered: Bool
  /// The level at which the person is seen while waiting for one that is not offered.
  public let bridge: Labelled<LevelID>?
  /// Who says so, sorted.
  public let support: [Authority]

  /// Creates a settled level.
  public init(level: Labelled<LevelID>, isOffered: Bool, bridge: Labelled<LevelID>?, support: [Authority]) {
    self.level = level
    self.isOffered = isOffered
    self.bridge = bridge
    self.support = support
  }
}

/// What changes against the level the person is at now.
public enum Transition: Sendable, Hashable {
  /// The person is in no care yet.
  case start
  /// The level stays.
  case stay
  /// From a less intensive level.
  case stepUp(from: Labelled<LevelID>)
  /// From a more intensive level.
  case stepDown(from: Labelled<LevelID>)
}

/// What the programme delivers in a week, and for how long.
public struct Programme: Sendable, Hashable {
  /// The level it is delivered at.
  public let level: Labelled<LevelID>
  /// Each quantity, in the order of ``Quantity``.
  public let quantities: [SettledQuantity]
  /// Days times hours.
  public let weeklyHours: ExactDecimal
  /// Minutes of individual sessions in a week, part of the weekly hours.
  public let individualMinutes: ExactDecimal
  /// The other minutes, in groups.
  public let groupMinutes: ExactDecimal
  /// The modality mix, largest share first, then in catalogue order; shares total 100.
  public let mix: [MixShare]

  /// Creates a programme.
  public init(
    level: Labelled<LevelID>, quantities: [SettledQuantity], weeklyHours: ExactDecimal,
    individualMinutes: ExactDecimal, groupMinutes: ExactDecimal, mix: [MixShare]
  ) {
    self.level = level
    self.quantities = quantities
    self.weeklyHours = weeklyHours
    self.individualMinutes = individualMinutes
    self.groupMinutes = groupMinutes
    self.mix = mix
  }
}

/// A settled quantity.
public struct SettledQuantity: Sendable, Hashable {
  /// Which.
  public let quantity: Quantity
  /// What it is. For `weeks`, the usual length within the range; for review, the last day.
  public let value: ExactDecimal
  /// The least that the rules leave.
  public let lowest: ExactDecimal
  /// The most that the rules leave.
  public let highest: ExactDecimal
  /// Who says so, sorted.
  public let support: [Authority]

  /// Creates a settled quantity.
  public init(
    quantity: Quantity, value: ExactDecimal, lowest: ExactDecimal, highest: ExactDecimal, support: [Authority]
  ) {
    self.quantity = quantity
    self.value = value
    self.lowest = lowest
    self.highest = highest
    self.support = support
  }
}

/// A modality's part in the mix.
public struct MixShare: Sendable, Hashable {
  /// The modality.
  public let modality: Labelled<ModalityID>
  /// Percent of the weekly hours, a multiple of the catalogue's step.
  public let percent: Int
  /// Minutes in a week.
  public let minutes: ExactDecimal
  /// Who asked for it, sorted.
  public let support: [Authority]

  /// Creates a share.
  public init(modality: Labelled<ModalityID>, percent: Int, minutes: ExactDecimal, support: [Authority]) {
    self.modality = modality
    self.percent = percent
    self.minutes = minutes
    self.support = support
  }
}
