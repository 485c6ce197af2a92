import RegimenModel

extension PlanWriter {
  /// The care that the plan recommends.
  var care: Care? {
    guard settlement.status > .undetermined else { return nil }
    return settlement.care.map { care($0, referrals: []) }
  }

  /// The care that would follow a hold.
  var onceCleared: Care? {
    guard settlement.status == .hold, let care = settlement.care else { return nil }
    let own = Dictionary(
      settlement.referrals.filter(\.isMade).map { ($0.referral, $0.mostUrgent) }
    ) { first, _ in first }
    let added = settlement.referralsOnceCleared.filter { $0.isMade && $0.mostUrgent < own[$0.referral] ?? .max }
    return self.care(care, referrals: referrals(added))
  }

  private func care(_ care: CareOutcome, referrals: [PlannedReferral]) -> Care {
    Care(level: level(care), programme: programme(care), transition: transition(to: care.level), referrals: referrals)
  }

  private func level(_ care: CareOutcome) -> SettledLevel {
    let level = compiled.levels[care.level]
    let support = settlement.levelBounds.map { $0.support(for: Int64(care.level)).map(\.voice) } ?? []
    return SettledLevel(
      level: label(care.level), isOffered: level.level.isOffered, bridge: level.bridge.map(label),
      support: authorities(support))
  }

  private func label(_ level: Int) -> Labelled<LevelID> {
    Labelled(compiled.levels[level].level.id, label: compiled.levels[level].level.label)
  }

  /// What changes against the level that the person is at now.
  private func transition(to level: Int) -> Transition? {
    guard let fact = compiled.pack.header.currentLevel.flatMap({ compiled.space.index(of: $0) }) else { return nil }
    let cell = sheet.cells[fact]
    guard cell != compiled.space.cells[fact].unknown else { return nil }
    guard cell > 0 else { return .start }
    let current = cell - 1
    if current == level { return .stay }
    return current < level ? .stepUp(from: label(current)) : .stepDown(from: label(current))
  }

  private func programme(_ care: CareOutcome) -> Programme? {
    guard let delivered = care.delivered, let mix = care.mix, let request = care.request,
      case .offered(_, let sessionMinutes) = compiled.levels[delivered].level.delivery
    else { return nil }
    let quantities = care.quantities.map { quantity($0, at: delivered) }
    let sessions = quantities.first { $0.quantity == .individualSessionsPerWeek }?.value.wholeNumber ?? 0
    let weekly = care.weeklyHours.millionths * 60
    let individual = min(Int64(sessions * sessionMinutes) * 1_000_000, weekly)
    return Programme(
      level: label(delivered), quantities: quantities, weeklyHours: care.weeklyHours,
      individualMinutes: ExactDecimal(millionths: individual),
      groupMinutes: ExactDecimal(millionths: weekly - individual),
      mix: shares(mix, request, weeklyMinutes: weekly))
  }

  private func quantity(_ settled: CareOutcome.Quantities, at level: Int) -> SettledQuantity {
    let value = settled.value
    let bounds = settled.bounds
    let ends = settled.quantity == .weeks ? [bounds.low, bounds.high] : [value.millionths]
    let support = ends.flatMap { bounds.support(for: $0) }.map { authority($0.voice) }
    let isUsual = value == settled.range.usual
    let own = isUsual || support.isEmpty ? [Authority.level(compiled.levels[level].level.id)] : []
    return SettledQuantity(
      quantity: settled.quantity, value: value, lowest: ExactDecimal(millionths: bounds.low),
      highest: ExactDecimal(millionths: bounds.high), support: Set(support + own).sorted())
  }

  private func shares(_ mix: Mix, _ request: MixRequest, weeklyMinutes: Int64) -> [MixShare] {
    let largestFirst = mix.shares.sorted { ($1.percent, $0.modality) < ($0.percent, $1.modality) }
    return largestFirst.map { share in
      let modality = compiled.pack.catalogue.modalities[share.modality]
      return MixShare(
        modality: Labelled(modality.id, label: modality.label), percent: share.percent,
        minutes: ExactDecimal(millionths: weeklyMinutes / 100 * Int64(share.percent)),
        support: authorities(request.entries[share.modality].askers))
    }
  }
}
