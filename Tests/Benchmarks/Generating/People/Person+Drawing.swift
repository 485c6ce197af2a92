extension Person {
  /// A person.
  static func drawn(from source: inout SeededSource) -> Person {
    var person = Person()
    person.drawAge(&source)
    person.drawCare(&source)
    person.drawSubstances(&source)
    person.drawCourse(&source)
    person.drawDisorders(&source)
    person.drawWithdrawal(&source)
    person.drawOpioidMatters(&source)
    person.drawSafety(&source)
    person.drawHome(&source)
    return person
  }

  /// Two in a hundred are minors, for whom the pack does not plan; the mean of the others is near 39.
  private mutating func drawAge(_ source: inout SeededSource) {
    isFemale = source.chance(38)
    age = source.chance(2) ? source.within(15...17) : 18 + source.below(29) + source.below(17) + source.below(3)
    if source.chance(6) { age = source.within(60...82) }
  }

  private mutating func drawCare(_ source: inout SeededSource) {
    level = source.one(Level.self, [70, 5, 12, 10, 1, 1, 1], else: .none)
    guard level > .none else { return }
    let weights =
      switch level {
      case .aftercare: [6, 10, 64, 20]
      case .outpatient: [16, 22, 46, 16]
      case .intensiveOutpatient: [10, 22, 50, 18]
      default: [6, 14, 40, 40]
      }
    progress = source.one(Progress.self, weights, else: .progressing)
  }

  /// One substance does most harm, which depends on age; in four of ten a second one is used, a likely companion.
  private mutating func drawSubstances(_ source: inout SeededSource) {
    let mains: [Column] = [.alcohol, .opioids, .stimulants, .cannabis, .sedatives]
    let weights = age < 25 ? [28, 17, 14, 36, 5] : age > 55 ? [68, 14, 5, 4, 9] : [45, 24, 15, 10, 6]
    let primary = mains[source.place(weights)]
    substances.primary = primary
    substances[primary] = source.one(Severity.self, [0, 12, 33, 55], else: .moderate)
    if source.chance(40) {
      let companions =
        switch primary {
        case .alcohol: [0, 10, 30, 40, 20]
        case .opioids: [22, 0, 38, 15, 25]
        case .stimulants: [38, 30, 0, 28, 4]
        default: [60, 10, 20, 8, 2]
        }
      let second = mains[source.place(companions)]
      if second != primary { substances[second] = source.one(Severity.self, [0, 48, 37, 15], else: .mild) }
    }
    if source.chance(48) { substances.tobacco = source.one(Severity.self, [0, 35, 40, 25], else: .moderate) }
  }

  /// Treatment before, use since, and with both the stage: nobody maintains what is younger than a month.
  private mutating func drawCourse(_ source: inout SeededSource) {
    priorEpisodes = source.place([42, 24, 14, 9, 5, 3, 1, 1, 1])
    if age < 22 { priorEpisodes /= 2 }
    if substances[substances.primary] == .severe, source.chance(25) { priorEpisodes += 1 }
    daysSinceLastUse = drawDaysSinceUse(&source)
    drawRelapses(&source)
    drawStage(&source)
    daysSinceAlcohol = days(since: .alcohol, &source)
    daysSinceSedatives = days(since: .sedatives, &source)
    usedDuringOutpatientCare = source.chance(chanceOfUseInCare)
    uninterruptibleUse = substances[substances.primary] == .severe && daysSinceLastUse == 0 && source.chance(8)
  }

  private func drawDaysSinceUse(_ source: inout SeededSource) -> Int {
    switch progress {
    case .worsening: source.within(0...7)
    case .notProgressing: source.within(1...24)
    case .progressing: source.within(8...(level == .aftercare ? 300 : 80))
    case .goalsMet: source.within(30...400)
    case nil:
      switch source.place([30, 34, 22, 9, 4, 1]) {
      case 0: source.within(0...1)
      case 1: source.within(2...7)
      case 2: source.within(8...30)
      case 3: source.within(31...90)
      case 4: source.within(91...365)
      default: source.within(366...1500)
      }
    }
  }

  private mutating func drawRelapses(_ source: inout SeededSource) {
    let isNew = priorEpisodes == 0 && level == .none
    relapses = source.place(isNew ? [70, 16, 8, 4, 2] : [28, 26, 20, 12, 7, 4, 2, 1])
    if progress == .worsening { relapses += 1 }
    if daysSinceLastUse > 365 { relapses = 0 }
  }

  private mutating func drawStage(_ source: inout SeededSource) {
    let weights =
      switch level {
      case .none: priorEpisodes >= 3 ? [5, 23, 40, 28, 4] : [14, 28, 34, 20, 4]
      case .aftercare: [1, 3, 8, 38, 50]
      default: [4, 12, 26, 46, 12]
      }
    stage = source.one(Stage.self, weights, else: .preparation)
    if stage == .maintenance, daysSinceLastUse < 30 { stage = .action }
    if progress == .goalsMet { stage = max(stage, .action) }
  }

  private func days(since substance: Column, _ source: inout SeededSource) -> Int? {
    guard substances[substance] > .absent else { return nil }
    return substances.primary == substance ? daysSinceLastUse : daysSinceLastUse + source.within(0...21)
  }

  private var chanceOfUseInCare: Int {
    switch (level, progress) {
    case (.outpatient, .worsening), (.outpatient, .notProgressing): 60
    case (.none, _) where priorEpisodes > 0: 15
    default: 2
    }
  }
}
