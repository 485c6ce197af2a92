/// A referral of a plan.
public struct PlannedReferral: Sendable, Hashable {
  /// The referral.
  public let referral: Labelled<ReferralID>
  /// How soon.
  public let urgency: Labelled<UrgencyID>
  /// Whether it cannot wait.
  public let isUrgent: Bool
  /// Where it may happen.
  public let settings: [Referral.Setting]
  /// Referrals that come first.
  public let after: [Labelled<ReferralID>]
  /// Whether written consent is needed before anything is disclosed.
  public let needsConsent: Bool
  /// How strong the evidence for it is.
  public let evidence: EvidenceStrength?
  /// Whether the person is known to decline it.
  public let isDeclined: Bool
  /// Who asks for it, sorted.
  public let support: [Authority]

  /// Creates a planned referral.
  package init(
    referral: Labelled<ReferralID>, urgency: Labelled<UrgencyID>, isUrgent: Bool, settings: [Referral.Setting],
    after: [Labelled<ReferralID>], needsConsent: Bool, evidence: EvidenceStrength?, isDeclined: Bool,
    support: [Authority]
  ) {
    self.referral = referral
    self.urgency = urgency
    self.isUrgent = isUrgent
    self.settings = settings
    self.after = after
    self.needsConsent = needsConsent
    self.evidence = evidence
    self.isDeclined = isDeclined
    self.support = support
  }
}
