import RegimenModel

/// What is known of the facts of one assessment, in words; each is made when it is first told, and shared from then on.
struct FactReadings: ~Copyable, Sendable {
  /// The reading of each fact, alone in a list, as most tests were met by one fact; nothing where it was not told yet.
  private var lists: [[FactReading]]
  private var told: [Int] = []

  /// Nothing was told yet.
  init(_ compiled: CompiledPack) {
    lists = Array(repeating: [], count: compiled.recordForm.facts.count)
  }

  /// Forgets them all.
  mutating func removeAll() {
    for fact in told { lists[fact] = [] }
    told.removeAll(keepingCapacity: true)
  }

  /// The reading of a fact, alone in a list; empty where it was not told yet.
  subscript(fact: Int) -> [FactReading] { lists[fact] }

  /// Keeps the reading of a fact.
  mutating func keep(_ reading: FactReading, of fact: Int) {
    lists[fact] = [reading]
    told.append(fact)
  }
}
