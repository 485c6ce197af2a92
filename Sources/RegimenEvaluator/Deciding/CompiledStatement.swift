import RegimenModel

/// A statement with its names replaced by their places in the pack's orders.
enum CompiledStatement: Sendable, Hashable {
  /// A bound on the level's rank.
  case level(isFloor: Bool, rank: Int)
  /// A bound on the level by the level that a fact holds.
  case levelOfFact(isFloor: Bool, fact: Int)
  /// A bound on a quantity.
  case quantity(Quantity, isFloor: Bool, ExactDecimal)
  /// A weight in the mix.
  case weight(modality: Int, Int)
  /// A floor on a share, in percent.
  case share(modality: Int, Int)
  /// Out of the mix.
  case avoidModality(Int)
  /// A referral by an urgency's rank.
  case refer(referral: Int, urgency: Int)
  /// No referral.
  case avoidReferral(Int)
  /// A precaution.
  case precaution(Int)
  /// A clinician looks first.
  case review
  /// Evaluate first.
  case hold
  /// Nothing: a name that the pack does not declare, which the loader refuses.
  case nothing

  /// Compiles what is said.
  init(_ content: Statement.Content, directory: Directory) {
    self = Self.compiled(content, directory) ?? .nothing
  }

  private static func compiled(_ content: Statement.Content, _ directory: Directory) -> CompiledStatement? {
    switch content {
    case .levelAtLeast(let bound): levelBound(bound, isFloor: true, directory)
    case .levelAtMost(let bound): levelBound(bound, isFloor: false, directory)
    case .atLeast(let quantity, let value): .quantity(quantity, isFloor: true, value)
    case .atMost(let quantity, let value): .quantity(quantity, isFloor: false, value)
    case .weight(let modality, let weight): directory.index(of: modality).map { .weight(modality: $0, weight) }
    case .share(let modality, let percent): directory.index(of: modality).map { .share(modality: $0, percent) }
    case .avoidModality(let modality): directory.index(of: modality).map { .avoidModality($0) }
    case .refer(let referral, let urgency): reference(referral, urgency, directory)
    case .avoidReferral(let referral): directory.index(of: referral).map { .avoidReferral($0) }
    case .precaution(let precaution): directory.index(of: precaution).map { .precaution($0) }
    case .review: .review
    case .hold: .hold
    }
  }

  private static func levelBound(
    _ bound: Statement.LevelBound, isFloor: Bool, _ directory: Directory
  ) -> CompiledStatement? {
    switch bound {
    case .level(let level): directory.rank(of: level).map { .level(isFloor: isFloor, rank: $0) }
    case .fact(let fact): directory.index(of: fact).map { .levelOfFact(isFloor: isFloor, fact: $0) }
    }
  }

  private static func reference(
    _ referral: ReferralID, _ urgency: UrgencyID, _ directory: Directory
  ) -> CompiledStatement? {
    guard let index = directory.index(of: referral), let rank = directory.rank(of: urgency) else { return nil }
    return .refer(referral: index, urgency: rank)
  }
}
