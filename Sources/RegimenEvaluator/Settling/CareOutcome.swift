import RegimenModel

/// The settled level with what is settled inside it.
struct CareOutcome: Hashable {
  /// The rank of the level.
  let level: Int
  /// The rank of the level at which the programme is delivered, if it is.
  let delivered: Int?
  /// The quantities within the delivered level, in the order of ``Quantity``; empty where nothing is delivered.
  let quantities: [Quantities]
  /// What the mix was made from.
  let request: MixRequest?
  /// The mix; nil where nothing is delivered.
  let mix: Mix?
  /// Days times hours.
  let weeklyHours: ExactDecimal

  /// A settled quantity.
  struct Quantities: Hashable {
    let quantity: Quantity
    let range: QuantityRange
    let bounds: Bounds

    /// The value: the usual one clamped into what is left; of the review days, the most.
    var value: ExactDecimal {
      let usual = range.usual.millionths
      return ExactDecimal(
        millionths: quantity == .reviewWithinDays ? bounds.high : min(max(usual, bounds.low), bounds.high))
    }
  }
}

extension CompiledPack {
  /// Settles the level from the voices of rules; nil range where the catalogue has no level.
  func levelBounds(_ voices: [Voice]) -> Bounds {
    let bounds = voices.compactMap { voice -> Bounds.Bound? in
      guard case .level(let isFloor, let rank) = voice.content else { return nil }
      return Bounds.Bound(isFloor: isFloor, value: Int64(rank), voice: voice)
    }
    return Bounds(0...Int64(max(0, levels.count - 1)), bounds)
  }

  /// The rank of the level at which the programme is delivered: the level itself where it is offered, else its
  /// bridge, else none.
  func delivered(at level: Int) -> Int? { levels[level].level.isOffered ? level : levels[level].bridge }

  /// Settles everything inside a level.
  ///
  /// - Parameter voices: of the rules and of the level.
  func care(at level: Int, _ voices: [Voice]) -> CareOutcome {
    guard let delivered = delivered(at: level), case .offered(let ranges, _) = levels[delivered].level.delivery else {
      return CareOutcome(level: level, delivered: nil, quantities: [], request: nil, mix: nil, weeklyHours: .zero)
    }
    let quantities = Quantity.allCases.compactMap { quantity in
      ranges[quantity].map { settle(quantity, in: $0, voices) }
    }
    func value(_ quantity: Quantity) -> Int64 {
      quantities.first { $0.quantity == quantity }?.value.millionths ?? 0
    }
    // Days are whole, so the product keeps the hours' two decimals.
    let weeklyHours = ExactDecimal(millionths: value(.daysPerWeek) / 1_000_000 * value(.hoursPerDay))
    let request = MixRequest(voices, modalityCount: pack.catalogue.modalities.count)
    let mix = Mix(request, weeklyHours: weeklyHours, policy: pack.catalogue.mix)
    return CareOutcome(
      level: level, delivered: delivered, quantities: quantities, request: request, mix: mix, weeklyHours: weeklyHours)
  }

  private func settle(_ quantity: Quantity, in range: QuantityRange, _ voices: [Voice]) -> CareOutcome.Quantities {
    let bounds = voices.compactMap { voice -> Bounds.Bound? in
      guard case .quantity(quantity, let isFloor, let value) = voice.content else { return nil }
      return Bounds.Bound(isFloor: isFloor, value: value.millionths, voice: voice)
    }
    return CareOutcome.Quantities(
      quantity: quantity, range: range, bounds: Bounds(range.minimum.millionths...range.maximum.millionths, bounds))
  }
}
