import RegimenEvaluator
import RegimenModel

/// The floors on shares of the mix.
extension Scenario {
  /// True where the floors of the mix come to more than 100 percent.
  var floorsExceedHundred: Literal { floors(through: concernCount - 1, exceed: 100) }

  /// True where a floor makes sure that a modality has so many percent or more.
  ///
  /// Floors are granted in full as far as they, with those of higher concerns, come to 100 in all. Where those of the
  /// highest concern that has any come to more, they are scaled by one factor; rounding down to the step cannot lower
  /// what is left below a multiple of the step that it reached.
  func isGranted(_ element: Int, atLeast percent: Int) -> Literal {
    let step = compiled.pack.catalogue.mix.step
    let least = (max(1, percent) + step - 1) / step * step
    // Scaling only lowers: no floor makes sure of more than it asks for.
    let asking = heard(on: element, isPlansOwn: false).filter { $0.voice.saying == .floor && $0.voice.value >= least }
    let ways = asking.map { floor -> Literal in
      let concern = Int(floor.voice.concern)
      let value = Int(floor.voice.value)
      let fits = !floors(through: concern, exceed: 100)
      let isFirst = concern == 0 ? circuit.yes : !floors(through: concern - 1, exceed: 0)
      let isScaledEnough = circuit.all(isFirst, !floors(through: concern, exceed: 100 * value / least))
      return circuit.all(floor.heard, circuit.any(fits, isScaledEnough))
    }
    return circuit.all(takesPart(element), circuit.any(ways))
  }

  /// True where the floors of these concerns, the largest of each modality, come to more than so many percent.
  private func floors(through concern: Int, exceed percent: Int) -> Literal {
    let step = compiled.pack.catalogue.mix.step
    let totals = floorTotals(through: concern)
    return percent / step < totals.count ? totals[percent / step] : circuit.no
  }

  /// At each place whether the floors come to more than so many steps.
  private func floorTotals(through concern: Int) -> [Literal] {
    if let known = knownFloorTotals[concern] { return known }
    let step = compiled.pack.catalogue.mix.step
    var totals: [Literal] = []
    for element in compiled.elements.modalities {
      let said = heard(on: element, isPlansOwn: false).filter {
        $0.voice.saying == .floor && $0.voice.concern <= concern && $0.voice.value >= step
      }
      let sizes = Set(said.map { Int($0.voice.value) / step }).sorted()
      guard let most = sizes.last else { continue }
      let reached = sizes.map { size in
        circuit.all(takesPart(element), circuit.any(said.filter { Int($0.voice.value) / step >= size }.map(\.heard)))
      }
      let before = totals
      totals = (0..<(before.count + most)).map { place in
        // The total is more than the place where it was, or where a floor makes up for what was missing.
        let ways = zip(sizes, reached).map { size, isReached -> Literal in
          let missing = place - size
          let wasEnough = missing < 0 ? circuit.yes : missing < before.count ? before[missing] : circuit.no
          return circuit.all(isReached, wasEnough)
        }
        return circuit.any((place < before.count ? [before[place]] : []) + ways)
      }
    }
    knownFloorTotals[concern] = totals
    return totals
  }
}
