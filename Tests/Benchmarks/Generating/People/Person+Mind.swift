extension Person {
  /// Depression first; the others gather around it, around sex and age, and around the substances.
  mutating func drawDisorders(_ source: inout SeededSource) {
    disorders.majorDepression = severity(isFemale ? 44 : 35, &source)
    let isDepressed = disorders.majorDepression >= .moderate
    disorders.ptsd = severity(
      (isFemale ? 26 : 14) + (isDepressed ? 10 : 0) + (substances.opioids > .absent ? 4 : 0), &source)
    disorders.generalizedAnxiety = severity(isDepressed ? 34 : 16, &source)
    disorders.panic = severity(disorders.generalizedAnxiety > .absent ? 18 : 6, &source)
    disorders.socialAnxiety = severity(9, &source)
    disorders.borderlinePersonality = severity(isFemale ? 10 : 4, &source)
    disorders.bipolar = isDepressed ? .absent : severity(6, &source)
    disorders.adhd = severity(age < 35 ? 15 : 7, &source)
    disorders.psychosis = severity(substances.cannabis == .severe ? 5 : 2, &source)
    disorders.eatingDisorder = severity(isFemale ? 7 : 2, &source)
    cognitiveImpairment = source.one(
      Severity.self, age > 60 || substances.alcohol == .severe ? [66, 23, 9, 2] : [86, 11, 2, 1], else: .absent)
    functioning = source.one(
      Functioning.self, disorders.gravest == .severe ? [18, 57, 25] : [4, 36, 60], else: .reduced)
  }

  private func severity(_ percent: Int, _ source: inout SeededSource) -> Severity {
    source.chance(percent) ? source.one(Severity.self, [0, 37, 43, 20], else: .moderate) : .absent
  }

  /// Suicide risk follows depression, and more so after an overdose or with borderline personality disorder.
  mutating func drawSafety(_ source: inout SeededSource) {
    suicideRisk = risk(ofSuicideWith: disorders.majorDepression, &source)
    if recentOverdose || disorders.borderlinePersonality >= .moderate {
      suicideRisk = max(suicideRisk, risk(ofSuicideWith: .moderate, &source))
    }
    psychosisActive = source.chance(chanceOfActivePsychosis)
    maniaActive = disorders.bipolar >= .moderate && source.chance(12)
    riskToOthers = source.one(
      Risk.self, psychosisActive || maniaActive ? [720, 180, 75, 20, 5] : [935, 48, 14, 2, 1], else: .absent)
    medicallyUnstable = source.chance(withdrawalRisk == .severe ? 20 : age > 60 ? 6 : 2)
    intoxicatedNow = source.chance(daysSinceLastUse == 0 ? 18 : 1)
    isPregnant = isFemale && (18...44).contains(age) && source.chance(5)
  }

  private func risk(ofSuicideWith depression: Severity, _ source: inout SeededSource) -> Risk {
    let weights =
      switch depression {
      case .absent: [870, 105, 21, 3, 1]
      case .mild: [740, 200, 50, 9, 1]
      case .moderate: [570, 280, 120, 26, 4]
      case .severe: [340, 330, 225, 90, 15]
      }
    return source.one(Risk.self, weights, else: .absent)
  }

  private var chanceOfActivePsychosis: Int {
    switch disorders.psychosis {
    case .severe: 40
    case .moderate: 15
    default: substances.stimulants == .severe ? 3 : 0
    }
  }
}
