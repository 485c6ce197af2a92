/// How far a plan may be acted on.
public enum PlanStatus: String, Sendable, Hashable, CaseIterable, Comparable {
  /// The person is known to lie outside the population that the pack speaks of.
  case outOfScope = "out_of_scope"
  /// A rule says: evaluate first, do not start.
  case hold
  /// No rule says which level.
  case undetermined
  /// A clinician must look before it is used.
  case review
  /// An answer that is missing could raise the level, hold the plan or add an urgent referral.
  case provisional
  /// Nothing known speaks against it.
  case recommended

  /// Orders statuses by gravity, gravest first.
  public static func < (left: PlanStatus, right: PlanStatus) -> Bool { left.gravity < right.gravity }

  private var gravity: Int {
    switch self {
    case .outOfScope: 0
    case .hold: 1
    case .undetermined: 2
    case .review: 3
    case .provisional: 4
    case .recommended: 5
    }
  }
}
