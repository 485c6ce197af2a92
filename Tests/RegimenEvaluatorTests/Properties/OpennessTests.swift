import RegimenModel
import Testing

/// The oracle's own shortcut.
@Suite struct OpennessTests {
  @Test func `no answers prove what Kleene refutes`() {
    check(seeds: 500_000..<500_150) { example in
      let naive = NaivePack(example.pack)
      let known = NaiveRecord(naive, example.assessment).known
      return example.pack.rules.filter { !naive.isTooLarge($0.when) }.flatMap { rule -> [String] in
        let when = rule.when.normalForm
        let unknown = naive.pack.vocabulary.facts.map(\.name).filter { naive.mentions(when, $0) && known[$0] == nil }
        let pruned = naive.canBeProved(when, known, answering: unknown)
        let full = naive.canBeProved(when, known, answering: unknown, followingRefuted: true)
        return pruned == full ? [] : ["\(rule.id): \(pruned) / \(full)"]
      }
    }
  }
}

extension NaivePack {
  fileprivate func mentions(_ condition: NormalCondition, _ fact: FactName) -> Bool {
    switch condition {
    case .all(let parts), .any(let parts): parts.contains { mentions($0, fact) }
    case .fact(let line, _): line.fact == fact
    case .count(let test, _): test.members.contains(fact)
    }
  }

  /// Whether trying all answers would take too long.
  fileprivate func isTooLarge(_ condition: Condition) -> Bool {
    let normal = condition.normalForm
    let facts = pack.vocabulary.facts.map(\.name).filter { mentions(normal, $0) }
    return facts.reduce(1) { $0 * ((answers[$1]?.count ?? 0) + 1) } > 500
  }
}
