import RegimenEvaluator
import RegimenModel

/// What becomes of the level.
struct LevelLiterals {
  /// True where a floor is stated.
  let hasFloor: Literal
  /// True where a level is settled, even if a hold keeps it back.
  let isSettled: Literal
  /// For each rank, true where the level is settled at that or above.
  let atLeast: [Literal]
  /// For each concern, true where it contradicts itself.
  let clashes: [Literal]
}

extension Scenario {
  private var rankCount: Int { compiled.levels.count }
  var concernCount: Int { max(1, compiled.pack.header.concerns.count) }

  /// True where the person is, or may be, of the population.
  var isInScope: Literal { compiled.population.map { isPossible($0) } ?? circuit.yes }

  /// What becomes of the level.
  var level: LevelLiterals {
    if let knownLevel { return knownLevel }
    var bounds = Bounds(circuit, valueCount: rankCount, concernCount: concernCount)
    var floors: [Literal] = []
    for voice in voices.rules[Elements.level] {
      let heard = stands(Int(voice.speaker))
      add(voice, heard: heard, to: &bounds)
      if voice.saying == .floor {
        floors.append(voice.fact < 0 ? heard : circuit.all(heard, holdsLevel(Int(voice.fact))))
      }
    }
    let outcome = settleLevel(bounds)
    let hasFloor = circuit.any(floors)
    let isSettled = circuit.all(isInScope, hasFloor)
    let level = LevelLiterals(
      hasFloor: hasFloor, isSettled: isSettled, atLeast: outcome.low.map { circuit.all(isSettled, $0) },
      clashes: outcome.clashes.map { circuit.all(isInScope, $0) })
    knownLevel = level
    return level
  }

  private func settleLevel(_ bounds: Bounds) -> Bounds.Outcome {
    let none = Array(repeating: circuit.no, count: max(0, rankCount - 1))
    let all = Array(repeating: circuit.yes, count: rankCount)
    return bounds.settle(low: Array(([circuit.yes] + none).prefix(rankCount)), high: all)
  }

  /// True where a fact is known to hold a level.
  private func holdsLevel(_ fact: Int) -> Literal { isIn(fact, 1..<compiled.space.cells[fact].unknown) }

  /// Adds a bound on the level. One by a fact is as many bounds as there are levels.
  ///
  /// - Parameter countsUnknown: whether a floor by an unknown fact counts as the highest level.
  private func add(_ voice: Voice, heard: Literal, to bounds: inout Bounds, countsUnknown: Bool = false) {
    guard voice.saying == .floor || voice.saying == .ceiling else { return }
    let concern = Int(voice.concern)
    func add(_ literal: Literal, rank: Int) {
      if voice.saying == .floor {
        bounds.addFloor(literal, concern: concern, through: rank)
      } else {
        bounds.addCeiling(literal, concern: concern, cutFrom: rank + 1)
      }
    }
    guard voice.fact >= 0 else { return add(heard, rank: Int(voice.value)) }
    let literals = literals(of: Int(voice.fact))
    for cell in 1..<(literals.count - 1) { add(circuit.all(heard, literals[cell]), rank: cell - 1) }
    if countsUnknown, voice.saying == .floor {
      add(circuit.all(heard, literals[literals.count - 1]), rank: rankCount - 1)
    }
  }

  /// True where a level of this rank is settled.
  func isLevel(_ rank: Int) -> Literal {
    let above = rank + 1 < rankCount ? level.atLeast[rank + 1] : circuit.no
    return circuit.all(level.atLeast[rank], !above)
  }

  /// True where the programme is delivered at the level of this rank.
  func isDelivered(_ rank: Int) -> Literal {
    if let known = knownDelivered[rank] { return known }
    let literal = circuit.any(compiled.levels.indices.filter { compiled.delivered(at: $0) == rank }.map { isLevel($0) })
    knownDelivered[rank] = literal
    return literal
  }

  /// True where the programme is delivered at all.
  var isDelivered: Literal {
    circuit.any(compiled.levels.indices.filter { compiled.delivered(at: $0) != nil }.map { isLevel($0) })
  }

  /// True where a rule's bounds, joined to those that stand, would raise the level.
  func wouldRaiseLevel(_ rule: Int) -> Literal {
    guard compiled.rules.cards[rule].highestFloor >= 0 else { return circuit.no }
    var bounds = Bounds(circuit, valueCount: rankCount, concernCount: concernCount)
    for voice in voices.rules[Elements.level] {
      let isOwn = Int(voice.speaker) == rule
      add(
        voice, heard: isOwn ? circuit.yes : stands(Int(voice.speaker)), to: &bounds, countsUnknown: isOwn)
    }
    let raised = settleLevel(bounds).low
    return circuit.all(
      level.isSettled, circuit.any(zip(raised, level.atLeast).map { circuit.all($0, !$1) }))
  }
}
