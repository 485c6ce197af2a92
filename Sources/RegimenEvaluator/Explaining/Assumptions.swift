import RegimenModel

/// What standing rules take to be otherwise, in numbers, in the order in which it is told; made to be used again and
/// again.
package struct Assumptions: ~Copyable, Sendable {
  /// One thing that a rule assumes.
  package struct Entry: Sendable, Hashable {
    /// The rule.
    package let rule: Int
    /// The exception that is open, by its place among the conditions; nil where it is an overrider.
    package let exception: Int?
    /// The overrider that is open; nil where it is an exception.
    package let overrider: Int?
    /// The facts that would tell, among ``Assumptions/facts``, by name.
    package let facts: Range<Int>
  }

  /// The assumptions: by concern and name of the rule, exceptions before overriders.
  package private(set) var entries: [Entry] = []
  /// The facts of all entries.
  package private(set) var facts: [Int] = []
  private var mask: PlaceSet

  /// An empty list.
  package init(_ compiled: CompiledPack) {
    mask = PlaceSet(count: compiled.space.facts.count)
  }

  /// Collects what the standing rules of an evaluation assume.
  package mutating func collect(_ evaluation: borrowing Evaluation) {
    entries.removeAll(keepingCapacity: true)
    facts.removeAll(keepingCapacity: true)
    for concern in evaluation.compiled.rules.ofConcerns {
      for rule in evaluation.decision.standing.within(concern) where evaluation.decision.certainty(rule) == .open {
        collect(rule, evaluation)
      }
    }
  }

  private mutating func collect(_ rule: Int, _ evaluation: borrowing Evaluation) {
    let card = evaluation.compiled.rules.cards[rule]
    for exception in card.unless.range where evaluation.decision.verdicts[exception] == .open {
      mask.removeAll()
      evaluation.insertUndecidedFacts(of: exception, into: &mask)
      add(rule, exception: exception, overrider: nil, evaluation.compiled)
    }
    for place in card.overriders.range {
      let overrider = evaluation.compiled.rules.overriders[place]
      guard evaluation.decision.certainty(overrider) == .open else { continue }
      mask.removeAll()
      evaluation.insertUndecidedFacts(behindRule: overrider, into: &mask)
      add(rule, exception: nil, overrider: overrider, evaluation.compiled)
    }
  }

  private mutating func add(_ rule: Int, exception: Int?, overrider: Int?, _ compiled: CompiledPack) {
    let first = facts.count
    facts += mask.list
    facts[first...].sort { compiled.factNameRank[$0] < compiled.factNameRank[$1] }
    entries.append(Entry(rule: rule, exception: exception, overrider: overrider, facts: first..<facts.count))
  }
}
