extension Plan {
  /// What the plan says of a rule; nil where it mentions no such rule. O(rules mentioned).
  public func account(of rule: RuleID) -> RuleAccount? { rules.first { $0.rule == rule } }

  /// The rules behind a line of the plan, in the order of ``rules``, given its support. O(rules mentioned × support).
  public func rules(behind support: [Authority]) -> [RuleAccount] {
    rules.filter { support.contains(.rule($0.rule)) }
  }
}
