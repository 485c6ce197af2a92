public import RegimenDiagnostics

/// What the programme has.
public struct Catalogue: Sendable, Hashable {
  /// Levels of care, least to most intensive.
  public let levels: [Level]
  /// Modalities; their order settles ties in the mix.
  public let modalities: [Modality]
  /// Referrals.
  public let referrals: [Referral]
  /// Precautions.
  public let precautions: [Precaution]
  /// How shares of the mix are rounded and when they are too small.
  public let mix: MixPolicy

  /// Creates a catalogue.
  public init(
    levels: [Level], modalities: [Modality], referrals: [Referral], precautions: [Precaution], mix: MixPolicy
  ) {
    self.levels = levels
    self.modalities = modalities
    self.referrals = referrals
    self.precautions = precautions
    self.mix = mix
  }
}

/// How the modality mix is rounded.
public struct MixPolicy: Sendable, Hashable {
  /// Shares are multiples of this, in percent; a divisor of 100.
  public let step: Int
  /// Minutes a week under which a share is folded into the others.
  public let minimumMinutes: Int

  /// Creates a policy.
  public init(step: Int = 5, minimumMinutes: Int = 0) {
    self.step = step
    self.minimumMinutes = minimumMinutes
  }
}

/// A kind of therapeutic content.
public struct Modality: Sendable, Hashable {
  /// The name.
  public let id: ModalityID
  /// The name for people.
  public let label: String
  /// A sentence on what it is.
  public let text: String?
  /// What it rests on.
  public let citations: [Citation]
  /// Where it is declared.
  public let place: SourceRange

  /// Creates a modality.
  public init(id: ModalityID, label: String, text: String? = nil, citations: [Citation] = [], place: SourceRange) {
    self.id = id
    self.label = label
    self.text = text
    self.citations = citations
    self.place = place
  }
}

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
  public let declinedWhen: Condition?
  /// What it rests on.
  public let citations: [Citation]
  /// Where it is declared.
  public let place: SourceRange

  /// Creates a referral.
  public init(
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

/// Something to be careful about.
public struct Precaution: Sendable, Hashable {
  /// The name.
  public let id: PrecautionID
  /// The name for people.
  public let label: String
  /// What to do.
  public let text: String?
  /// What it rests on.
  public let citations: [Citation]
  /// Where it is declared.
  public let place: SourceRange

  /// Creates a precaution.
  public init(id: PrecautionID, label: String, text: String? = nil, citations: [Citation] = [], place: SourceRange) {
    self.id = id
    self.label = label
    self.text = text
    self.citations = citations
    self.place = place
  }
}
