import RegimenDiagnostics
package import RegimenModel

/// Makes catalogues of three to five levels, three to six modalities and two to four referrals.
package struct CatalogueGenerator {
  let levels: [LevelID]
  let modalities: [ModalityID]
  let referrals: [ReferralID]
  let precautions: [PrecautionID]
  let urgencies: [UrgencyID]
  let sources: [SourceID]
  let mix: MixPolicy

  package init(urgencies: [UrgencyID], sources: [SourceID], _ random: inout RandomSource) {
    levels = random.some(random.int(3...5), of: ["once", "often", "daily", "ward", "stay"])
    modalities = random.some(random.int(3...6), of: ["skills", "cbt", "family", "motive", "trauma", "art"])
    referrals = random.some(random.int(2...4), of: ["doctor", "needle", "house", "legal"])
    precautions = ["locks", "calm"]
    self.urgencies = urgencies
    self.sources = sources
    mix = MixPolicy(step: random.pick([1, 5, 10, 20, 25]), minimumMinutes: random.pick([0, 0, 30, 60, 150]))
  }

  func catalogue(declinedWhen: [Condition?], _ random: inout RandomSource) -> Catalogue {
    var made: [Level] = []
    for (rank, id) in levels.enumerated() { made.append(level(id, rank, below: made, &random)) }
    return Catalogue(
      levels: made,
      modalities: modalities.map { Modality(id: $0, label: "the \($0)", place: place(50)) },
      referrals: zip(referrals, declinedWhen).map { id, condition in
        Referral(
          id: id, label: "a \(id)", settings: random.some(random.int(0...2), of: Referral.Setting.allCases),
          after: random.some(random.int(0...1), of: referrals.filter { $0 != id }),
          needsConsent: random.chance(30), evidence: random.chance(50) ? .moderate : nil, declinedWhen: condition,
          place: place(60))
      },
      precautions: precautions.map { Precaution(id: $0, label: "mind the \($0)", text: "\($0)!", place: place(70)) },
      mix: mix)
  }

  private func place(_ line: Int) -> SourceRange {
    let position = SourcePosition(offset: line * 80, line: line, column: 3)
    return SourceRange(file: "catalogue.yaml", start: position, end: position)
  }

  private func level(_ id: LevelID, _ rank: Int, below: [Level], _ random: inout RandomSource) -> Level {
    Level(
      id: id, label: "\(id) care", text: random.chance(50) ? "About \(id)." : nil,
      delivery: random.chance(75) ? offered(rank, &random) : referred(below, &random), gives: gives(&random),
      citations: random.some(random.int(0...1), of: sources).map { Citation(source: $0) }, place: place(rank + 1))
  }

  private func offered(_ rank: Int, _ random: inout RandomSource) -> Level.Delivery {
    let ranges: [Quantity: QuantityRange] = [
      .daysPerWeek: range(1...5, in: 1, &random), .hoursPerDay: range(4...16, in: 4, &random),
      .individualSessionsPerWeek: range(0...3, in: 1, &random), .weeks: range(2...12, in: 1, &random),
      .reviewWithinDays: range(1...30, in: 1, &random),
    ]
    return .offered(ranges: ranges, individualSessionMinutes: random.pick([30, 45, 50]))
  }

  /// A range in parts of one: quarters of an hour, whole days.
  private func range(_ bounds: ClosedRange<Int>, in parts: Int, _ random: inout RandomSource) -> QuantityRange {
    let numbers = [random.int(bounds), random.int(bounds), random.int(bounds)].sorted().map { number in
      ExactDecimal(millionths: Int64(number) * 1_000_000 / Int64(parts))
    }
    return QuantityRange(minimum: numbers[0], maximum: numbers[2], usual: numbers[1])
  }

  private func referred(_ below: [Level], _ random: inout RandomSource) -> Level.Delivery {
    let bridges = below.filter(\.isOffered).map(\.id)
    let statements = random.some(random.int(1...2), of: referrals).map { referral in
      Statement(.refer(referral, random.pick(urgencies)), place: place(80))
    }
    return .referred(to: statements, bridge: bridges.isEmpty || random.chance(30) ? nil : random.pick(bridges))
  }

  private func gives(_ random: inout RandomSource) -> [Statement] {
    var contents: [Statement.Content] = []
    for modality in random.some(random.int(0...2), of: modalities) {
      contents.append(random.chance(70) ? .weight(modality, random.int(1...4)) : share(modality, &random))
    }
    if random.chance(40) { contents.append(.refer(random.pick(referrals), random.pick(urgencies))) }
    return contents.map { Statement($0, place: place(90)) }
  }

  /// A floor that is a multiple of the step.
  func share(_ modality: ModalityID, _ random: inout RandomSource) -> Statement.Content {
    .share(modality, atLeast: random.int(1...(60 / mix.step)) * mix.step)
  }
}
