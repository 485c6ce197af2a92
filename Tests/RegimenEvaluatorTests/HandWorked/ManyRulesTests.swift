import RegimenModel
import Testing

/// What is decided for many rules at once is decided for each.
@Suite struct ManyRulesTests {
  /// Conditions and exceptions of rules, and what becomes of these.
  private static let turns: [(Condition, unless: [Condition], RuleAccount.Standing?)] = [
    (.yes("a"), [], .stands), (.yes("b"), [], .open), (.any([.yes("b"), .yes("a")]), [], .stands),
    (.yes("a"), [.yes("c")], .setAside), (.yes("d"), [.yes("c")], nil), (.yes("a"), [.yes("b")], .assumed),
  ]

  @Test(arguments: [1, 2, 63, 64, 65, 127, 128, 129, 200])
  func `a rule is decided alike, however many there are and wherever it stands among them`(count: Int) throws {
    var pack = SmallPack()
    var expected: [RuleID: RuleAccount.Standing] = [:]
    for number in 0..<count {
      let (when, unless, standing) = Self.turns[number % Self.turns.count]
      let id = RuleID(rawValue: "rule-\(number)")
      pack.rule(id, when: when, unless: unless, .precaution("calm"))
      expected[id] = standing
    }
    let plan = try pack.plan(["a": true, "c": true, "d": false])
    #expect(Dictionary(uniqueKeysWithValues: plan.rules.map { ($0.rule, $0.standing) }) == expected)
  }
}
