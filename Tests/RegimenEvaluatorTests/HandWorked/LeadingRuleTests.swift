import RegimenEvaluator
import RegimenModel
import Testing

/// The section "Next levels", as far as it is about rules. Severe illness and opioids ask for intensive care each, so
/// that no single answer leads down; goals met (`a`) and ten days without use set both aside.
@Suite struct LeadingRuleTests {
  private static let unmet: [FactName: FactValue] = ["severity": "severe", "drug": "opioids", "a": false, "days": 3]

  private var pack: SmallPack { pack(when: .all([.yes("a"), .atLeast("days", 10)])) }

  private func pack(when: Condition, unless: [Condition] = [], _ says: Statement.Content...) -> SmallPack {
    var pack = SmallPack()
    pack.rule("base", .level("outpatient"))
    pack.rule("severe", when: .line("severity", ["severe"]), .level("intensive"))
    pack.rule("opioids", when: .line("drug", ["opioids"]), .level("intensive"))
    pack.rule("goals", when: when, unless: unless, overrides: ["severe", "opioids"], .level("outpatient"))
    if !says.isEmpty { pack.rules[3] = pack.rules[3].saying(says) }
    return pack
  }

  private func told(_ neighbour: NextLevels.Neighbour?) -> [String]? {
    neighbour.map { neighbour in
      neighbour.rules.map { "\($0.rule): \($0.unmet.joined(separator: "; "))\($0.isHeld ? " (held)" : "")" }
    }
  }

  private func down(_ pack: SmallPack, _ answers: [FactName: FactValue] = [:]) throws -> [String]? {
    let all = Self.unmet.merging(answers) { $1 }
    return told(try pack.plan(all, whatIf: true).nextLevels?.down)
  }

  @Test func `a step that takes two answers is told with what it lacks`() throws {
    #expect(try down(pack) == ["goals: a: yes; days: at least 10"])
    #expect(try pack.plan(Self.unmet, whatIf: true).nextLevels?.down?.answers == [])
    #expect(try down(pack, ["a": true]) == ["goals: days: at least 10"])
    #expect(try down(pack, ["days": 10]) == ["goals: a: yes"])
  }

  @Test func `its rule has an account, refuted or open, and none where answers are not asked for`() throws {
    let account = try #require(try pack.plan(Self.unmet, whatIf: true).account("goals"))
    #expect(account.standing == .refuted)
    #expect(account.says == ["at least outpatient"])
    #expect(account.matched == [])
    let open = try pack.plan(["severity": "severe", "drug": "opioids", "a": true], whatIf: true)
    #expect(told(open.nextLevels?.down) == ["goals: days: at least 10"])
    #expect(open.account("goals")?.standing == .open)
    #expect(try pack.plan(Self.unmet).account("goals") == nil)
  }

  @Test func `once it stands, it leads nowhere`() throws {
    let plan = try pack.plan(["severity": "severe", "drug": "opioids", "a": true, "days": 12], whatIf: true)
    #expect(plan.level == "outpatient")
    #expect(told(plan.nextLevels?.up) == [])
    #expect(plan.nextLevels?.down == nil)
  }

