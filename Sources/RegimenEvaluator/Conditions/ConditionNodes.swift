/// The conditions of a pack, laid out as one row of plain nodes, which are walked without counting references.
///
/// It means what the trees mean that it was made from; those are for boxes and for words.
package final class ConditionNodes: Sendable {
  /// A part of a condition; the parts of an `all` or `any` follow it.
  private struct Node {
    enum Kind: UInt8 {
      case all
      case any
      case fact
      case count
    }

    let kind: Kind
    /// Whether some cell satisfies a line.
    let canHold: Bool
    /// The fact of a line on one fact; of a count, its place among the counts.
    let subject: Int32
    /// The cell of not knowing the fact.
    let unknown: Int32
    /// Where the cells that satisfy the line stand among the bits.
    let bits: Int32
    /// Its place among the lines of the condition.
    let line: Int32
    /// The node after its parts.
    var end: Int32
  }

  private struct Count {
    let members: Places
    let ranges: Places
    /// Its place among the counts that deciding leaves.
    let tally: Int
    /// Where the facts stand, among the masks, whose answers could change it while they are unknown.
    let mattering: Int
    let acceptsUnknown: Bool
    /// Whether all members are told, not only those that pass.
    let tellsAll: Bool
  }

  private struct Member {
    let fact: Int32
    let unknown: Int32
    /// Where the cells that pass stand among the bits.
    let bits: Int32
    /// What it adds to the count where it is unknown, and where it passes.
    let whenUnknown: TallyCount
  }

  private let nodes: FixedRow<Node>
  private let counts: FixedRow<Count>
  private let members: FixedRow<Member>
  private let ranges: FixedRow<Limits>
  private let bits: FixedRow<UInt64>
  /// The first node of each condition.
  private let starts: FixedRow<Int>
  /// Sets of facts, so many words each.
  private let masks: FixedRow<UInt64>
  private let wordsOfMask: Int
  /// For each condition, where the facts of its lines stand among the masks that do not accept that they are unknown;
  /// -1 where it is more than lines and counts that must all hold.
  private let lines: FixedRow<Int>
  /// The counts that must all hold, for each such condition.
  private let countsOfConditions: FixedRow<Places>
  private let countPlaces: FixedRow<Int>

  // The same, turned around: sets of conditions, so many words each.
  private let wordsOfConditions: Int
  /// For each fact, the conditions that are lines and counts that must all hold, and have a line on it that does not
  /// accept that it is unknown.
  private let conditionsOfFacts: FixedRow<UInt64>
  /// For each different count of such conditions, those that have it.
  private let conditionsOfCounts: FixedRow<UInt64>
  /// These counts.
  private let differentCounts: FixedRow<Int>
  /// The other conditions.
  private let entwined: FixedRow<UInt64>

  private static let one = TallyCount(floor: 1, ceiling: 1, least: 1, most: 1)

  /// Lays out conditions, each known by its place in the list.
  ///
  /// - Parameters:
  ///   - factCount: how many facts there are.
  ///   - tallies: the places of tallies among the counts that deciding leaves.
  init(_ conditions: [CompiledCondition], factCount: Int, tallies: [Tally: Int], in storage: Storage) {
    var layout = Layout(tallies: tallies, wordsOfMask: PlaceSet.words(for: factCount))
    wordsOfMask = layout.wordsOfMask
    starts = FixedRow(conditions.map { layout.addWhole($0) }, in: storage)
    nodes = FixedRow(layout.nodes, in: storage)
    counts = FixedRow(layout.counts, in: storage)
    members = FixedRow(layout.members, in: storage)
    ranges = FixedRow(layout.ranges, in: storage)
    bits = FixedRow(layout.bits, in: storage)
    masks = FixedRow(layout.masks, in: storage)
    lines = FixedRow(layout.lines, in: storage)
    countsOfConditions = FixedRow(layout.countsOfConditions, in: storage)
    countPlaces = FixedRow(layout.countPlaces, in: storage)
    let turned = layout.turned(factCount: factCount)
    wordsOfConditions = turned.words
    conditionsOfFacts = FixedRow(turned.facts, in: storage)
    conditionsOfCounts = FixedRow(turned.counts, in: storage)
    differentCounts = FixedRow(turned.differentCounts, in: storage)
    entwined = FixedRow(turned.entwined, in: storage)
  }

  // MARK: Laying out

  private struct Layout {
    let tallies: [Tally: Int]
    let wordsOfMask: Int
    var masks: [UInt64] = []
    var lines: [Int] = []
    var countsOfConditions: [Places] = []
    var countPlaces: [Int] = []
    var nodes: [Node] = []
    var counts: [Count] = []
    var members: [Member] = []
    var ranges: [Limits] = []
    var bits: [UInt64] = []

    init(tallies: [Tally: Int], wordsOfMask: Int) {
      self.tallies = tallies
      self.wordsOfMask = wordsOfMask
    }

    /// Adds a whole condition; returns its first node.
    mutating func addWhole(_ condition: CompiledCondition) -> Int {
      let firstCount = counts.count
      let node = add(condition)
      let conjuncts = condition.conjuncts
      let isPlain = conjuncts != nil && counts[firstCount...].allSatisfy { $0.tally >= 0 }
      lines.append(isPlain ? addMask(conjuncts?.compactMap(\.factIfNotUnknown) ?? []) : -1)
      let places = isPlain ? Array(firstCount..<counts.count) : []
      countsOfConditions.append(Places(countPlaces.count..<(countPlaces.count + places.count)))
      countPlaces += places
      return node
    }

    /// Which conditions each fact and each count stands in.
    func turned(factCount: Int) -> Turned {
      var turned = Turned(conditions: lines.count, facts: factCount)
      var rows: [Int: Int] = [:]
      for (condition, line) in lines.enumerated() {
        guard line >= 0 else {
          turned.entwined[condition / 64] |= 1 << UInt64(condition % 64)
          continue
        }
        for fact in 0..<factCount where masks[line + fact / 64] & (1 << UInt64(fact % 64)) != 0 {
          turned.facts[fact * turned.words + condition / 64] |= 1 << UInt64(condition % 64)
        }
        for place in countsOfConditions[condition].range {
          let count = countPlaces[place]
          let row = rows[counts[count].tally] ?? turned.addCount(count)
          rows[counts[count].tally] = row
          turned.counts[row * turned.words + condition / 64] |= 1 << UInt64(condition % 64)
        }
      }
      return turned
    }

    private mutating func addMask(_ facts: [Int]) -> Int {
      let start = masks.count
      masks += Array(repeating: 0, count: wordsOfMask)
      for fact in facts { masks[start + fact / 64] |= 1 << UInt64(fact % 64) }
      return start
    }

    /// Adds a condition; returns its first node.
    mutating func add(_ condition: CompiledCondition) -> Int {
      let place = nodes.count
      switch condition {
      case .all(let parts): add(parts, .all)
      case .any(let parts): add(parts, .any)
      case .fact(let line):
        nodes.append(
          Node(
            kind: .fact, canHold: line.satisfying.count > 0, subject: Int32(line.fact), unknown: Int32(line.unknown),
            bits: add(line.satisfying, through: line.unknown), line: Int32(line.number), end: Int32(place + 1)))
      case .count(let line):
        nodes.append(
          Node(
            kind: .count, canHold: true, subject: Int32(counts.count), unknown: 0, bits: 0,
            line: Int32(line.number), end: Int32(place + 1)))
        add(line.tally)
      }
      return place
    }

    private mutating func add(_ parts: [CompiledCondition], _ kind: Node.Kind) {
      let place = nodes.count
      nodes.append(Node(kind: kind, canHold: true, subject: 0, unknown: 0, bits: 0, line: 0, end: 0))
      for part in parts { _ = add(part) }
      nodes[place].end = Int32(nodes.count)
    }

    private mutating func add(_ cells: some Sequence<Int>, through last: Int) -> Int32 {
      let start = bits.count
      bits += Array(repeating: 0, count: last / 64 + 1)
      for cell in cells { bits[start + cell / 64] |= 1 << UInt64(cell % 64) }
      return Int32(start)
    }

    private mutating func add(_ tally: Tally) {
      let firstMember = members.count
      let firstRange = ranges.count
      ranges += tally.satisfying.map(Limits.init)
      for member in tally.members {
        members.append(
          Member(
            fact: Int32(member.fact), unknown: Int32(member.unknown),
            bits: add(member.passing, through: member.unknown),
            whenUnknown: tally.addition(of: member.fact, cell: member.unknown)))
      }
      // A member that passes as unknown matters for a count that is open because it is too many.
      let mattering = tally.members.filter { tally.acceptsUnknown ? $0.canFail : tally.isInCeiling($0) }
      counts.append(
        Count(
          members: Places(firstMember..<members.count), ranges: Places(firstRange..<ranges.count),
          tally: tallies[tally] ?? -1, mattering: addMask(mattering.map(\.fact)),
          acceptsUnknown: tally.acceptsUnknown, tellsAll: (tally.satisfying.first?.lowerBound ?? 0) == 0))
    }
  }

  /// Sets of conditions, as words.
  private struct Turned {
    let words: Int
    var facts: [UInt64]
    var counts: [UInt64] = []
    var differentCounts: [Int] = []
    var entwined: [UInt64]

    init(conditions: Int, facts: Int) {
      words = PlaceSet.words(for: conditions)
      self.facts = Array(repeating: 0, count: facts * words)
      entwined = Array(repeating: 0, count: words)
    }

    /// Adds a row for a count; returns its number.
    mutating func addCount(_ count: Int) -> Int {
      differentCounts.append(count)
      counts += Array(repeating: 0, count: words)
      return differentCounts.count - 1
    }
  }

  // MARK: Walking

  /// Adds the unknown facts that some of the open conditions are undecided about, as if each were asked by itself.
  func insertUndecidedFacts(
    ofOpen conditions: borrowing PlaceSet, _ cells: Cells, tallied: borrowing ScratchRow<TallyCount>,
    unknown: borrowing PlaceSet, into facts: inout PlaceSet
  ) {
    unknown.forEach { fact in
      let row = conditionsOfFacts.pointer(to: fact * wordsOfConditions, count: wordsOfConditions)
      if conditions.meets(row) { facts.insert(fact) }
    }
    for place in differentCounts.indices {
      let count = counts[differentCounts[place]]
      guard !isProved(count, tallied[count.tally]) else { continue }
      let row = conditionsOfCounts.pointer(to: place * wordsOfConditions, count: wordsOfConditions)
      guard conditions.meets(row) else { continue }
      facts.insert(of: masks.pointer(to: count.mattering, count: wordsOfMask), within: unknown)
    }
    conditions.forEach(within: entwined.pointer(to: 0, count: wordsOfConditions)) { condition in
      insertUndecidedFacts(node: starts[condition], cells, unknown: unknown, into: &facts)
    }
  }

  /// Adds the unknown facts that an open condition is undecided about: those of open lines, outside the parts that are
  /// proved or refuted.
  ///
  /// - Parameters:
  ///   - tallied: the counts that deciding left.
  ///   - unknown: the facts that are unknown.
  func insertUndecidedFacts(
    ofOpen condition: Int, _ cells: Cells, tallied: borrowing ScratchRow<TallyCount>, unknown: borrowing PlaceSet,
    into facts: inout PlaceSet
  ) {
    let line = lines[condition]
    guard line >= 0 else {
      return insertUndecidedFacts(node: starts[condition], cells, unknown: unknown, into: &facts)
    }
    facts.insert(of: masks.pointer(to: line, count: wordsOfMask), within: unknown)
    for place in countsOfConditions[condition].range {
      let count = counts[countPlaces[place]]
      guard !isProved(count, tallied[count.tally]) else { continue }
      facts.insert(of: masks.pointer(to: count.mattering, count: wordsOfMask), within: unknown)
    }
  }

  /// Finds, for each unknown fact, the rules whose open `when` is undecided about it.
  ///
  /// - Parameters:
  ///   - asked: the open conditions of rules that are asked about.
  ///   - ruleCount: how many rules there are; their `when` come first among the conditions.
  ///   - rules: for each fact, a set of rules as so many words; those of unknown facts are set anew.
  func collectRules(
    ofOpen asked: borrowing PlaceSet, ruleCount: Int, _ cells: Cells, tallied: borrowing ScratchRow<TallyCount>,
    unknown: borrowing PlaceSet, into rules: inout ScratchRow<UInt64>, mask: inout PlaceSet
  ) {
    let words = PlaceSet.words(for: ruleCount)
    let last: UInt64 = ruleCount % 64 == 0 ? .max : (1 << UInt64(ruleCount % 64)) - 1
    func isRule(_ word: Int) -> UInt64 { word == words - 1 ? last : .max }
    unknown.forEach { fact in
      for word in 0..<words {
        rules[fact * words + word] =
          asked[word: word] & conditionsOfFacts[fact * wordsOfConditions + word] & isRule(word)
      }
    }
    for place in differentCounts.indices {
      let count = counts[differentCounts[place]]
      guard !isProved(count, tallied[count.tally]) else { continue }
      for word in 0..<words {
        let some = asked[word: word] & conditionsOfCounts[place * wordsOfConditions + word] & isRule(word)
        guard some != 0 else { continue }
        unknown.forEach(within: masks.pointer(to: count.mattering, count: wordsOfMask)) { fact in
          rules[fact * words + word] |= some
        }
      }
    }
    asked.forEach(within: entwined.pointer(to: 0, count: wordsOfConditions)) { condition in
      guard condition < ruleCount else { return }
      mask.removeAll()
      insertUndecidedFacts(node: starts[condition], cells, unknown: unknown, into: &mask)
      mask.forEach { fact in rules[fact * words + condition / 64] |= 1 << UInt64(condition % 64) }
    }
  }

  private func isProved(_ count: Count, _ passing: TallyCount) -> Bool {
    for place in count.ranges.range where passing.isProved(by: ranges[place]) { return true }
    return false
  }

  /// - Parameter place: a part that is open.
  private func insertUndecidedFacts(
    node place: Int, _ cells: Cells, unknown: borrowing PlaceSet, into facts: inout PlaceSet
  ) {
    let node = nodes[place]
    switch node.kind {
    case .all, .any:
      var part = place + 1
      while part < node.end {
        if truth(node: part, cells) == .open { insertUndecidedFacts(node: part, cells, unknown: unknown, into: &facts) }
        part = Int(nodes[part].end)
      }
    case .fact: facts.insert(Int(node.subject))
    case .count:
      facts.insert(of: masks.pointer(to: counts[Int(node.subject)].mattering, count: wordsOfMask), within: unknown)
    }
  }

  /// Calls a function for each line that proves a condition, in the order written: without the branches of an `any`
  /// that are not proved. It gets the line, and its place among the lines of the condition.
  @inline(__always)
  package func forEachProvedLine(
    _ condition: Int, _ cells: Cells, _ body: (_ line: Int, _ number: Int) -> Void
  ) {
    var place = starts[condition]
    let end = Int(nodes[place].end)
    while place < end {
      let node = nodes[place]
      // Where it is not proved, a branch of an `any` is passed over, and so is a whole condition.
      guard truth(node: place, cells) == .proved else {
        place = Int(node.end)
        continue
      }
      if node.kind == .fact || node.kind == .count { body(place, Int(node.line)) }
      place += 1
    }
  }

  /// Calls a function for each fact of a line that met it: of a count that some member had to pass, those that pass;
  /// else all.
  @inline(__always)
  package func forEachFactThatMet(_ line: Int, _ cells: Cells, _ body: (Int) -> Void) {
    let node = nodes[line]
    guard node.kind == .count else { return body(Int(node.subject)) }
    let count = counts[Int(node.subject)]
    for place in count.members.range {
      let member = members[place]
      let cell = cells[Int(member.fact)]
      let passes = cell == member.unknown ? count.acceptsUnknown : contains(cell, at: member.bits)
      if count.tellsAll || passes { body(Int(member.fact)) }
    }
  }

  /// Kleene's truth of a part.
  private func truth(node place: Int, _ cells: Cells) -> Truth {
    let node = nodes[place]
    switch node.kind {
    case .fact:
      let cell = cells[Int(node.subject)]
      if contains(cell, at: node.bits) { return .proved }
      return cell == node.unknown && node.canHold ? .open : .refuted
    case .count: return truth(counts[Int(node.subject)], cells)
    case .all, .any:
      let isAll = node.kind == .all
      var truth = isAll ? Truth.proved : .refuted
      var part = place + 1
      while part < node.end {
        let other = self.truth(node: part, cells)
        truth = isAll ? min(truth, other) : max(truth, other)
        part = Int(nodes[part].end)
      }
      return truth
    }
  }

  private func truth(_ count: Count, _ cells: Cells) -> Truth {
    var passing = TallyCount.zero
    for place in count.members.range {
      let member = members[place]
      let cell = cells[Int(member.fact)]
      if cell == member.unknown {
        passing += member.whenUnknown
      } else if contains(cell, at: member.bits) {
        passing += Self.one
      }
    }
    var isOpen = false
    for place in count.ranges.range {
      let range = ranges[place]
      if passing.isProved(by: range) { return .proved }
      isOpen = isOpen || passing.canReach(range)
    }
    return isOpen ? .open : .refuted
  }

  private func contains(_ cell: Int, at start: Int32) -> Bool {
    bits[Int(start) + cell / 64] & (1 << UInt64(cell % 64)) != 0
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

  /// The fact of a line that does not accept that it is unknown.
  fileprivate var factIfNotUnknown: Int? {
    guard case .fact(let line) = self, !line.satisfying.contains(line.unknown) else { return nil }
    return line.fact
  }
}
