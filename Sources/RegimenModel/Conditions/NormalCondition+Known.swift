/// The facts and groups that must be known for a condition to be proved.
package struct KnownNames: Sendable, Hashable {
  /// Facts whose values are known.
  package var facts: Set<FactName> = []
  /// Groups of which so many members are known to pass or to fail that the members that matched can be named.
  package var groups: Set<GroupName> = []

  /// Creates a set of names.
  package init(facts: Set<FactName> = [], groups: Set<GroupName> = []) {
    self.facts = facts
    self.groups = groups
  }

  fileprivate mutating func formUnion(_ other: KnownNames) {
    facts.formUnion(other.facts)
    groups.formUnion(other.groups)
  }

  fileprivate func intersection(_ other: KnownNames) -> KnownNames {
    KnownNames(facts: facts.intersection(other.facts), groups: groups.intersection(other.groups))
  }
}

extension NormalCondition {
  /// The facts and groups that are known wherever the condition is proved. A sentence may name these without a hole.
  ///
  /// `all` knows what any of its parts knows, `any` only what all of them know. A line that accepts unknown knows
  /// nothing. A count knows its group where at least one member must pass or all must fail, and every member where
  /// all must pass or all must fail.
  ///
  /// - Returns: the names, or nil where the condition cannot be proved at all.
  package var known: KnownNames? {
    switch self {
    case .fact(let test, let isNegated):
      return !isNegated && test.test.acceptsUnknown ? KnownNames() : KnownNames(facts: [test.fact])
    case .count(let test, let isNegated):
      return Self.known(test, isNegated: isNegated)
    case .all(let parts):
      var known = KnownNames()
      for part in parts {
        guard let names = part.known else { return nil }
        known.formUnion(names)
      }
      return known
    case .any(let parts):
      let alternatives = parts.compactMap(\.known)
      guard let first = alternatives.first else { return nil }
      return alternatives.dropFirst().reduce(first) { $0.intersection($1) }
    }
  }

  private static func known(_ test: GroupTest, isNegated: Bool) -> KnownNames? {
    let counts = test.satisfyingCounts(isNegated: isNegated)
    guard let least = counts.first?.lowerBound, let most = counts.last?.upperBound else { return nil }
    guard !test.acceptsUnknown(isNegated: isNegated) else { return KnownNames() }
    if least == test.members.count || most == 0 { return KnownNames(facts: Set(test.members), groups: [test.group]) }
    return least >= 1 ? KnownNames(groups: [test.group]) : KnownNames()
  }
}
