package import RegimenDiagnostics

/// Someone the person may be referred to, or a service arranged beside the programme.
public struct Referral: Sendable, Hashable {
  /// Where it happens.
  public enum Setting: String, Sendable, Hashable, CaseIterable {
    /// At the programme.
    case onSite = "on_site"
    /// Elsewhere.
    case offSite = "off_site"
  }

  /// The name.
  public let id: ReferralID
  /// The name for people.
  public let label: String
  /// A sentence on what it is.
  public let text: String?
  /// Where it may happen.
  public let settings: [Setting]
  /// Referrals that come first.
  public let after: [ReferralID]
  /// Whether written consent is needed before anything is disclosed.
  public let needsConsent: Bool
  /// How strong the evidence for it is.
  public let evidence: EvidenceStrength?
  /// The recorded refusal.
  package let declinedWhen: Condition?
  /// What it rests on.
  package let citations: [Citation]
  /// Where it is declared.
  package let place: SourceRange

  /// Creates a referral.
  package init(
    id: ReferralID, label: String, text: String? = nil, settings: [Setting] = [], after: [ReferralID] = [],
    needsConsent: Bool = false, evidence: EvidenceStrength? = nil, declinedWhen: Condition? = nil,
    citations: [Citation] = [], place: SourceRange
  ) {
    self.id = id
    self.label = label
    self.text = text
    self.settings = settings
    self.after = after
    self.needsConsent = needsConsent
    self.evidence = evidence
    self.declinedWhen = declinedWhen
    self.citations = citations
    self.place = place
  }
}
