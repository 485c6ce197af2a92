import RegimenModel

/// What the reasons of one plan rest on, noted down before they are put into words: the tests that were met, and the
/// facts that the plan tells of, each once; made to be used again and again.
struct ReasonNotes: ~Copyable, Sendable {
  private var mentioned: PlaceSet
  /// For each fact mentioned, its place among them.
  private var places: ScratchRow<Int>
  /// The facts that the plan tells of, in the order in which they were mentioned.
  private(set) var facts: [Int] = []
  private var tests: [PlanReasons.Test] = []
  private var met: [Int32] = []

  /// Notes nothing yet.
  init(_ compiled: CompiledPack) {
    let count = compiled.recordForm.facts.count
    mentioned = PlaceSet(count: count)
    places = ScratchRow(repeating: 0, count: count)
  }

  /// Forgets everything.
  mutating func removeAll() {
    mentioned.removeAll()
    facts.removeAll(keepingCapacity: true)
    tests.removeAll(keepingCapacity: true)
    met.removeAll(keepingCapacity: true)
  }

  /// Notes that the plan tells of a fact.
  mutating func mention(_ fact: Int) {
    guard !mentioned.contains(fact) else { return }
    mentioned.insert(fact)
    places[fact] = facts.count
    facts.append(fact)
  }

  /// Notes the tests that prove a condition, with the facts that met them.
  ///
  /// - Returns: the places of the tests among the reasons.
  mutating func add(testsThatProve condition: Int, of nodes: ConditionNodes, _ cells: Cells, _ phrases: Phrases)
    -> Range<Int>
  {
    let first = tests.count
    nodes.forEachProvedLine(condition, cells) { line, number in
      let firstMet = met.count
      nodes.forEachFactThatMet(line, cells) { fact in
        mention(fact)
        met.append(Int32(places[fact]))
      }
      tests.append(PlanReasons.Test(line: phrases.line(number, of: condition), met: firstMet..<met.count))
    }
    return first..<tests.count
  }

  /// Where a fact that was mentioned stands among those that were.
  func place(of fact: Int) -> Int { places[fact] }

  /// The reasons, from the readings of the facts mentioned.
  func reasons(_ book: PlanBook, _ readings: [FactReading]) -> PlanReasons {
    PlanReasons(book, readings: readings, tests: tests.copied, met: met.copied)
  }
}

extension Array where Element: BitwiseCopyable {
  /// The same elements in memory of their own, so that this array can be filled anew in its own.
  fileprivate var copied: [Element] { withUnsafeBufferPointer { Array($0) } }
}
