/// Which open conditions are undecided about which unknown facts, for many conditions at once.
///
/// A condition that is made of lines and counts which must all hold is undecided about the facts of its lines and about
/// the members of its counts, as far as these are unknown and those not proved. So for each fact, and for each different
/// count, the conditions that have it are kept as a set, and sets are compared by the word. Conditions with alternatives
/// are walked one by one.
final class UndecidedTable: Sendable {
  /// A count that conditions share.
  private struct Count {
    /// Its place among the counts that deciding leaves.
    let tally: Int
    /// The numbers that satisfy it.
    let limits: Places
  }

  private let nodes: ConditionNodes
  private let wordsOfConditions: Int
  private let wordsOfFacts: Int
  /// For each fact, the conditions with a line on it that does not accept that it is unknown.
  private let conditionsOfFacts: FixedRow<UInt64>
  private let counts: FixedRow<Count>
  private let limits: FixedRow<Limits>
  /// For each count, the conditions that have it.
  private let conditionsOfCounts: FixedRow<UInt64>
  /// For each count, the facts whose answers could change it.
  private let factsOfCounts: FixedRow<UInt64>
  /// The conditions with alternatives, and those with a count that deciding does not know.
  private let entwined: FixedRow<UInt64>

  /// Tabulates conditions, each known by its place in the list.
  ///
  /// - Parameters:
  ///   - nodes: the same conditions, to be walked.
  ///   - tallies: the places of tallies among the counts that deciding leaves.
  init(
    _ conditions: [CompiledCondition], nodes: ConditionNodes, factCount: Int, tallies: [Tally: Int],
    in storage: Storage
  ) {
    var tables = Tables(conditions: conditions.count, facts: factCount)
    for (condition, tree) in conditions.enumerated() { tables.add(tree, condition, tallies) }
    self.nodes = nodes
    wordsOfConditions = tables.entwined.count
    wordsOfFacts = PlaceSet.words(for: factCount)
    conditionsOfFacts = FixedRow(tables.facts.flatMap(\.self), in: storage)
    counts = FixedRow(tables.counts, in: storage)
    limits = FixedRow(tables.limits, in: storage)
    conditionsOfCounts = FixedRow(tables.conditionsOfCounts.flatMap(\.self), in: storage)
    factsOfCounts = FixedRow(tables.factsOfCounts.flatMap(\.self), in: storage)
    entwined = FixedRow(tables.entwined, in: storage)
  }

  // MARK: Tabulating

  private struct Tables {
    var facts: [[UInt64]]
    var counts: [Count] = []
    var limits: [Limits] = []
    var conditionsOfCounts: [[UInt64]] = []
    var factsOfCounts: [[UInt64]] = []
    var entwined: [UInt64]
    private var rows: [Tally: Int] = [:]

    init(conditions: Int, facts: Int) {
      entwined = Array(repeating: 0, count: PlaceSet.words(for: conditions))
      self.facts = Array(repeating: entwined, count: facts)
    }

    mutating func add(_ tree: CompiledCondition, _ condition: Int, _ tallies: [Tally: Int]) {
      guard let conjuncts = tree.conjuncts, conjuncts.allSatisfy({ $0.tally.map { tallies[$0] != nil } ?? true })
      else { return Self.insert(condition, into: &entwined) }
      for conjunct in conjuncts {
        if let fact = conjunct.factIfNotUnknown { Self.insert(condition, into: &facts[fact]) }
        guard let tally = conjunct.tally, let place = tallies[tally] else { continue }
        let row = rows[tally] ?? add(tally, at: place)
        Self.insert(condition, into: &conditionsOfCounts[row])
      }
    }

    /// Adds a row for a count; returns its number.
    private mutating func add(_ tally: Tally, at place: Int) -> Int {
      let row = counts.count
      counts.append(
        Count(tally: place, limits: Places(limits.count..<(limits.count + tally.satisfying.count))))
      limits += tally.satisfying.map(Limits.init)
      conditionsOfCounts.append(Array(repeating: 0, count: entwined.count))
      factsOfCounts.append(Array(repeating: 0, count: PlaceSet.words(for: facts.count)))
      for member in tally.members where tally.isMattering(member) {
        Self.insert(member.fact, into: &factsOfCounts[row])
      }
      rows[tally] = row
      return row
    }

