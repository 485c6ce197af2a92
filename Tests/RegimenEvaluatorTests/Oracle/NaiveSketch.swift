import RegimenModel

/// What a record comes to under a pack: everything that is settled, before it is told.
struct NaiveSketch {
  let naive: NaivePack
  let record: NaiveRecord
  let standing: NaiveStanding
  let population: Truth
  /// What standing rules say.
  let said: [Said]
  /// The level; nil where no floor stands, or where the person is out of scope.
  let level: NaiveSettlement?
  let settled: Level?
  /// The level at which the programme is delivered: the settled one, or its bridge.
  let delivered: Level?
  let quantities: [Quantity: NaiveSettlement]
  let mix: NaiveMix?
  /// The plan's own referrals.
  let referrals: NaiveReferrals
  /// The same with what the level gives and where it refers.
  let referralsOfCare: NaiveReferrals

  var known: Knowledge { record.known }
  var isOutOfScope: Bool { population == .refuted }
  var isHeld: Bool { said.contains { $0.content == .hold } }

  init(_ naive: NaivePack, _ record: NaiveRecord) {
    let known = record.known
    let standing = NaiveStanding(naive, known)
    let population = naive.pack.header.population.map { naive.truth($0, known) } ?? .proved
    let said = naive.pack.rules.filter { standing[$0.id].stands }.flatMap { naive.said(by: $0) }

    let level = population == .refuted ? nil : naive.settleLevel(said, known)
    let settled = level.map { naive.pack.catalogue.levels[Int($0.lowest)] }
    var delivered = settled
    var referring: [Said] = []
    if let settled, case .referred(let statements, let bridge) = settled.delivery {
      delivered = naive.pack.catalogue.levels.first { $0.id == bridge }
      referring = naive.said(by: settled.id, statements)
    }
    let given = delivered.map { naive.said(by: $0.id, $0.gives) } ?? []

    var quantities: [Quantity: NaiveSettlement] = [:]
    var mix: NaiveMix?
    if let delivered, case .offered(let ranges, _) = delivered.delivery {
      for (quantity, range) in ranges { quantities[quantity] = naive.settle(quantity, said, in: range) }
      let hours = Fraction(Int(Self.weeklyHours(delivered, quantities).millionths), 1_000_000)
      mix = NaiveMix(naive.pack, said + given, weeklyMinutes: hours * Fraction(60))
    }

    let isHeld = said.contains { $0.content == .hold }
    let referralsOfCare = NaiveReferrals(naive, said + given + referring, known)
    (self.naive, self.record, self.standing, self.population, self.said) = (naive, record, standing, population, said)
    (self.level, self.settled, self.delivered) = (level, settled, delivered)
    (self.quantities, self.mix, self.referralsOfCare) = (quantities, mix, referralsOfCare)
    referrals = isHeld ? NaiveReferrals(naive, said, known) : referralsOfCare
  }

  /// What a quantity of the delivered level comes to.
  static func value(_ quantity: Quantity, at level: Level, _ settlements: [Quantity: NaiveSettlement]) -> ExactDecimal {
    guard case .offered(let ranges, _) = level.delivery, let range = ranges[quantity],
      let settlement = settlements[quantity]
    else { preconditionFailure("an offered level has a range for \(quantity)") }
    if quantity == .reviewWithinDays { return ExactDecimal(millionths: settlement.highest) }
    let value = min(max(range.usual.millionths, settlement.lowest), settlement.highest)
    return ExactDecimal(millionths: value)
  }

  /// Days times hours; days are whole.
  static func weeklyHours(_ level: Level, _ settlements: [Quantity: NaiveSettlement]) -> ExactDecimal {
    let days = value(.daysPerWeek, at: level, settlements).millionths / 1_000_000
    return ExactDecimal(millionths: days * value(.hoursPerDay, at: level, settlements).millionths)
  }
}
