/// Floors and ceilings over an ascending row of values, as literals, and what they leave of a range.
struct Bounds {
  /// What a concern states.
  private struct OfConcern {
    /// For each value: true where a floor reaches it, and where a ceiling lies below it.
    var reached: [[Literal]]
    var cut: [[Literal]]
  }

  /// What is left of the range: for each value whether the least, and the most, is that or more.
  struct Outcome {
    var low: [Literal]
    var high: [Literal]
    /// For each concern, true where it contradicts itself.
    var clashes: [Literal]
  }

  private let circuit: Circuit
  private var concerns: [OfConcern]

  /// No bounds yet on so many values.
  init(_ circuit: Circuit, valueCount: Int, concernCount: Int) {
    self.circuit = circuit
    let none = Array(repeating: [Literal](), count: valueCount)
    concerns = Array(repeating: OfConcern(reached: none, cut: none), count: concernCount)
  }

  /// Adds a floor: where it is heard, it reaches the values up to a place.
  mutating func addFloor(_ heard: Literal, concern: Int, through place: Int) {
    for value in concerns[concern].reached.indices where value <= place {
      concerns[concern].reached[value].append(heard)
    }
  }

  /// Adds a ceiling: where it is heard, the values from a place on lie above it.
  mutating func addCeiling(_ heard: Literal, concern: Int, cutFrom place: Int) {
    for value in concerns[concern].cut.indices where value >= place { concerns[concern].cut[value].append(heard) }
  }

  /// Settles the range: concern by concern, highest first, the floors, then the ceilings, each clamped into what the
  /// concerns above left.
  func settle(low: [Literal], high: [Literal]) -> Outcome {
    var outcome = Outcome(low: low, high: high, clashes: [])
    for concern in concerns {
      let floors = concern.reached.map { circuit.any($0) }
      let ceilings = concern.cut.map { circuit.any($0) }
      for value in outcome.low.indices {
        outcome.low[value] = circuit.all(circuit.any(outcome.low[value], floors[value]), outcome.high[value])
        outcome.high[value] = circuit.any(outcome.low[value], circuit.all(outcome.high[value], !ceilings[value]))
      }
      outcome.clashes.append(circuit.any(zip(floors, ceilings).map { circuit.all($0, $1) }))
    }
    return outcome
  }
}