    private static func insert(_ place: Int, into words: inout [UInt64]) {
      words[place / 64] |= 1 << UInt64(place % 64)
    }
  }

  // MARK: Asking

  /// Adds the unknown facts that some of the open conditions are undecided about.
  ///
  /// - Parameter tallied: the counts that deciding left.
  func insertFacts(
    ofOpen conditions: borrowing PlaceSet, _ cells: Cells, tallied: borrowing ScratchRow<TallyCount>,
    unknown: borrowing PlaceSet, into facts: inout PlaceSet
  ) {
    for fact in unknown.list where conditions.meets(having(fact: fact)) { facts.insert(fact) }
    for place in counts.indices where !isProved(place, tallied) && conditions.meets(having(count: place)) {
      facts.insert(of: mattering(count: place), within: unknown)
    }
    conditions.forEach(within: entwined.pointer(to: 0, count: wordsOfConditions)) { condition in
      nodes.insertUndecidedFacts(ofOpen: condition, cells, into: &facts)
    }
  }

  /// Finds, for each unknown fact, the rules whose open `when` is undecided about it.
  ///
  /// - Parameters:
  ///   - conditions: open conditions.
  ///   - ruleCount: how many rules there are; their `when` come first among the conditions.
  ///   - tallied: the counts that deciding left.
  ///   - rules: for each fact, a set of rules as so many words; those of unknown facts are set anew.
  ///   - scratch: room for facts.
  func collectRules(
    ofOpen conditions: borrowing PlaceSet, ruleCount: Int, _ cells: Cells, tallied: borrowing ScratchRow<TallyCount>,
    unknown: borrowing PlaceSet, into rules: inout ScratchRow<UInt64>, scratch: inout PlaceSet
  ) {
    let words = PlaceSet.words(for: ruleCount)
    for word in 0..<words {
      let rest = ruleCount - word * 64
      let asked = conditions[word: word] & (rest >= 64 ? .max : (1 << UInt64(rest)) - 1)
      for fact in unknown.list { rules[fact * words + word] = asked & having(fact: fact)[word] }
      for place in counts.indices where !isProved(place, tallied) {
        let some = asked & having(count: place)[word]
        if some == 0 { continue }
        unknown.forEach(within: mattering(count: place)) { rules[$0 * words + word] |= some }
      }
    }
    conditions.forEach(within: entwined.pointer(to: 0, count: wordsOfConditions)) { condition in
      guard condition < ruleCount else { return }
      scratch.removeAll()
      nodes.insertUndecidedFacts(ofOpen: condition, cells, into: &scratch)
      for fact in scratch.list { rules[fact * words + condition / 64] |= 1 << UInt64(condition % 64) }
    }
  }

  /// The conditions that have a line on a fact.
  private func having(fact: Int) -> UnsafePointer<UInt64> {
    conditionsOfFacts.pointer(to: fact * wordsOfConditions, count: wordsOfConditions)
  }

  /// The conditions that have a count.
  private func having(count place: Int) -> UnsafePointer<UInt64> {
    conditionsOfCounts.pointer(to: place * wordsOfConditions, count: wordsOfConditions)
  }

  /// The facts whose answers could change a count.
  private func mattering(count place: Int) -> UnsafePointer<UInt64> {
    factsOfCounts.pointer(to: place * wordsOfFacts, count: wordsOfFacts)
  }

  private func isProved(_ place: Int, _ tallied: borrowing ScratchRow<TallyCount>) -> Bool {
    let count = counts[place]
    for place in count.limits.range where tallied[count.tally].isProved(by: limits[place]) { return true }
    return false
  }
}

extension CompiledCondition {
  /// The lines and counts that must all hold; nil where alternatives are among them.
  fileprivate var conjuncts: [CompiledCondition]? {
    switch self {
    case .fact, .count: return [self]
    case .any: return nil
    case .all(let parts):
      var conjuncts: [CompiledCondition] = []
      for part in parts {
        guard let own = part.conjuncts else { return nil }
        conjuncts += own
      }
      return conjuncts
    }
  }

  /// What a count counts.
  fileprivate var tally: Tally? {
    if case .count(let line) = self { line.tally } else { nil }
  }

  /// The fact of a line that does not accept that it is unknown.
  fileprivate var factIfNotUnknown: Int? {
    guard case .fact(let line) = self, !line.satisfying.contains(line.unknown) else { return nil }
    return line.fact
  }
}