  @Test func `a rule that another would keep back leads nowhere`() throws {
    var pack = pack
    pack.rule("wait", when: .yes("b"), overrides: ["goals"], .precaution("calm"))
    #expect(try down(pack, ["b": true]) == [])
    #expect(try down(pack, ["b": false]) == ["goals: a: yes; days: at least 10"])
    #expect(try down(pack) == ["goals: a: yes; days: at least 10"])
    pack.rule("go-on", when: .yes("c"), overrides: ["wait"], .precaution("locks"))
    #expect(try down(pack, ["b": true, "c": true]) == ["goals: a: yes; days: at least 10"])
    #expect(
      try down(pack, ["b": true, "c": false]) == [],
      "go-on lets a rule stand that still does not")
  }

  @Test func `an exception that holds keeps it back, one that is open does not`() throws {
    let pack = pack(when: .all([.yes("a"), .atLeast("days", 10)]), unless: [.yes("b")])
    #expect(try down(pack, ["b": true]) == [])
    #expect(try down(pack) == ["goals: a: yes; days: at least 10"])
  }

  @Test func `of alternatives the one is told that lacks the fewest, of equals the first`() throws {
    let longest: Condition = .all([.yes("a"), .yes("b"), .yes("c")])
    let first: Condition = .all([.yes("b"), .atLeast("days", 10)])
    let second: Condition = .all([.yes("c"), .atLeast("days", 20)])
    let pack = pack(when: .all([.yes("d"), .any([longest, first, second])]))
    #expect(try down(pack) == ["goals: d: yes; b: yes; days: at least 10"])
    #expect(try down(pack, ["c": true]) == ["goals: d: yes; days: at least 20"])
    #expect(try down(pack, ["b": true, "c": true, "d": true]) == ["goals: a: yes"])
  }

  @Test func `what is known to be otherwise is asked for, and counts are one line`() throws {
    var pack = pack(when: .all([.not(.yes("b")), .count("moods", ["low", "tense"], .noneOf)]))
    pack.group("moods", ["low", "tense"], of: .flag)
    let told = try down(pack, ["b": true, "moods.low": true])
    #expect(told == ["goals: b: known not to be yes; moods: none of moods.low or moods.tense"])
  }

  @Test func `a hold of its own or of others comes first`() throws {
    #expect(
      try down(pack(when: .yes("a"), .level("outpatient"), .hold)) == ["goals: a: yes (held)"])
    var pack = pack
    pack.rule("wait", when: .yes("b"), .hold)
    #expect(try down(pack, ["b": true]) == ["goals: a: yes; days: at least 10 (held)"])
  }

  @Test func `only rules that set others aside are told, and only where exactly that level follows`() throws {
    var pack = pack
    pack.rule("ceiling", "safety", when: .yes("b"), .levelAtMost("outpatient"))
    pack.rule("half", when: .yes("b"), overrides: ["severe"], .level("outpatient"))
    #expect(try down(pack, ["b": false]) == ["goals: a: yes; days: at least 10"])
    pack.rule("far", when: .yes("c"), overrides: ["base"], .level("residential"))
    let plan = try pack.plan(
      ["severity": "mild", "drug": "alcohol", "a": false, "b": false, "c": false, "days": 3], whatIf: true)
    #expect(told(plan.nextLevels?.up) == [])
  }

  @Test func `a floor by a level that is not known could be any level`() throws {
    var pack = pack(when: .all([.yes("a"), .atLeast("now", .level("outpatient"))]), .levelAtLeast(.fact("now")))
    #expect(try down(pack) == [])
    #expect(try down(pack, ["now": .level("outpatient")]) == ["goals: a: yes"])
    #expect(try down(pack, ["now": .level("intensive")]) == [])
    pack.rule("wish", when: .yes("b"), .levelAtMost("outpatient"))
    #expect(try down(pack, ["now": .level("outpatient"), "b": false]) == ["goals: a: yes"])
  }

  @Test func `a rule that sets a ceiling aside leads up`() throws {
    var pack = pack
    pack.rule("wish", "safety", when: .always, .levelAtMost("outpatient"))
    pack.rule("urgent", "programme", when: .yes("b"), overrides: ["wish"], .precaution("calm"))
    let plan = try pack.plan(["severity": "severe", "drug": "opioids", "b": false], whatIf: true)
    #expect(plan.level == "outpatient")
    #expect(told(plan.nextLevels?.up) == ["urgent: b: yes"])
  }

  @Test func `rules come by concern, then by name`() throws {
    var pack = pack
    let overridden: [RuleID] = ["severe", "opioids"]
    pack.rule("later", when: .yes("b"), overrides: overridden, .level("outpatient"))
    pack.rule("a-programme", "programme", when: .yes("b"), overrides: overridden, .level("outpatient"))
    pack.rule("safe", "safety", when: .yes("b"), overrides: overridden, .level("outpatient"))
    #expect(
      try down(pack)?.map { $0.prefix { $0 != ":" } } == ["safe", "goals", "later", "a-programme"])
  }

  @Test func `nobody in the plan's care is at another level: what asks for one is left out`() throws {
    let here: Condition = .line("now", [.level("intensive")])
    let elsewhere: Condition = .line("now", [.level("outpatient"), .level(nil)])
    var pack = pack(when: .any([elsewhere, .all([here, .yes("a"), .yes("b")])]))
    #expect(try down(pack) == ["goals: now: outpatient or none"])
    pack.currentLevel = "now"
    #expect(try down(pack) == ["goals: now: intensive; a: yes; b: yes"])
    #expect(try down(pack, ["now": .level("intensive")]) == ["goals: a: yes; b: yes"])
    pack = self.pack(when: .all([elsewhere, .yes("a")]))
    pack.currentLevel = "now"
    #expect(try down(pack, ["now": .level("intensive")]) == [])
    #expect(try down(pack, ["now": .level("outpatient")]) == ["goals: a: yes"])
  }
}

extension Rule {
  fileprivate func saying(_ contents: [Statement.Content]) -> Rule {
    Rule(
      id: id, title: title, concern: concern, when: when, unless: unless, overrides: overrides,
      then: contents.map { Statement($0, place: place) }, because: because, place: place)
  }
}
