/// Lays conditions out as nodes, one after the other.
struct ConditionLayout {
  private(set) var nodes: [ConditionNodes.Node] = []
  private(set) var counts: [ConditionNodes.Count] = []
  private(set) var members: [ConditionNodes.Member] = []
  private(set) var limits: [Limits] = []
  private(set) var bits: [UInt64] = []

  /// Adds a condition; returns its first node.
  mutating func add(_ condition: CompiledCondition) -> Int {
    let place = nodes.count
    switch condition {
    case .all(let parts): add(parts, .all)
    case .any(let parts): add(parts, .any)
    case .fact(let line):
      nodes.append(
        ConditionNodes.Node(
          kind: .fact, canHold: line.satisfying.count > 0, subject: Int32(line.fact), unknown: Int32(line.unknown),
          bits: add(line.satisfying, through: line.unknown), line: Int32(line.number), end: Int32(place + 1)))
    case .count(let line):
      nodes.append(
        ConditionNodes.Node(
          kind: .count, canHold: true, subject: Int32(counts.count), unknown: 0, bits: 0,
          line: Int32(line.number), end: Int32(place + 1)))
      add(line.tally)
    }
    return place
  }

  private mutating func add(_ parts: [CompiledCondition], _ kind: ConditionNodes.Node.Kind) {
    let place = nodes.count
    nodes.append(ConditionNodes.Node(kind: kind, canHold: true, subject: 0, unknown: 0, bits: 0, line: 0, end: 0))
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
    let firstLimits = limits.count
    limits += tally.satisfying.map(Limits.init)
    for member in tally.members {
      members.append(
        ConditionNodes.Member(
          fact: Int32(member.fact), unknown: Int32(member.unknown),
          bits: add(member.passing, through: member.unknown), matters: tally.isMattering(member),
          whenUnknown: tally.addition(of: member.fact, cell: member.unknown)))
    }
    counts.append(
      ConditionNodes.Count(
        members: Places(firstMember..<members.count), limits: Places(firstLimits..<limits.count),
        acceptsUnknown: tally.acceptsUnknown, tellsAll: (tally.satisfying.first?.lowerBound ?? 0) == 0))
  }
}
