import RegimenEvaluator
import RegimenModel
import Testing

/// The section "Next levels", as far as it is about rules. Severe illness and opioids ask for intensive care each, so
/// that no single answer leads down; goals met (`a`) and ten days without use set both aside.
@Suite struct WayTests {
  private static let unmet: [FactName: FactValue] = ["severity": "severe", "drug": "opioids", "a": false, "days": 3]

  /// Both needs ended, one after the other.
  private static let ends =
    "end of opioids: drug: alcohol or other; end of severe: severity: absent or mild"

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
      neighbour.ways.map { way in
        let start = way.rule.map { "\($0): \(way.criteria.joined(separator: "; "))" }
        let ends = way.ended.map { "end of \($0.rule): \($0.criteria.joined(separator: "; "))" }
        let beyond = way.level == neighbour.level ? "" : " to \(way.level.id)"
        return ([start].compactMap(\.self) + ends).joined(separator: "; ") + beyond + (way.isHeld ? " (held)" : "")
      }
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

  @Test func `a rule that another would keep back leads on once that one ends`() throws {
    var pack = pack
    pack.rule("wait", when: .yes("b"), overrides: ["goals"], .precaution("calm"))
    #expect(try down(pack, ["b": true]) == ["goals: a: yes; days: at least 10; end of wait: b: no"])
    #expect(try down(pack, ["b": false]) == ["goals: a: yes; days: at least 10"])
    #expect(try down(pack) == ["goals: a: yes; days: at least 10"])
    pack.rule("go-on", when: .yes("c"), overrides: ["wait"], .precaution("locks"))
    #expect(try down(pack, ["b": true, "c": true]) == ["goals: a: yes; days: at least 10"])
    #expect(
      try down(pack, ["b": true, "c": false]) == ["goals: a: yes; days: at least 10; end of wait: b: no"],
      "go-on lets a rule stand that still does not")
  }

  @Test func `a rule that lacks nothing but the end of another leads on with that`() throws {
    var pack = pack
    pack.rule("wait", when: .yes("b"), overrides: ["goals"], .precaution("calm"))
    #expect(try down(pack, ["a": true, "days": 12, "b": true]) == ["goals: ; end of wait: b: no"])
  }

  @Test func `an exception that holds keeps it back, one that is open does not`() throws {
    let pack = pack(when: .all([.yes("a"), .atLeast("days", 10)]), unless: [.yes("b")])
    #expect(try down(pack, ["b": true]) == [Self.ends])
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
    #expect(told == ["goals: b: no; moods: none of moods.low or moods.tense"])
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
    #expect(try down(pack, ["b": false]) == ["goals: a: yes; days: at least 10", "half: b: yes"], "by the ceiling")
    pack.rules.removeAll { $0.id == "ceiling" }
    #expect(try down(pack, ["b": false]) == ["goals: a: yes; days: at least 10"])
    pack.rule("far", when: .yes("c"), overrides: ["base"], .level("residential"))
    let plan = try pack.plan(
      ["severity": "mild", "drug": "alcohol", "a": false, "b": false, "c": false, "days": 3], whatIf: true)
    #expect(told(plan.nextLevels?.up) == [])
  }

  @Test func `a floor of its own by a level counts as the level that meets it`() throws {
    var pack = pack(when: .all([.yes("a"), .atLeast("now", .level("outpatient"))]), .levelAtLeast(.fact("now")))
    #expect(try down(pack) == ["goals: a: yes; now: at least outpatient"])
    #expect(try down(pack, ["now": .level("outpatient")]) == ["goals: a: yes"])
    #expect(try down(pack, ["now": .level("intensive")]) == [Self.ends])
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
    #expect(try down(pack, ["now": .level("intensive")]) == [Self.ends])
    #expect(
      try down(pack, ["now": .level("outpatient")]) == [Self.ends], "a: yes leads down now, and not from the care")
  }

  @Test func `in another level than now, what speaks of the present one is not known`() throws {
    let here: Condition = .line("now", [.level("intensive")])
    var pack = pack(when: .all([here, .yes("a"), .atLeast("days", 10)]))
    (pack.currentLevel, pack.aboutCurrentLevel) = ("now", ["a"])
    #expect(
      try down(pack, ["now": .level("outpatient"), "a": true]) == ["goals: now: intensive; a: yes; days: at least 10"])
    #expect(try down(pack, ["now": .level("intensive"), "a": true]) == ["goals: days: at least 10"])
    #expect(try down(pack, ["a": true, "days": 12]) == ["goals: now: intensive; a: yes"])
    pack.aboutCurrentLevel = []
    #expect(try down(pack, ["a": true, "days": 12]) == [], "to be there is enough: no rule's doing")
  }

  @Test func `what only the care will tell must be told before the level is left`() throws {
    let here: Condition = .line("now", [.level("intensive")])
    var pack = SmallPack()
    pack.rule("base", .level("outpatient"))
    pack.rule("severe", when: .line("severity", ["severe"]), .level("intensive"))
    pack.rule("unfinished", "programme", when: .all([here, .not(.yes("a"))]), .levelAtLeast(.fact("now")))
    (pack.currentLevel, pack.aboutCurrentLevel) = ("now", ["a"])
    let ends = "end of severe: severity: absent or mild"
    #expect(try down(pack, ["now": .level("outpatient"), "a": true]) == ["\(ends); end of unfinished: a: yes"])
    #expect(try down(pack, ["now": .level("intensive"), "a": true]) == [ends])
    pack.rule("goals", when: .yes("b"), overrides: ["severe"], .precaution("calm"))
    pack.rule("wait", when: .all([here, .not(.yes("c"))]), overrides: ["goals"], .precaution("locks"))
    pack.aboutCurrentLevel = ["a", "c"]
    #expect(
      try down(pack, ["now": .level("outpatient"), "a": true, "b": false, "c": true])
        == ["goals: b: yes; end of wait: c: yes; end of unfinished: a: yes"])
    #expect(
      try down(pack, ["now": .level("intensive"), "a": true, "b": false, "c": true]) == ["goals: b: yes"])
    pack.rules.removeAll { $0.id == "unfinished" }
    pack.rule("less", "programme", when: .all([here, .not(.yes("a"))]), .level("outpatient"))
    #expect(
      try down(pack, ["now": .level("outpatient"), "a": true, "b": false, "c": true])
        == ["goals: b: yes; end of wait: c: yes"], "less holds nobody")
  }

  @Test func `after a step down the level left has been completed`() throws {
    let here: Condition = .line("now", [.level("intensive")])
    var pack = pack(when: .all([here, .yes("a"), .atLeast("days", 10)]))
    pack.rule(
      "month", when: .all([here, .atLeast("left", .level("residential"))]), overrides: ["goals"], .precaution("calm"))
    pack.currentLevel = "now"
    let goals = "goals: now: intensive; a: yes; days: at least 10"
    #expect(try down(pack, ["now": .level("residential"), "left": .level(nil)]) == [goals])
    pack.completedLevel = "left"
    #expect(
      try down(pack, ["now": .level("residential"), "left": .level(nil)])
        == ["\(goals); end of month: left: less than residential"])
    for now in [FactValue.level("outpatient"), .level(nil)] {
      #expect(try down(pack, ["now": now, "left": .level(nil)]) == [goals], "no step down")
    }
    #expect(try down(pack, ["left": .level(nil)]) == [goals], "from nowhere that is known")
  }

  @Test func `what several ends ask of one fact is told once, as what they come to`() throws {
    var pack = SmallPack()
    pack.rule("base", .level("outpatient"))
    pack.rule("a-severe", when: .line("severity", ["severe"]), .level("intensive"))
    pack.rule("b-mild", when: .all([.atLeast("severity", "mild"), .yes("c")]), .level("intensive"))
    pack.rule("c-days", when: .not(.atLeast("days", 10)), .level("intensive"))
    pack.rule("d-days", when: .all([.not(.atLeast("days", 20)), .yes("d")]), .level("intensive"))
    let days = "end of c-days: days: at least 10; end of d-days: days: at least 20"
    #expect(try down(pack, ["c": false, "d": true]) == ["end of a-severe: severity: absent or mild; \(days)"])
    #expect(try down(pack, ["c": true, "d": true]) == ["end of b-mild: severity: absent; \(days)"])
  }

  @Test func `what holds for want of an answer ends with any`() throws {
    var pack = SmallPack()
    pack.rule("base", .level("outpatient"))
    pack.rule("unasked", when: .line("b", [], orUnknown: true), .level("intensive"))
    #expect(try down(pack) == ["end of unasked: b: known"])
  }

  @Test func `up leads what goes badly in the plan's care, and asks for nothing else`() throws {
    let here: Condition = .line("now", [.level("intensive")])
    var pack = pack
    pack.rule("worse", when: .all([here, .yes("b")]), .level("residential"))
    pack.rule("worse-with-more", when: .all([here, .yes("b"), .yes("c")]), .level("residential"))
    pack.rule("worse-at-all", when: .yes("c"), .level("residential"))
    pack.rule("worse-calm", when: .all([here, .yes("b")]), .precaution("calm"))
    (pack.currentLevel, pack.aboutCurrentLevel) = ("now", ["b"])
    func up(_ answers: [FactName: FactValue]) throws -> [String]? {
      told(try pack.plan(Self.unmet.merging(answers) { $1 }, whatIf: true).nextLevels?.up)
    }
    #expect(try up(["now": .level("outpatient"), "b": false, "c": false]) == ["worse: now: intensive; b: yes"])
    #expect(try up(["c": false]) == ["worse: now: intensive; b: yes"])
    #expect(try up(["now": .level("intensive"), "c": false]) == ["worse: b: yes"])
    #expect(try up(["now": .level("intensive"), "b": false, "c": false]) == [], "the answer itself is told")
  }

  @Test func `where a rule sets aside a part of what holds the level, the rest must end too`() throws {
    var pack = pack
    pack.rule("late", "programme", when: .any([.yes("c"), .not(.atLeast("days", 20))]), .level("intensive"))
    #expect(try down(pack, ["c": true]) == ["goals: a: yes; days: at least 10; end of late: c: no; days: at least 20"])
    #expect(try down(pack, ["c": false, "days": 15]) == ["goals: a: yes; end of late: days: at least 20"])
  }

  @Test func `what the way has settled is not undone by an end`() throws {
    var pack = pack
    pack.rule("late", "programme", when: .all([.yes("a"), .yes("c")]), .level("intensive"))
    #expect(
      try down(pack, ["c": true]) == ["goals: a: yes; days: at least 10; end of late: c: no"], "not a: no")
    pack.rules.removeLast()
    pack.rule("late", "programme", when: .yes("a"), .level("intensive"))
    #expect(try down(pack) == [Self.ends])
  }

  @Test func `of rules that free, the way with the fewest criteria is told, of equals the first`() throws {
    var pack = SmallPack()
    pack.rule("base", .level("outpatient"))
    pack.rule("severe", when: .line("severity", ["severe"]), .level("intensive"))
    pack.rule("opioids", when: .line("drug", ["opioids"]), .level("intensive"))
    pack.rule("z-two", when: .all([.yes("a"), .yes("b")]), overrides: ["severe"], .precaution("calm"))
    #expect(try down(pack) == ["z-two: a: yes; b: yes; end of opioids: drug: alcohol or other"])
    pack.rule("y-one", "programme", when: .yes("c"), overrides: ["opioids"], .precaution("calm"))
    #expect(try down(pack) == ["y-one: c: yes; end of severe: severity: absent or mild"])
    pack.rule("x-one", when: .yes("d"), overrides: ["severe"], .precaution("calm"))
    #expect(try down(pack) == ["x-one: d: yes; end of opioids: drug: alcohol or other"])
    pack.rule("calm", .precaution("calm"))
    pack.rule("a-stranger", when: .yes("d"), overrides: ["calm"], .precaution("locks"))
    #expect(try down(pack) == ["x-one: d: yes; end of opioids: drug: alcohol or other"])
  }

  @Test func `a way may come to a lower level than the next`() throws {
    var pack = SmallPack()
    pack.rule("base", .level("outpatient"))
    pack.rule("unsafe", when: .any([.yes("a"), .yes("b")]), .level("residential"))
    #expect(try down(pack, ["a": true, "b": true]) == ["end of unsafe: a: no; b: no to outpatient"])
    #expect(try down(pack, ["a": true]) == ["end of unsafe: a: no; b: no to outpatient"])
    pack.rule("rest", when: .yes("c"), .level("intensive"))
    #expect(try down(pack, ["a": true, "b": true, "c": true]) == ["end of unsafe: a: no; b: no"])
    pack.rule("back", when: .yes("d"), overrides: ["unsafe", "rest"], .precaution("calm"))
    #expect(try down(pack, ["a": true, "b": true, "c": true]) == ["back: d: yes to outpatient"])
  }

  @Test func `what cannot end holds the level for good`() throws {
    var pack = pack
    pack.rules.removeLast()
    pack.rule("always", .level("intensive"))
    #expect(try down(pack) == [])
    pack.rules.removeLast()
    pack.rule("here", when: .line("now", [.level("intensive")]), .level("intensive"))
    #expect(
      try down(pack, ["now": .level("intensive")])
        == ["end of here: now: known not to be intensive; \(Self.ends)"])
    pack.currentLevel = "now"
    #expect(try down(pack, ["now": .level("intensive")]) == [])
  }

  @Test func `a rule that another takes the place of at the end gives no way`() throws {
    var pack = pack
    pack.rule("late", "programme", when: .yes("c"), .level("intensive"))
    pack.rule("wait", when: .not(.yes("c")), overrides: ["goals"], .precaution("calm"))
    #expect(
      try down(pack, ["c": true])
        == [
          "end of opioids: drug: alcohol or other; end of severe: severity: absent or mild; "
            + "end of late: c: no"
        ])
  }

  @Test func `what an impossible combination forbids is forgotten, but not what a way has asked about`() throws {
    var pack = pack(when: .all([.yes("a"), .atLeast("days", 10)]))
    pack.rule("late", "programme", when: .yes("c"), .level("intensive"))
    pack.impossible = [.all([.yes("c"), .atLeast("days", 10)])]
    #expect(try down(pack, ["c": true]) == ["goals: a: yes; days: at least 10"], "c goes without saying")
    pack.impossible = [.all([.yes("a"), .atLeast("days", 10)])]
    #expect(try down(pack, ["c": false]) == [Self.ends])
    pack.impossible = [.all([.yes("a"), .line("b", [false], orUnknown: true)])]
    #expect(try down(pack, ["b": true, "c": false]) == ["goals: a: yes; days: at least 10"])
    #expect(try down(pack, ["b": false, "a": false, "c": false]) == [Self.ends], "unknown is forbidden as well")
  }

  @Test func `instruments are read again where a criterion differs from what they read`() throws {
    var pack = pack(when: .line("severity", ["mild"]))
    pack.instruments = [
      Instrument(
        id: "scale", label: "Scale",
        scores: [.init(name: "total", domain: NumberDomain(minimum: 0, maximum: 20))], validForDays: nil,
        readings: [
          InstrumentReading(
            fact: "severity", score: "total",
            method: .bands([.init(value: "absent", from: 0), .init(value: "severe", from: 10)]),
            place: SmallPack.place)
        ],
        place: SmallPack.place)
    ]
    let named = NamedAnswers(["drug": Assessment.Answer("opioids")])
    let record = Assessment(answers: named, instruments: ["scale": .init(scores: ["total": 12], date: nil)], digest: "")
    let plan = try pack.plan(for: record, whatIf: true)
    #expect(told(plan.nextLevels?.down) == ["goals: severity: mild"])
  }

  @Test func `of members as many pass or fail as it takes, the unknown ones first`() throws {
    /// What must end too for each member that is put into a value.
    func put(
      _ quantifier: GroupTest.Quantifier, isNegated: Bool = false, _ answers: [FactName: FactValue]
    ) throws -> [String] {
      let count = Condition.count("moods", ["low", "tense", "dull"], quantifier)
      return try ["low", "tense", "dull"].flatMap { member in
        try [true, false].compactMap { value in
          var pack = pack(when: isNegated ? .not(count) : count)
          pack.group("moods", ["low", "tense", "dull"], of: .flag)
          let fact = FactName(rawValue: "moods.\(member)")
          pack.rule("late", "programme", when: .line(fact, [.flag(value)]), .level("intensive"))
          let isPut = try down(pack, answers)?.contains { $0.hasPrefix("goals") } != true
          return isPut ? "\(member) \(value)" : nil
        }
      }
    }
    #expect(try put(.count(atLeast: 2, atMost: nil), ["moods.low": false]) == ["low false", "tense true", "dull true"])
    #expect(try put(.anyOf, ["moods.low": false, "moods.tense": false]) == ["low false", "tense false", "dull true"])
    #expect(try put(.anyOf, ["moods.low": false]) == ["low false", "tense true"])
    #expect(try put(.noneOf, ["moods.tense": true]) == ["low false", "tense false", "dull false"])
    #expect(
      try put(.count(atLeast: 2, atMost: 2), ["moods.low": true, "moods.tense": true, "moods.dull": true])
        == ["low false", "tense true", "dull true"])
    let between = GroupTest.Quantifier.count(atLeast: 1, atMost: 2)
    #expect(
      try put(between, isNegated: true, ["moods.low": true, "moods.tense": false, "moods.dull": false])
        == ["low false", "tense false", "dull false"])
    #expect(
      try put(between, isNegated: true, ["moods.low": true, "moods.tense": false, "moods.dull": true])
        == ["low true", "tense true", "dull true"])
    #expect(try put(.count(atLeast: 1, atMost: 1), ["moods.dull": true]) == ["low false", "tense false", "dull true"])
  }

  /// Where the criterion puts the fact: the one value that, as a need of its own, keeps the rule from leading down.
  private func value(
    of fact: FactName, among values: [FactValue], when: Condition, _ answers: [FactName: FactValue]
  ) throws -> [FactValue] {
    try values.filter { value in
      var pack = pack(when: when)
      pack.rules.removeAll { $0.id == "severe" || $0.id == "opioids" }
      pack.rule("held", when: .not(.line("b", [false], orUnknown: true)), .level("intensive"))
      pack.rules.removeAll { $0.id == "goals" }
      pack.rule("goals", when: when, overrides: ["held"], .level("outpatient"))
      pack.rule("late", "programme", when: .line(fact, [value]), .level("intensive"))
      let told = try down(pack, answers.merging(["b": true]) { $1 })
      return told?.contains { $0.hasPrefix("goals") && !$0.contains("end") } != true
    }
  }

  @Test func `a criterion is met by the nearest value, of two the lower, of a choice and of nothing known the first`()
    throws
  {
    func days(_ known: FactValue) throws -> [FactValue] {
      try value(of: "days", among: [5, 25], when: .line("days", [5, 25]), ["days": known])
    }
    #expect(try days(28) == [25])
    #expect(try days(2) == [5])
    #expect(try days(20) == [5])
    let others: Condition = .not(.line("severity", ["mild"]))
    #expect(
      try value(of: "severity", among: ["absent", "severe"], when: others, ["severity": "mild"]) == ["absent"])
    let drugs: Condition = .line("drug", ["other", "opioids"])
    #expect(try value(of: "drug", among: ["opioids", "other"], when: drugs, ["drug": "alcohol"]) == ["opioids"])
  }
}

extension Rule {
  fileprivate func saying(_ contents: [Statement.Content]) -> Rule {
    Rule(
      id: id, title: title, concern: concern, when: when, unless: unless, overrides: overrides,
      then: contents.map { Statement($0, place: place) }, because: because, place: place)
  }
}
