/// How strong the evidence behind something is.
public enum EvidenceStrength: String, Sendable, Hashable, CaseIterable {
  /// Further research is unlikely to change it.
  case high
  /// Further research may change it.
  case moderate
  /// Further research is likely to change it.
  case low
  /// It is little more than a guess.
  case veryLow = "very_low"
  /// Practitioners agree; there is no study to point to.
  case consensus
}
