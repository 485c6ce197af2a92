internal import BitCollections

/// All conditions of a pack, as bit rows: for each fact and cell, the boxes that the cell satisfies.
///
/// Deciding ANDs one row for each fact: those of known facts leave the boxes that are possible, and those of unknown
/// facts, after that, the boxes that are proved. The first box of each condition stands at the place of the condition,
/// so that what is left are verdicts already, but for conditions of several boxes. O(facts · boxes / 64) and no
/// allocation for each condition.
final class ConditionTable: Sendable {
  /// The rows of one fact that some box bounds.
  private struct RowBlock: Sendable {
    let fact: Int
    let unknown: Int
    /// Where the row of cell 0 begins; the rows of the other cells follow, that of the unknown one last.
    let start: Int
  }

  /// The tallies of one fact: what each of its cells adds to them.
  private struct CounterBlock: Sendable {
    let fact: Int
    /// Where the tallies stand in ``counted``.
    let tallies: Places
    /// Where the additions of cell 0 begin; those of the other cells follow.
    let start: Int
  }

  /// A tally: the numbers that satisfy it, and the boxes that it must satisfy.
  private struct TallyRow: Sendable {
    let satisfying: Places
    let boxes: Places
  }

  /// What judging writes to and reads again.
  struct Scratch: ~Copyable, Sendable {
    /// Where the rows begin of the cells that known facts are in.
    fileprivate var knownRows: ScratchRow<Int>
    /// Where the rows of unknown cells begin.
    fileprivate var unknownRows: ScratchRow<Int>
    /// How many members of each tally pass.
    fileprivate(set) var counts: ScratchRow<TallyCount>

    /// Room for the boxes and tallies of a table.
    init(_ table: ConditionTable) {
      knownRows = ScratchRow(repeating: 0, count: table.blocks.count)
      unknownRows = ScratchRow(repeating: 0, count: table.blocks.count)
      counts = ScratchRow(repeating: .zero, count: table.tallies.count)
    }
  }

  private let words: Int
  private let blocks: FixedRow<RowBlock>
  private let rows: FixedRow<UInt64>
  private let counters: FixedRow<CounterBlock>
  private let counted: FixedRow<Int>
  private let additions: FixedRow<TallyCount>
  private let tallies: FixedRow<TallyRow>
  private let ranges: FixedRow<Limits>
  private let boxesOfTallies: FixedRow<Int>
  /// The boxes there are; none is at the place of a condition that nothing satisfies.
  private let all: FixedRow<UInt64>
  /// The conditions that the boxes behind those of the conditions belong to.
  private let owners: FixedRow<Int>
  /// The boxes that may be satisfiable in each part and not in all together, by place.
  private let entangled: [(place: Int, entanglement: Entanglement)]
  /// How many conditions there are.
  let count: Int
  /// How many boxes there are, with the places of conditions that nothing satisfies.
  let boxCount: Int
  /// The places of tallies among the counts of a scratch.
  let placesOfTallies: [Tally: Int]

  /// Lays out the boxes of conditions, each known from now on by its place in the list.
  init(_ conditions: [CompiledCondition], space: CellSpace, in storage: Storage) {
    let alternatives = conditions.map(\.boxes)
    let boxes = alternatives.map { $0.first ?? .everything } + alternatives.flatMap { $0.dropFirst() }
    count = conditions.count
    boxCount = boxes.count
    owners = FixedRow(
      alternatives.enumerated().flatMap { owner, own in own.dropFirst().map { _ in owner } }, in: storage)
    words = PlaceSet.words(for: boxes.count)
    let satisfiable = boxes.indices.filter { $0 >= alternatives.count || !alternatives[$0].isEmpty }
    all = FixedRow(Self.bits(satisfiable, words: words), in: storage)
    let (blocks, rows) = Self.layOut(boxes, words: words, space: space)
    self.blocks = FixedRow(blocks, in: storage)
    self.rows = FixedRow(rows, in: storage)
    let layout = TallyLayout(boxes)
    placesOfTallies = layout.places
    let (tallies, ranges, boxesOfTallies) = Self.tallyRows(layout)
    self.tallies = FixedRow(tallies, in: storage)
    self.ranges = FixedRow(ranges, in: storage)
    self.boxesOfTallies = FixedRow(boxesOfTallies, in: storage)
    let (counters, counted, additions) = Self.counters(layout, space: space)
    self.counters = FixedRow(counters, in: storage)
    self.counted = FixedRow(counted, in: storage)
    self.additions = FixedRow(additions, in: storage)
    entangled = boxes.enumerated().compactMap { place, box in Entanglement(box).map { (place, $0) } }
  }

  private static func bits(_ places: [Int], words: Int) -> [UInt64] {
    var bits = Array<UInt64>(repeating: 0, count: words)
    for place in places { bits[place / 64] |= 1 << UInt64(place % 64) }
    return bits
  }

