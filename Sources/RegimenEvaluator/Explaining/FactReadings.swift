import RegimenModel

/// What is known of the facts that one plan tells of, in words: made once for all that tell of them, in one list that
/// the tests of the plan share.
struct FactReadings: ~Copyable, Sendable {
  private var mentioned: PlaceSet
  /// The facts that the plan tells of, in the order in which they were mentioned.
  private(set) var facts: [Int] = []
  /// For each fact mentioned, where its reading stands.
  private var places: ScratchRow<Int>
  /// The readings, in that order.
  private(set) var shared = Shared<[FactReading]>([])

  /// No readings.
  init(_ compiled: CompiledPack) {
    let count = compiled.recordForm.facts.count
    mentioned = PlaceSet(count: count)
    places = ScratchRow(repeating: 0, count: count)
  }

  /// Forgets which facts were mentioned.
  mutating func removeAll() {
    mentioned.removeAll()
    facts.removeAll(keepingCapacity: true)
  }

  /// Says that the plan tells of a fact.
  mutating func mention(_ fact: Int) {
    guard !mentioned.contains(fact) else { return }
    mentioned.insert(fact)
    places[fact] = facts.count
    facts.append(fact)
  }

  /// Keeps the readings of the facts mentioned, in the order in which they were.
  mutating func keep(_ list: [FactReading]) { shared = Shared(list) }

  /// Where the reading of a fact that was mentioned stands.
  func place(of fact: Int) -> Int { places[fact] }

  /// The reading of a fact that was mentioned.
  subscript(fact: Int) -> FactReading { shared.value[places[fact]] }
}
