/// One reason for a plan's status.
public struct StatusReason: Sendable, Hashable {
  /// What kind of reason.
  public enum Kind: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
    /// The person is known to lie outside the population.
    case outsidePopulation = "outside_population"
    /// A rule says hold.
    case holdAsked = "hold_asked"
    /// No standing rule says which level.
    case noLevel = "no_level"
    /// A rule asks for review.
    case reviewAsked = "review_asked"
    /// Rules of one concern contradict each other.
    case clash
    /// A floor lies beyond what the level allows.
    case beyondLevel = "beyond_level"
    /// A modality that a higher concern asked for is avoided.
    case modalityRemoved = "modality_removed"
    /// The floors of the mix exceed 100 %.
    case sharesOverHundred = "shares_over_hundred"
    /// A referral is both asked for and avoided.
    case referralClash = "referral_clash"
    /// An instrument is graver than the value named.
    case instrumentGraver = "instrument_graver"
    /// An answer could show that the person lies outside the population.
    case couldBeOutsidePopulation = "could_be_outside_population"
    /// An open rule could hold the plan.
    case couldHold = "could_hold"
    /// An open rule could raise the level.
    case couldRaiseLevel = "could_raise_level"
    /// An open rule could add an urgent referral.
    case couldAddUrgentReferral = "could_add_urgent_referral"

    /// The status that this is a reason for.
    public var status: PlanStatus {
      switch self {
      case .outsidePopulation: .outOfScope
      case .holdAsked: .hold
      case .noLevel: .undetermined
      case .reviewAsked, .clash, .beyondLevel, .modalityRemoved, .sharesOverHundred, .referralClash,
        .instrumentGraver:
        .review
      case .couldBeOutsidePopulation, .couldHold, .couldRaiseLevel, .couldAddUrgentReferral: .provisional
      }
    }
  }

  /// What kind of reason.
  public let kind: Kind
  /// The part of the plan it concerns, where there is one.
  public let element: PlanElement?
  /// The fact it concerns, where there is one.
  public let fact: FactName?
  /// Who brought it about, sorted.
  public let authorities: [Authority]
  /// The reason in a sentence.
  public let text: String

  /// Creates a reason.
  package init(
    kind: Kind, element: PlanElement? = nil, fact: FactName? = nil, authorities: [Authority], text: String
  ) {
    self.kind = kind
    self.element = element
    self.fact = fact
    self.authorities = authorities
    self.text = text
  }
}