  private static func layOut(_ boxes: [Box], words: Int, space: CellSpace) -> ([RowBlock], [UInt64]) {
    let bounded = Set(boxes.flatMap(\.allowed.keys)).sorted()
    var blocks: [RowBlock] = []
    var rows: [UInt64] = []
    for fact in bounded {
      let unknown = space.cells[fact].unknown
      blocks.append(RowBlock(fact: fact, unknown: unknown, start: rows.count))
      for cell in 0...unknown {
        rows += bits(boxes.indices.filter { boxes[$0].allowed[fact]?.contains(cell) ?? true }, words: words)
      }
    }
    return (blocks, rows)
  }

  private static func tallyRows(_ layout: TallyLayout) -> ([TallyRow], [Limits], [Int]) {
    var rows: [TallyRow] = []
    var ranges: [Limits] = []
    var boxes: [Int] = []
    for (tally, users) in zip(layout.tallies, layout.users) {
      rows.append(
        TallyRow(
          satisfying: Places(ranges.count..<(ranges.count + tally.satisfying.count)),
          boxes: Places(boxes.count..<(boxes.count + users.count))))
      ranges += tally.satisfying.map(Limits.init)
      boxes += users
    }
    return (rows, ranges, boxes)
  }

  private static func counters(_ layout: TallyLayout, space: CellSpace) -> ([CounterBlock], [Int], [TallyCount]) {
    var blocks: [CounterBlock] = []
    var counted: [Int] = []
    var additions: [TallyCount] = []
    for fact in layout.facts {
      let tallies = layout.tallies(of: fact)
      blocks.append(
        CounterBlock(
          fact: fact, tallies: Places(counted.count..<(counted.count + tallies.count)), start: additions.count))
      counted += tallies
      for cell in 0...space.cells[fact].unknown {
        additions += tallies.map { layout.tallies[$0].addition(of: fact, cell: cell) }
      }
    }
    return (blocks, counted, additions)
  }

  /// Judges every condition.
  func judge(_ assessment: Cells, into verdicts: inout Verdicts, scratch: inout Scratch) {
    matchRows(assessment, into: &verdicts, &scratch)
    count(assessment, &scratch)
    matchTallies(into: &verdicts, scratch)
    refuteEntangled(assessment, in: &verdicts)
    joinAlternatives(in: &verdicts)
  }

  private func matchRows(_ assessment: Cells, into verdicts: inout Verdicts, _ scratch: inout Scratch) {
    var known = 0
    var unknown = 0
    for place in blocks.indices {
      let block = blocks[place]
      let cell = assessment[block.fact]
      let row = block.start + cell * words
      // Both lists are written to, and one grows: a branch that nothing foretells would cost more.
      scratch.knownRows[known] = row
      scratch.unknownRows[unknown] = row
      let isUnknown = cell == block.unknown ? 1 : 0
      known += 1 - isUnknown
      unknown += isUnknown
    }
    for word in 0..<words {
      var bits = all[word]
      for place in 0..<known { bits &= rows[scratch.knownRows[place] + word] }
      verdicts.possible[word: word] = bits
      for place in 0..<unknown { bits &= rows[scratch.unknownRows[place] + word] }
      verdicts.proved[word: word] = bits
    }
  }

  private func count(_ assessment: Cells, _ scratch: inout Scratch) {
    scratch.counts.fill(.zero)
    for block in counters.indices {
      let block = counters[block]
      var addition = block.start + assessment[block.fact] * block.tallies.range.count
      for place in block.tallies.range {
        scratch.counts[counted[place]] += additions[addition]
        addition += 1
      }
    }
  }

  private func matchTallies(into verdicts: inout Verdicts, _ scratch: borrowing Scratch) {
    for place in tallies.indices {
      let row = tallies[place]
      let count = scratch.counts[place]
      var isProved = false
      var isPossible = false
      for range in row.satisfying.range {
        isProved = isProved || count.isProved(by: ranges[range])
        isPossible = isPossible || count.canReach(ranges[range])
      }
      if isProved { continue }
      for user in row.boxes.range {
        verdicts.proved.remove(boxesOfTallies[user])
        if !isPossible { verdicts.possible.remove(boxesOfTallies[user]) }
      }
    }
  }

  private func refuteEntangled(_ assessment: Cells, in verdicts: inout Verdicts) {
    for (place, entanglement) in entangled where verdicts[place] == .open {
      if !entanglement.canBeSatisfied(assessment) { verdicts.possible.remove(place) }
    }
  }

  /// Joins the boxes of conditions with several to the first of each.
  private func joinAlternatives(in verdicts: inout Verdicts) {
    for place in owners.indices {
      switch verdicts[count + place] {
      case .refuted: continue
      case .open: verdicts.possible.insert(owners[place])
      case .proved:
        verdicts.possible.insert(owners[place])
        verdicts.proved.insert(owners[place])
      }
    }
  }
}
