package import RegimenDiagnostics

/// What a plan must be like, in a guarantee or a worked case: every requirement holds.
package struct PlanExpectation: Sendable, Hashable {
  /// One thing a plan must fulfil.
  package struct Requirement: Sendable, Hashable {
    /// What it must fulfil.
    package let content: Content
    /// Where it is written.
    package let place: SourceRange

    /// Creates a requirement.
    package init(_ content: Content, place: SourceRange) {
      self.content = content
      self.place = place
    }
  }

  /// What a plan must fulfil.
  package enum Content: Sendable, Hashable {
    /// The status is one of these.
    case status(oneOf: [PlanStatus])
    /// The status is none of these.
    case statusExcludes([PlanStatus])
    /// The level is one of these; nil is no level.
    case level(oneOf: [LevelID?])
    /// The level lies between these; a missing end is open.
    case levelBetween(atLeast: LevelID?, atMost: LevelID?)
    /// The bridging level is one of these; nil is no bridge.
    case bridge(oneOf: [LevelID?])
    /// The bridging level lies between these; a missing end is open.
    case bridgeBetween(atLeast: LevelID?, atMost: LevelID?)
    /// A figure of the intensity lies between these (`weeks`: the whole range does); a missing end is open.
    case figure(Figure, atLeast: ExactDecimal?, atMost: ExactDecimal?)
    /// A modality's share, in percent, lies between these; one that is not in the mix has 0.
    case share(ModalityID, atLeast: Int?, atMost: Int?)
    /// The modality is in the mix.
    case includesModality(ModalityID)
    /// The modality is not in the mix.
    case excludesModality(ModalityID)
    /// The referral is made with exactly this urgency.
    case referralExactly(ReferralID, UrgencyID)
    /// The referral is made with this urgency or a more urgent one.
    case referralNoLater(ReferralID, than: UrgencyID)
    /// The referral is made.
    case includesReferral(ReferralID)
    /// The referral is not made.
    case excludesReferral(ReferralID)
    /// No referral is made besides these.
    case noReferrals(besides: Set<ReferralID>)
    /// The precaution is taken.
    case includesPrecaution(PrecautionID)
    /// The precaution is not taken.
    case excludesPrecaution(PrecautionID)
    /// Exactly these precautions are taken.
    case precautions(exactly: [PrecautionID])
    /// The plan that would follow its hold fulfils this, which is about care or referrals. No plan would where it is not
    /// on hold, or without a level.
    indirect case onceCleared(Content)
  }

  /// A number that a plan carries.
  package enum Figure: Sendable, Hashable {
    /// A quantity that the level gives a range for.
    case quantity(Quantity)
    /// Hours of programme in a week.
    case weeklyHours
  }

  /// The requirements, in the order written.
  package let requirements: [Requirement]

  /// Creates an expectation.
  package init(_ requirements: [Requirement]) { self.requirements = requirements }
}
