internal import BitCollections

/// All conditions of a pack, as bit rows: for each fact and cell, the boxes that the cell satisfies.
///
/// Deciding ANDs one row for each fact. A second row for the unknown cell tells the boxes that some answer would
/// satisfy. O(facts · boxes / 64) and no allocation for each condition.
final class ConditionTable: Sendable {
  /// The rows of one fact that some box bounds.
  private struct RowBlock: Sendable {
    let fact: Int
    let unknown: Int
    /// Where the row of cell 0 begins; the rows of the known cells, of the unknown one, and of what the unknown one
    /// leaves possible follow each other.
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
    fileprivate var proved: ScratchRow<UInt64>
    fileprivate var possible: ScratchRow<UInt64>
    /// For each block, where the row begins that its fact's cell satisfies, and the row of what the cell leaves possible.
    fileprivate var rows: ScratchRow<Int>
    fileprivate var possibleRows: ScratchRow<Int>
    /// How many members of each tally pass.
    fileprivate(set) var counts: ScratchRow<TallyCount>

    /// Room for the boxes and tallies of a table.
    init(_ table: ConditionTable) {
      proved = ScratchRow(repeating: 0, count: table.words)
      possible = ScratchRow(repeating: 0, count: table.words)
      rows = ScratchRow(repeating: 0, count: table.blocks.count)
      possibleRows = ScratchRow(repeating: 0, count: table.blocks.count)
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
  /// The condition that each box belongs to.
  private let owner: FixedRow<Int>
  private let entangled: [Int: Box]
  /// How many conditions there are.
  let count: Int
  /// The places of tallies among the counts of a scratch.
  let placesOfTallies: [Tally: Int]

  /// Lays out the boxes of conditions, each known from now on by its place in the list.
  init(_ conditions: [CompiledCondition], space: CellSpace, in storage: Storage) {
    let boxes = conditions.enumerated().flatMap { index, condition in condition.boxes.map { (index, $0) } }
    count = conditions.count
    owner = FixedRow(boxes.map(\.0), in: storage)
    words = (boxes.count + 63) / 64
    let (blocks, rows) = Self.layOut(boxes.map(\.1), words: words, space: space)
    self.blocks = FixedRow(blocks, in: storage)
    self.rows = FixedRow(rows, in: storage)
    let layout = TallyLayout(boxes.map(\.1))
    placesOfTallies = layout.places
    let (tallies, ranges, boxesOfTallies) = Self.tallyRows(layout)
    self.tallies = FixedRow(tallies, in: storage)
    self.ranges = FixedRow(ranges, in: storage)
    self.boxesOfTallies = FixedRow(boxesOfTallies, in: storage)
    let (counters, counted, additions) = Self.counters(layout, space: space)
    self.counters = FixedRow(counters, in: storage)
    self.counted = FixedRow(counted, in: storage)
    self.additions = FixedRow(additions, in: storage)
    entangled = Dictionary(
      boxes.enumerated().compactMap { index, entry in entry.1.isEntangled ? (index, entry.1) : nil }
    ) { first, _ in first }
  }

  private static func layOut(_ boxes: [Box], words: Int, space: CellSpace) -> ([RowBlock], [UInt64]) {
    let bounded = Set(boxes.flatMap(\.allowed.keys)).sorted()
    var blocks: [RowBlock] = []
    var rows: [UInt64] = []
    for fact in bounded {
      let unknown = space.cells[fact].unknown
      let start = rows.count
      blocks.append(RowBlock(fact: fact, unknown: unknown, start: start))
      rows.append(contentsOf: repeatElement(0, count: (unknown + 2) * words))
      for (index, box) in boxes.enumerated() {
        let allowed = box.allowed[fact]
        for cell in 0...(unknown + 1) {
          // Past the unknown cell comes the row of what it leaves possible: any box with a cell for the fact at all.
          let isIn = cell == unknown + 1 || allowed?.contains(cell) ?? true
          if isIn { rows[start + cell * words + index / 64] |= 1 << UInt64(index % 64) }
        }
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
  ///
  /// - Parameter verdicts: cleared first; then holds each condition that is not refuted, in order.
  func judge(_ assessment: Cells, into verdicts: inout Verdicts, scratch: inout Scratch) {
    verdicts.clear()
    guard words > 0 else { return }
    matchRows(assessment, &scratch)
    count(assessment, &scratch)
    matchTallies(&scratch)
    collect(assessment, into: &verdicts, scratch)
  }

  private func matchRows(_ assessment: Cells, _ scratch: inout Scratch) {
    for place in blocks.indices {
      let block = blocks[place]
      let cell = assessment[block.fact]
      let row = block.start + cell * words
      scratch.rows[place] = row
      scratch.possibleRows[place] = cell == block.unknown ? row + words : row
    }
    for word in 0..<words {
      let isLast = word == words - 1 && owner.count % 64 != 0
      var proved: UInt64 = isLast ? (1 << UInt64(owner.count % 64)) - 1 : .max
      var possible = proved
      for place in blocks.indices {
        proved &= rows[scratch.rows[place] + word]
        possible &= rows[scratch.possibleRows[place] + word]
      }
      scratch.proved[word] = proved
      scratch.possible[word] = possible
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

  private func matchTallies(_ scratch: inout Scratch) {
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
        let box = boxesOfTallies[user]
        let bit: UInt64 = 1 << UInt64(box % 64)
        scratch.proved[box / 64] &= ~bit
        if !isPossible { scratch.possible[box / 64] &= ~bit }
      }
    }
  }

  private func collect(_ assessment: Cells, into verdicts: inout Verdicts, _ scratch: borrowing Scratch) {
    for word in 0..<words {
      var rest = scratch.possible[word]
      while rest != 0 {
        let bit = rest.trailingZeroBitCount
        rest &= rest - 1
        let box = word * 64 + bit
        if scratch.proved[word] & (1 << UInt64(bit)) != 0 {
          verdicts.note(owner[box], .proved)
        } else if isPossible(box, assessment) {
          verdicts.note(owner[box], .open)
        }
      }
    }
  }

  private func isPossible(_ box: Int, _ assessment: Cells) -> Bool {
    guard !entangled.isEmpty, let entangled = entangled[box] else { return true }
    return entangled.canBeSatisfied(assessment)
  }
}
