package import RegimenDiagnostics

/// One thing that a rule, or a level's fixed core, says of the plan. A statement never sets a result: it bounds,
/// weighs, excludes or asks.
package struct Statement: Sendable, Hashable {
  /// What is said.
  package enum Content: Sendable, Hashable {
    /// The level is this or above.
    case levelAtLeast(LevelBound)
    /// The level is this or below.
    case levelAtMost(LevelBound)
    /// The quantity is this or more.
    case atLeast(Quantity, ExactDecimal)
    /// The quantity is this or less.
    case atMost(Quantity, ExactDecimal)
    /// The modality has this weight, from 1 to 100, in the mix.
    case weight(ModalityID, Int)
    /// The modality has this share or more, in percent.
    case share(ModalityID, atLeast: Int)
    /// The modality is never in the mix.
    case avoidModality(ModalityID)
    /// The referral is made, no later than this.
    case refer(ReferralID, UrgencyID)
    /// The referral is not made.
    case avoidReferral(ReferralID)
    /// The precaution is taken.
    case precaution(PrecautionID)
    /// A clinician looks first.
    case review
    /// Evaluate first, do not start.
    case hold
  }

  /// What a bound on the level names.
  package enum LevelBound: Sendable, Hashable {
    /// A level.
    case level(LevelID)
    /// The level that a fact holds; `none` bounds nothing.
    case fact(FactName)
  }

  /// What is said.
  package let content: Content
  /// Where it is written.
  package let place: SourceRange

  /// Creates a statement.
  package init(_ content: Content, place: SourceRange) {
    self.content = content
    self.place = place
  }
}
