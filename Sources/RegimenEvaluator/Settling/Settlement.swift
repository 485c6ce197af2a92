import RegimenModel

/// Everything that is settled for one assessment, before it is put into words.
struct Settlement: Hashable {
  /// How far the plan may be acted on.
  let status: PlanStatus
  /// Every reason for the status and for graver or lighter ones, in no order yet.
  let reasons: [Reason]
  /// What the rules that stand say.
  let voices: [Voice]
  /// The level between its bounds; nil out of scope.
  let levelBounds: Bounds?
  /// The care that follows, even where a hold keeps it back; nil where no level is settled.
  let care: CareOutcome?
  /// The referrals of the plan itself.
  let referrals: [ReferralOutcome]
  /// With a hold: the referrals that would follow with the care.
  let referralsOnceCleared: [ReferralOutcome]
  /// The precautions, by their place in the catalogue.
  let precautions: [Int]
  /// The referrals that the person is known to decline.
  let declined: Set<Int>

  /// Whether a plan would come to the same, whatever its reasons.
  func comes(toTheSameAs other: Settlement) -> Bool {
    status == other.status && care == other.care && referrals == other.referrals
      && precautions == other.precautions
  }

  /// A reason for a status.
  enum Reason: Hashable {
    case outsidePopulation
    case holdAsked(rule: Int)
    case noLevel
    case reviewAsked(rule: Int)
    case clash(PlanElement, concern: Int, [Voice])
    case beyondLevel(Quantity, level: Int, [Voice])
    case modalityRemoved(modality: Int, [Voice])
    case sharesOverHundred([Voice])
    case referralClash(referral: Int, [Voice])
    case instrumentGraver(FactSheet.GraverReading)
    case couldBeOutsidePopulation
    case couldHold(rule: Int)
    case couldRaiseLevel(rule: Int, to: Int)
    case couldAddUrgentReferral(rule: Int, referral: Int, urgency: Int)

    /// What kind of reason.
    var kind: StatusReason.Kind {
      switch self {
      case .outsidePopulation: .outsidePopulation
      case .holdAsked: .holdAsked
      case .noLevel: .noLevel
      case .reviewAsked: .reviewAsked
      case .clash: .clash
      case .beyondLevel: .beyondLevel
      case .modalityRemoved: .modalityRemoved
      case .sharesOverHundred: .sharesOverHundred
      case .referralClash: .referralClash
      case .instrumentGraver: .instrumentGraver
      case .couldBeOutsidePopulation: .couldBeOutsidePopulation
      case .couldHold: .couldHold
      case .couldRaiseLevel: .couldRaiseLevel
      case .couldAddUrgentReferral: .couldAddUrgentReferral
      }
    }
  }
}
