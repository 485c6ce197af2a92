/// Scores of instruments, as a person of that kind would score.
///
/// Most agree with what the interview found, six in a hundred read a step graver. One in ten (but for the
/// CIWA-Ar, taken on the day) is older than it may be.
/// Where a fresh score speaks, the interview is left out half of the time.
enum ScoreSheet {
  /// Writes the scores that were taken, with their dates, into a record.
  static func write(_ person: Person, depth: Depth, into record: inout Record, _ source: inout SeededSource) {
    let percent =
      switch depth {
      case .screening: 3
      case .intake: 16
      case .full: 45
      }
    if source.chance(percent) { writeMood(person, into: &record, &source) }
    if source.chance(percent / 2) { writeTrauma(person, into: &record, &source) }
    if person.substances.alcohol > .absent, source.chance(percent) { writeDrinking(person, into: &record, &source) }
    if person.suicideRisk < .imminent, source.chance(percent / 2) { writeSuicide(person, into: &record, &source) }
    if source.chance(percent / 3) { writeReadiness(person, into: &record, &source) }
  }

  private static func writeMood(_ person: Person, into record: inout Record, _ source: inout SeededSource) {
    let depression = read(person.disorders.majorDepression, &source)
    record[.phq9Total] = source.within([0...4, 5...9, 10...19, 20...27][depression])
    let isFresh = writeDay(.phq9Date, validFor: 14, into: &record, &source)
    if isFresh, record.holds(.majorDepression), source.chance(50) { record.leaveOut(.majorDepression) }
    guard source.chance(60) else { return }
    let anxiety = read(person.disorders.generalizedAnxiety, &source)
    record[.gad7Total] = source.within([0...4, 5...9, 10...14, 15...21][anxiety])
    _ = writeDay(.gad7Date, validFor: 14, into: &record, &source)
  }

  private static func writeTrauma(_ person: Person, into record: inout Record, _ source: inout SeededSource) {
    record[.ptsdScreenTotal] = source.within([0...2, 2...4, 3...5, 4...5][read(person.disorders.ptsd, &source)])
    _ = writeDay(.ptsdScreenDate, validFor: 30, into: &record, &source)
  }

  /// The AUDIT, and, where the last drink is days ago, an examination for withdrawal of that day.
  private static func writeDrinking(_ person: Person, into record: inout Record, _ source: inout SeededSource) {
    record[.auditTotal] = source.within([0...7, 8...17, 14...24, 20...40][read(person.substances.alcohol, &source)])
    _ = writeDay(.auditDate, validFor: 90, into: &record, &source)
    guard let days = person.daysSinceAlcohol, days <= 5, source.chance(50) else { return }
    record[.ciwaTotal] = source.within([0...5, 2...9, 10...18, 19...40][person.withdrawalRisk.rawValue])
    record[.ciwaDate] = record.day
  }

  private static func writeSuicide(_ person: Person, into record: inout Record, _ source: inout SeededSource) {
    record[.cssrsLevel] = person.suicideRisk.rawValue
    let isFresh = writeDay(.cssrsDate, validFor: 3, into: &record, &source)
    if isFresh, source.chance(50) { record.leaveOut(.suicideRisk) }
  }

  private static func writeReadiness(_ person: Person, into record: inout Record, _ source: inout SeededSource) {
    let bands = [(-200)...800, 801...1100, 1101...1400]
    record[.uricaReadiness] = source.within(bands[min(person.stage.rawValue, 2)])
    _ = writeDay(.uricaDate, validFor: 30, into: &record, &source)
  }

  /// The severity as a score reads it.
  private static func read(_ severity: Severity, _ source: inout SeededSource) -> Int {
    source.chance(6) ? min(severity.rawValue + 1, Severity.severe.rawValue) : severity.rawValue
  }

  /// Writes the day of a score, and tells whether it still counts.
  private static func writeDay(
    _ column: Column, validFor days: Int, into record: inout Record, _ source: inout SeededSource
  ) -> Bool {
    let isFresh = !source.chance(10)
    record[column] = record.day - (isFresh ? source.within(0...days) : source.within((days + 1)...(days + 10)))
    return isFresh
  }
}
