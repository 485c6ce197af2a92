import RegimenEvaluator
import RegimenModel

/// What becomes of a quantity, over an ascending row of all values it can take.
struct QuantityLiterals {
  /// The values, in millionths.
  let values: [Int64]
  /// True where the level at which the programme is delivered has the quantity.
  let isPresent: Literal
  /// For each value whether the least, the most, and the value itself is that or more.
  let low: [Literal]
  let high: [Literal]
  let value: [Literal]
  /// For each concern, true where it contradicts itself.
  let clashes: [Literal]
  /// True where a floor lies beyond the level's own range.
  let isBeyondLevel: Literal
}

extension Scenario {
  /// What becomes of a quantity; its element tells which.
  func quantity(_ element: Int) -> QuantityLiterals {
    if let known = knownQuantities[element] { return known }
    let quantity = newQuantity(element)
    knownQuantities[element] = quantity
    return quantity
  }

  private func newQuantity(_ element: Int) -> QuantityLiterals {
    let place = element - Elements.quantities.lowerBound
    let ranges = compiled.levels.indices.compactMap { rank -> (rank: Int, range: QuantityRange)? in
      guard place < compiled.levels[rank].ranges.count, let range = compiled.levels[rank].ranges[place]
      else { return nil }
      return (rank, range)
    }
    let said = voices.rules[element].filter { $0.saying == .floor || $0.saying == .ceiling }
    let ends = ranges.flatMap { [$0.range.minimum.millionths, $0.range.maximum.millionths, $0.range.usual.millionths] }
    let values = Set(ends + said.map(\.value)).sorted()

    var bounds = Bounds(circuit, valueCount: values.count, concernCount: concernCount)
    for voice in said {
      let heard = stands(Int(voice.speaker))
      let at = values.firstIndex(of: voice.value) ?? 0
      if voice.saying == .floor {
        bounds.addFloor(heard, concern: Int(voice.concern), through: at)
      } else {
        bounds.addCeiling(heard, concern: Int(voice.concern), cutFrom: at + 1)
      }
    }
    func reaching(_ end: (QuantityRange) -> ExactDecimal) -> [Literal] {
      values.map { value in
        circuit.any(ranges.filter { end($0.range).millionths >= value }.map { isDelivered($0.rank) })
      }
    }
    let isPresent = circuit.any(ranges.map { isDelivered($0.rank) })
    let outcome = bounds.settle(low: reaching(\.minimum), high: reaching(\.maximum))
    let usual = reaching(\.usual)
    let isReview = Elements.quantity(element) == .reviewWithinDays
    let value =
      isReview
      ? outcome.high
      : values.indices.map { circuit.any(outcome.low[$0], circuit.all(usual[$0], outcome.high[$0])) }
    let beyond = said.filter { $0.saying == .floor }.flatMap { voice in
      ranges.filter { $0.range.maximum.millionths < voice.value }.map {
        circuit.all(stands(Int(voice.speaker)), isDelivered($0.rank))
      }
    }
    return QuantityLiterals(
      values: values, isPresent: isPresent, low: outcome.low, high: outcome.high, value: value,
      clashes: outcome.clashes.map { circuit.all(isPresent, $0) }, isBeyondLevel: circuit.any(beyond))
  }

  // MARK: Weekly hours

  /// The values that days times hours can take, ascending, in millionths.
  var weeklyHours: [Int64] {
    let days = quantity(Elements.of(.daysPerWeek)).values
    let hours = quantity(Elements.of(.hoursPerDay)).values
    return Set(days.flatMap { day in hours.map { day / 1_000_000 * $0 } }).sorted()
  }

  /// True where the weekly hours are so many millionths or more.
  func hasWeeklyHours(atLeast least: Int64) -> Literal {
    let days = quantity(Elements.of(.daysPerWeek))
    let hours = quantity(Elements.of(.hoursPerDay))
    let ways = days.values.indices.compactMap { day -> Literal? in
      guard let hour = hours.values.firstIndex(where: { days.values[day] / 1_000_000 * $0 >= least }) else {
        return nil
      }
      return circuit.all(days.value[day], hours.value[hour])
    }
    return circuit.all(isDelivered, circuit.any(ways))
  }
}
