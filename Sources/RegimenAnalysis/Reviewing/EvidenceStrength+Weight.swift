import RegimenModel

extension EvidenceStrength {
  /// Whether a claim of this strength may rest on a source of another.
  ///
  /// A claim of consensus says that there is no study, so anything carries it. A source of consensus has no study to
  /// offer, so it carries nothing above that which is little more than a guess.
  func isCarried(by source: EvidenceStrength?) -> Bool {
    self == .consensus || source.map { weight <= $0.weight } ?? false
  }

  /// The order of strengths.
  var weight: Int {
    switch self {
    case .consensus, .veryLow: 0
    case .low: 1
    case .moderate: 2
    case .high: 3
    }
  }
}
