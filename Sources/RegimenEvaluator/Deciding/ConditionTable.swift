internal import BitCollections

/// All conditions of a pack, as bit rows: for each fact and cell, the boxes that the cell satisfies.
///
/// Deciding ANDs one row for each fact. A second row for the unknown cell tells the boxes that some answer would
/// satisfy. O(facts · boxes / 64) and no allocation for each condition.
struct ConditionTable: Sendable {
  /// The rows of one fact that some box bounds.
  private struct RowBlock: Sendable {
    let fact: Int
    let unknown: Int
    /// Where the row of cell 0 begins; the rows of the known cells, of the unknown one, and of what the unknown one
    /// leaves possible follow each other.
    let start: Int
  }

  /// A tally and the boxes that it must satisfy.
  private struct TallyRow: Sendable {
    let tally: Tally
    let boxes: [Int]
  }

  private let words: Int
  private let blocks: [RowBlock]
  private let rows: [UInt64]
  private let tallies: [TallyRow]
  /// The condition that each box belongs to.
  private let owner: [Int]
  private let entangled: [Int: Box]
  /// How many conditions there are.
  let count: Int

  /// Lays out the boxes of conditions, each known from now on by its place in the list.
  init(_ conditions: [CompiledCondition], space: CellSpace) {
    let boxes = conditions.enumerated().flatMap { index, condition in condition.boxes.map { (index, $0) } }
    count = conditions.count
    owner = boxes.map(\.0)
    words = (boxes.count + 63) / 64
    (blocks, rows) = Self.layOut(boxes.map(\.1), words: words, space: space)
    tallies = Self.tallyRows(boxes.map(\.1))
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

  private static func tallyRows(_ boxes: [Box]) -> [TallyRow] {
    var order: [Tally] = []
    var users: [Tally: [Int]] = [:]
    for (index, box) in boxes.enumerated() {
      for tally in box.tallies {
        if users[tally] == nil { order.append(tally) }
        users[tally, default: []].append(index)
      }
    }
    return order.map { TallyRow(tally: $0, boxes: users[$0] ?? []) }
  }

  /// Judges every condition.
  ///
  /// - Parameter verdicts: cleared first; then holds each condition that is not refuted, in order.
  func judge(_ assessment: borrowing Cells, into verdicts: inout Verdicts) {
    verdicts.clear()
    guard words > 0 else { return }
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 2 * words) { buffer in
      let proved = UnsafeMutableBufferPointer(rebasing: buffer[0..<words])
      let possible = UnsafeMutableBufferPointer(rebasing: buffer[words...])
      fill(proved, possible, assessment)
      collect(proved, possible, assessment, into: &verdicts)
    }
  }

  private func fill(
    _ proved: UnsafeMutableBufferPointer<UInt64>, _ possible: UnsafeMutableBufferPointer<UInt64>,
    _ assessment: borrowing Cells
  ) {
    proved.initialize(repeating: .max)
    possible.initialize(repeating: .max)
    if owner.count % 64 != 0 {
      proved[words - 1] = (1 << UInt64(owner.count % 64)) - 1
      possible[words - 1] = proved[words - 1]
    }
    rows.withUnsafeBufferPointer { rows in
      for block in blocks {
        let cell = assessment[block.fact]
        let row = block.start + cell * words
        let possibleRow = cell == block.unknown ? row + words : row
        for word in 0..<words {
          proved[word] &= rows[row + word]
          possible[word] &= rows[possibleRow + word]
        }
      }
    }
    for row in tallies {
      let truth = row.tally.truth(assessment)
      if truth == .proved { continue }
      let canBe = row.tally.canBeSatisfied(assessment)
      for box in row.boxes {
        let bit: UInt64 = 1 << UInt64(box % 64)
        proved[box / 64] &= ~bit
        if !canBe { possible[box / 64] &= ~bit }
      }
    }
  }

  private func collect(
    _ proved: UnsafeMutableBufferPointer<UInt64>, _ possible: UnsafeMutableBufferPointer<UInt64>,
    _ assessment: borrowing Cells, into verdicts: inout Verdicts
  ) {
    for word in 0..<words {
      var rest = possible[word]
      while rest != 0 {
        let bit = rest.trailingZeroBitCount
        rest &= rest - 1
        let box = word * 64 + bit
        if proved[word] & (1 << UInt64(bit)) != 0 {
          verdicts.note(owner[box], .proved)
        } else if isPossible(box, assessment) {
          verdicts.note(owner[box], .open)
        }
      }
    }
  }

  private func isPossible(_ box: Int, _ assessment: borrowing Cells) -> Bool {
    guard !entangled.isEmpty, let entangled = entangled[box] else { return true }
    return entangled.canBeSatisfied(copy assessment)
  }
}
