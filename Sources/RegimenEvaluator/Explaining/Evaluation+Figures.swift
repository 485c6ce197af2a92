package import RegimenModel

extension Evaluation {
  /// The minutes of a week at the delivered level, in millionths: all, and those of individual sessions, which take at
  /// most all of them.
  package var minutes: (weekly: Int64, individual: Int64) {
    let weekly = settlement.weeklyHours.millionths * 60
    let sessions = settlement.quantities.first { $0.quantity == .individualSessionsPerWeek }?.value ?? 0
    let length = settlement.delivered.map { compiled.levels[$0].individualSessionMinutes } ?? 0
    return (weekly, min(sessions / 1_000_000 * Int64(length) * 1_000_000, weekly))
  }

  /// The rank of the level that the person is at now, `.some(nil)` where that is none; nil where it is not known.
  package var currentLevel: Int?? { compiled.currentLevel.flatMap { level(of: $0) } }

  /// The rank of the level that a fact holds, `.some(nil)` where that is none; nil where it is not known.
  func level(of fact: Int) -> Int?? {
    let cell = sheet.cells[fact]
    guard cell != compiled.space.unknown[fact] else { return nil }
    return .some(cell > 0 ? cell - 1 : nil)
  }

  /// Where the value of a fact comes from.
  ///
  /// - Parameter record: what was evaluated.
  package func origin(of fact: Int, _ record: borrowing Record) -> FactReading.Origin {
    switch sheet.origins[fact] {
    case .unknown: return .unknown
    case .named: return .named
    case .others: return .others
    case .instrument(let place):
      let reading = compiled.readings.all[place]
      let instrument = compiled.wording.labelled(compiled.recordForm.instruments[reading.instrument].id)
      let value = record.scores[reading.score.place] ?? .zero
      let date = record.instruments[reading.instrument]?.date
      guard let minus = reading.minus else {
        return .instrument(instrument, score: reading.score.name, value: value, date: date)
      }
      return .difference(
        instrument, score: reading.score.name, value: value, minus: minus.name,
        minusValue: record.scores[minus.place] ?? .zero, date: date)
    }
  }

  /// Whether nothing is known of a fact.
  package func isUnknown(_ fact: Int) -> Bool { sheet.unknown.contains(fact) }

  /// The facts that are unknown.
  package var unknown: PlaceList { sheet.unknown.list }

  /// Whether a rule stands, and how surely.
  package func standing(_ rule: Int) -> RuleAccount.Standing {
    if decision.stands(rule) { return decision.certainty(rule) == .proved ? .stands : .assumed }
    if decision.verdicts[compiled.when(rule)] == .proved { return .setAside }
    return decision.certainty(rule) == .open ? .open : .refuted
  }

  /// Adds the rules that stand, are set aside or are open, by concern, then by name.
  package func mentionedRules(into rules: inout [Int]) {
    for concern in compiled.rules.ofConcerns {
      decision.forEachMentioned(within: concern) { rules.append($0) }
    }
  }

  /// Adds rules by concern, then by name.
  package func tell(_ found: PlaceList, into rules: inout [Int]) {
    for concern in compiled.rules.ofConcerns { rules += found.within(concern) }
  }

  /// Adds the levels that a plan gives an account of, least intensive first.
  package func mentionedLevels(into levels: inout [Int]) {
    guard let level = settlement.level else { return }
    levels.append(level)
    if let delivered = settlement.delivered, delivered != level { levels.append(delivered) }
    levels.sort()
  }
}

extension Settlement {
  /// Whether a referral comes with the care that follows a hold: it is not made before, or less urgently.
  package func isAddedOnceCleared(_ outcome: ReferralOutcome) -> Bool {
    let own = referrals.first { $0.referral == outcome.referral && $0.isMade }?.mostUrgent ?? .max
    return outcome.isMade && outcome.mostUrgent < own
  }
}

extension Mix {
  /// The shares, the largest first, then in catalogue order.
  package var largestFirst: [Share] {
    shares.sorted { ($1.percent, $0.modality) < ($0.percent, $1.modality) }
  }
}
