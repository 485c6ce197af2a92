/// Writes down what was found out about a person.
///
/// Of a hundred records 88 are short screenings, 10 intakes, 2 full assessments. Each fact has its
/// own chance of having been asked in each of them; of those asked, two in a hundred were answered with *unknown*. Age
/// and stage of change are always there. Of the 67 facts of the vocabulary, 83 % are unknown on average (a group whose
/// others are told to be absent is known); a record takes 284 bytes as NDJSON.
package struct Recorder {
  private var source: SeededSource
  private let person: Person
  private let depth: Depth

  /// Draws the person who belongs to a place in a cohort and writes into a record what was found out.
  package static func record(_ number: Int, seed: UInt64, into record: inout Record) {
    var source = SeededSource(seed: seed, place: UInt64(number))
    let person = Person.drawn(from: &source)
    let depth = source.one(Depth.self, [88, 10, 2], else: .screening)
    var recorder = Recorder(source: source, person: person, depth: depth)
    record.clear()
    record.number = number
    record.day = recorder.source.within(Calendar.assessmentDays)
    recorder.write(into: &record)
  }

  private mutating func write(into record: inout Record) {
    record[.age] = person.age
    record.set(.stageOfChange, person.stage)
    writeSafety(into: &record)
    writeWithdrawal(into: &record)
    writeSubstances(into: &record)
    writeDisorders(into: &record)
    writeCourse(into: &record)
    writeHome(into: &record)
    writeWishes(into: &record)
    ScoreSheet.write(person, depth: depth, into: &record, &source)
  }

  /// Whether a fact was asked, given its chances in a hundred in a screening, an intake and a full assessment.
  private mutating func asks(_ screening: Int, _ intake: Int, _ full: Int) -> Bool {
    let percent =
      switch depth {
      case .screening: screening
      case .intake: intake
      case .full: full
      }
    return source.chance(percent)
  }

  private mutating func note(_ column: Column, _ value: some RawRepresentable<Int>, in record: inout Record) {
    record[column] = source.chance(2) ? Record.unknown : value.rawValue
  }

  private mutating func note(_ column: Column, _ flag: Bool, in record: inout Record) {
    record[column] = source.chance(2) ? Record.unknown : flag ? 1 : 0
  }

  private mutating func note(_ column: Column, _ number: Int?, in record: inout Record) {
    guard let number else { return }
    record[column] = source.chance(2) ? Record.unknown : number
  }

  private mutating func writeSafety(into record: inout Record) {
    if asks(36, 82, 98) { note(.suicideRisk, person.suicideRisk, in: &record) }
    if asks(4, 40, 95) { note(.riskToOthers, person.riskToOthers, in: &record) }
    if asks(5, 45, 97) { note(.psychosisActive, person.psychosisActive, in: &record) }
    if asks(2, 25, 95) { note(.maniaActive, person.maniaActive, in: &record) }
    if asks(7, 45, 97) { note(.medicallyUnstable, person.medicallyUnstable, in: &record) }
    if asks(12, 60, 98) { note(.intoxicatedNow, person.intoxicatedNow, in: &record) }
    if asks(2, 25, 92) { note(.partnerViolence, person.partnerViolence, in: &record) }
    if person.isFemale ? asks(10, 55, 99) : asks(1, 20, 90) { note(.pregnant, person.isPregnant, in: &record) }
  }

  private mutating func writeWithdrawal(into record: inout Record) {
    if asks(34, 78, 98) { note(.withdrawalRisk, person.withdrawalRisk, in: &record) }
    if asks(1, 18, 90) { note(.complicatedWithdrawalHistory, person.complicatedWithdrawalHistory, in: &record) }
    let usesOpioids = person.substances.opioids > .absent
    if usesOpioids ? asks(35, 80, 98) : asks(4, 30, 92) {
      note(.recentOverdose, person.recentOverdose, in: &record)
    }
    if usesOpioids ? asks(45, 90, 99) : asks(0, 5, 70) { note(.opioidMedication, person.medication, in: &record) }
    if usesOpioids ? asks(20, 60, 96) : asks(0, 4, 50) { note(.naloxoneAtHand, person.hasNaloxone, in: &record) }
  }

  private mutating func writeSubstances(into record: inout Record) {
    let others = asks(22, 75, 98), isClosed = asks(22, 62, 97)
    for column in Column.substances.members {
      let severity = person.substances[column]
      guard severity > .absent, isClosed || others || column == person.substances.primary else { continue }
      record.set(column, severity)
    }
    if isClosed { record.set(.otherSubstances, Severity.absent) }
  }

  /// A disorder that is known to be absent is said by closing the list; an open list leaves the others unknown.
  private mutating func writeDisorders(into record: inout Record) {
    let found = person.disorders
    let isClosed = asks(11, 48, 96), isTold = isClosed || asks(22, 60, 95)
    if isTold {
      let severities: [(Column, Severity)] = [
        (.majorDepression, found.majorDepression), (.bipolar, found.bipolar), (.ptsd, found.ptsd),
        (.generalizedAnxiety, found.generalizedAnxiety), (.panic, found.panic), (.socialAnxiety, found.socialAnxiety),
        (.borderlinePersonality, found.borderlinePersonality), (.adhd, found.adhd), (.psychosis, found.psychosis),
        (.eatingDisorder, found.eatingDisorder),
      ]
      for (column, severity) in severities where severity > .absent { record.set(column, severity) }
    }
    if isClosed { record.set(.otherDisorders, Severity.absent) }
    if asks(0, 16, 92) { note(.cognitiveImpairment, person.cognitiveImpairment, in: &record) }
    if asks(5, 40, 95) { note(.dailyFunctioning, person.functioning, in: &record) }
  }

  private mutating func writeCourse(into record: inout Record) {
    if asks(18, 70, 98) { note(.relapsesPastYear, person.relapses, in: &record) }
    if asks(38, 82, 99) { note(.daysSinceLastUse, person.daysSinceLastUse, in: &record) }
    if asks(2, 25, 95) { note(.daysSinceAlcohol, person.daysSinceAlcohol, in: &record) }
    if asks(2, 20, 95) { note(.daysSinceSedatives, person.daysSinceSedatives, in: &record) }
    if asks(5, 50, 98) { note(.priorTreatmentEpisodes, person.priorEpisodes, in: &record) }
    if asks(2, 18, 90) { note(.usedDuringOutpatientCare, person.usedDuringOutpatientCare, in: &record) }
    if person.uninterruptibleUse || asks(0, 8, 88) {
      note(.uninterruptibleUse, person.uninterruptibleUse, in: &record)
    }
    guard person.level > .none ? asks(80, 97, 99) : asks(12, 60, 97) else { return }
    record.set(.currentLevel, person.level)
    if let progress = person.progress, asks(65, 92, 99) { note(.progress, progress, in: &record) }
  }

  private mutating func writeHome(into record: inout Record) {
    if asks(10, 60, 97) { note(.recoveryEnvironment, person.home, in: &record) }
    if asks(3, 30, 93) { note(.familyWilling, person.familyWilling, in: &record) }
    if asks(0, 4, 60) { note(.needleRisk, person.needleRisk, in: &record) }
    if asks(4, 35, 95) { note(.limitedToThreeDays, person.limitedToThreeDays, in: &record) }
  }

  /// Nobody is asked what they want in a screening. What is wanted is not declined.
  private mutating func writeWishes(into record: inout Record) {
    if asks(0, 22, 92) {
      for (column, percent) in Self.wishes where source.chance(percent) { record.set(column, true) }
      if person.home >= .unsupportive ? source.chance(30) : source.chance(5) { record.set(.wantsSoberLiving, true) }
      record.set(.otherWants, false)
    }
    if asks(1, 18, 90) {
      for (column, wish, percent) in Self.refusals where source.chance(percent) {
        if let wish, record[wish] == 1 { continue }
        record.set(column, true)
      }
      record.set(.otherDeclines, false)
    }
  }

  private static let wishes: [(Column, Int)] = [
    (.wantsNutrition, 18), (.wantsTraining, 15), (.wantsYoga, 22), (.wantsAcupuncture, 9), (.wantsMeditation, 24),
    (.wantsWholeHealth, 5),
  ]
  private static let refusals: [(Column, wish: Column?, Int)] = [
    (.declinesPsychiatrist, nil, 7), (.declinesNutrition, .wantsNutrition, 3), (.declinesTraining, .wantsTraining, 5),
    (.declinesYoga, .wantsYoga, 6), (.declinesAcupuncture, .wantsAcupuncture, 12),
    (.declinesMeditation, .wantsMeditation, 5), (.declinesWholeHealth, .wantsWholeHealth, 4),
    (.declinesSoberLiving, .wantsSoberLiving, 14), (.declinesTwelveStep, nil, 17), (.declinesPeerSupport, nil, 6),
  ]
}
