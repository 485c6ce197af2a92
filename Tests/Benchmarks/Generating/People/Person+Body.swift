extension Person {
  /// Withdrawal is a matter of days: of alcohol and sedatives dangerous, of opioids hard, of the others mild.
  mutating func drawWithdrawal(_ source: inout SeededSource) {
    complicatedWithdrawalHistory =
      source.chance(max(substances.alcohol, substances.sedatives) == .severe ? 12 : 1)
    withdrawalRisk = max(
      risk(.alcohol, since: daysSinceAlcohol, &source), risk(.sedatives, since: daysSinceSedatives, &source))
    let isOther = substances.primary != .alcohol && substances.primary != .sedatives
    if isOther { withdrawalRisk = max(withdrawalRisk, risk(substances.primary, since: daysSinceLastUse, &source)) }
  }

  private func risk(_ substance: Column, since days: Int?, _ source: inout SeededSource) -> Severity {
    guard let days, days <= 14 else { return .absent }
    if days > 5 { return source.one(Severity.self, [82, 16, 2, 0], else: .absent) }
    let weights =
      switch (substance, substances[substance]) {
      case (.alcohol, .severe), (.sedatives, .severe): [18, 38, 31, 13]
      case (.alcohol, .moderate), (.sedatives, .moderate): [42, 44, 13, 1]
      case (.opioids, .severe): [15, 42, 40, 3]
      case (.opioids, .moderate): [35, 48, 16, 1]
      case (.stimulants, _), (.cannabis, _): [57, 42, 1, 0]
      default: [80, 19, 1, 0]
      }
    return source.one(Severity.self, weights, else: .absent)
  }

  /// With opioid use disorder go overdose, medication and naloxone; medication halves overdose and eases withdrawal.
  mutating func drawOpioidMatters(_ source: inout SeededSource) {
    guard substances.opioids > .absent else {
      recentOverdose = source.chance(substances.sedatives > .absent ? 5 : 1)
      hasNaloxone = source.chance(6)
      return
    }
    medication = source.one(Medication.self, level == .none ? [63, 22, 11, 4] : [34, 37, 19, 10], else: .notTaking)
    let isTreated = medication != .notTaking
    recentOverdose = source.chance((substances.opioids == .severe ? 18 : 6) / (isTreated ? 2 : 1))
    hasNaloxone = source.chance(isTreated ? 62 : 38)
    if isTreated, substances.primary == .opioids { withdrawalRisk = min(withdrawalRisk, .mild) }
  }

  mutating func drawHome(_ source: inout SeededSource) {
    home = source.one(Home.self, [34, 38, 21, 7], else: .neutral)
    let (violence, family) =
      switch home {
      case .supportive: (2, 70)
      case .neutral: (3, 42)
      case .unsupportive: (7, 17)
      case .unsafe: (34, 8)
      }
    partnerViolence = source.chance(violence)
    familyWilling = source.chance(family)
    needleRisk = source.chance(6)
    limitedToThreeDays = source.chance(level == .residential ? 0 : 28)
  }
}
