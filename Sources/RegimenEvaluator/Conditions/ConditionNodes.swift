/// The conditions of a pack, laid out as one row of plain nodes, which are walked without counting references.
///
/// It means what the trees mean that it was made from; those are for boxes and for words.
package final class ConditionNodes: Sendable {
  /// A part of a condition; the parts of an `all` or `any` follow it.
  struct Node {
    /// What kind of part.
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

  /// A count of members.
  struct Count {
    let members: Places
    /// The numbers that satisfy it.
    let limits: Places
    let acceptsUnknown: Bool
    /// Whether all members are told, not only those that pass.
    let tellsAll: Bool
  }

  /// A member's part in a count.
  struct Member {
    let fact: Int32
    let unknown: Int32
    /// Where the cells that pass stand among the bits.
    let bits: Int32
    /// Whether its answer could change the count while it is unknown.
    let matters: Bool
    /// What it adds to the count while it is unknown.
    let whenUnknown: TallyCount
  }

  private let nodes: FixedRow<Node>
  private let counts: FixedRow<Count>
  private let members: FixedRow<Member>
  private let limits: FixedRow<Limits>
  private let bits: FixedRow<UInt64>
  /// The first node of each condition.
  private let starts: FixedRow<Int>

  private static let one = TallyCount(floor: 1, ceiling: 1, least: 1, most: 1)

  /// Lays out conditions, each known by its place in the list.
  init(_ conditions: [CompiledCondition], in storage: Storage) {
    var layout = ConditionLayout()
    starts = FixedRow(conditions.map { layout.add($0) }, in: storage)
    nodes = FixedRow(layout.nodes, in: storage)
    counts = FixedRow(layout.counts, in: storage)
    members = FixedRow(layout.members, in: storage)
    limits = FixedRow(layout.limits, in: storage)
    bits = FixedRow(layout.bits, in: storage)
  }

  /// Adds the unknown facts that an open condition is undecided about: those of open lines, outside the parts that are
  /// proved or refuted.
  func insertUndecidedFacts(ofOpen condition: Int, _ cells: Cells, into facts: inout PlaceSet) {
    insertUndecidedFacts(node: starts[condition], cells, into: &facts)
  }

  /// - Parameter place: a part that is open.
  private func insertUndecidedFacts(node place: Int, _ cells: Cells, into facts: inout PlaceSet) {
    let node = nodes[place]
    switch node.kind {
    case .all, .any:
      var part = place + 1
      while part < node.end {
        if truth(node: part, cells) == .open { insertUndecidedFacts(node: part, cells, into: &facts) }
        part = Int(nodes[part].end)
      }
    case .fact: facts.insert(Int(node.subject))
    case .count:
      for place in counts[Int(node.subject)].members.range {
        let member = members[place]
        if member.matters, cells[Int(member.fact)] == member.unknown { facts.insert(Int(member.fact)) }
      }
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

  /// Kleene's truth of each line of a condition, in the order written.
  package func truthsOfLines(of condition: Int, _ cells: Cells) -> [Truth] {
    let start = starts[condition]
    return (start..<Int(nodes[start].end)).compactMap { place in
      let kind = nodes[place].kind
      return kind == .fact || kind == .count ? truth(node: place, cells) : nil
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
    for place in count.limits.range {
      let range = limits[place]
      if passing.isProved(by: range) { return .proved }
      isOpen = isOpen || passing.canReach(range)
    }
    return isOpen ? .open : .refuted
  }

  private func contains(_ cell: Int, at start: Int32) -> Bool {
    bits[Int(start) + cell / 64] & (1 << UInt64(cell % 64)) != 0
  }
}
