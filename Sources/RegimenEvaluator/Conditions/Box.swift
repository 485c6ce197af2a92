package import BitCollections

/// One way to satisfy a condition: every fact in a set of its cells, and every tally satisfied.
package struct Box: Sendable {
  /// The cells allowed for the facts that are bounded at all.
  package internal(set) var allowed: [Int: BitSet] = [:]
  /// The tallies that must be satisfied too.
  package internal(set) var tallies: [Tally] = []

  /// The box that bounds nothing.
  static let everything = Box()

  /// What lies in both, or nil where nothing does.
  func intersected(with other: Box) -> Box? {
    var result = self
    for (fact, cells) in other.allowed {
      let common = result.allowed[fact].map { $0.intersection(cells) } ?? cells
      if common.isEmpty { return nil }
      result.allowed[fact] = common
    }
    for tally in other.tallies where !result.tallies.contains(tally) { result.tallies.append(tally) }
    return result
  }

  /// Whether its parts speak of the same facts, so that they may be satisfiable apart but not together.
  package var isEntangled: Bool {
    var seen = Set(allowed.keys)
    return tallies.flatMap(\.members).contains { !seen.insert($0.fact).inserted }
  }
}

extension CompiledCondition {
  /// The boxes whose union the condition is. At most as many as the product of the alternatives in the condition's
  /// `any` parts, which the loader limits.
  package var boxes: [Box] {
    switch self {
    case .all(let parts):
      parts.reduce([.everything]) { boxes, part in
        let others = part.boxes
        return boxes.flatMap { box in others.compactMap { box.intersected(with: $0) } }
      }
    case .any(let parts): parts.flatMap(\.boxes)
    case .fact(let line): line.satisfying.isEmpty ? [] : [Box(allowed: [line.fact: line.satisfying])]
    case .count(let line): line.tally.satisfying.isEmpty ? [] : [Box(tallies: [line.tally])]
    }
  }
}
