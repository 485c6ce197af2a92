import RegimenEvaluator
import RegimenModel
import Testing

/// The section "Next levels". Severe illness asks for intensive care, three days or less for residential care; opioids,
/// and other drugs too, ask for intensive care.
@Suite struct NextLevelTests {
  private var pack: SmallPack {
    var pack = SmallPack()
    pack.rule("base", .level("outpatient"))
    pack.rule("severe", when: .line("severity", ["severe"]), .level("intensive"))
    pack.rule("recent", when: .not(.atLeast("days", 4)), .level("residential"))
    pack.rule("drugs", when: .line("drug", ["opioids", "other"]), .level("intensive"))
    return pack
  }

  private func told(_ neighbour: NextLevels.Neighbour?) -> String? {
    neighbour.map { neighbour in
      ([neighbour.level.id.rawValue] + neighbour.answers.map { "\($0.fact.id) \($0.text)" }).joined(separator: "; ")
    }
  }

  private func levels(_ pack: SmallPack, _ answers: [FactName: FactValue]) throws -> [String?] {
    let levels = try pack.plan(answers, whatIf: true).nextLevels
    return [told(levels?.up), told(levels?.down)]
  }

  @Test func `known answers that alone would settle the level above or below are told, and no others`() throws {
    #expect(
      try levels(pack, ["severity": "mild", "days": 10]) == ["intensive; severity severe", nil])
    #expect(
      try levels(pack, ["severity": "severe", "days": 10])
        == ["residential; days 3 or less", "outpatient; severity absent or mild"])
    #expect(
      try levels(pack, ["severity": "mild", "days": 2]) == [nil, "intensive"])
    #expect(
      try levels(pack, ["severity": "severe", "days": 2]) == [nil, "intensive; days 4 or more"])
  }

  @Test func `facts come by the highest concern of the rules that then ask for the level, then by name`() throws {
    var pack = pack
    pack.rule("urgent", "safety", when: .yes("d"), .level("intensive"))
    pack.rule("b-too", "safety", when: .yes("b"), .level("intensive"))
    pack.rule("late", "programme", when: .yes("a"), .level("intensive"))
    #expect(
      try levels(pack, ["a": false, "b": false, "d": false, "severity": "mild", "drug": "alcohol"])
        == ["intensive; b yes; d yes; drug opioids; drug other; severity severe; a yes", nil])
  }

  @Test func `values of a choice are told one by one, those of a fact with an order as one`() throws {
    #expect(
      try levels(pack, ["drug": "alcohol"]) == ["intensive; drug opioids; drug other", nil])
    #expect(
      try levels(pack, ["drug": "opioids", "severity": "absent"]) == ["residential", "outpatient; drug alcohol"])
  }

  @Test func `two reasons for a level: no single answer leads down`() throws {
    #expect(try levels(pack, ["drug": "opioids", "severity": "severe"]) == ["residential", "outpatient"])
  }

  @Test func `under a hold the level once cleared is looked from, and a level may not be offered`() throws {
    var pack = pack
    pack.rule("wait", when: .yes("a"), .hold)
    let plan = try pack.plan(["a": true, "severity": "severe", "days": 9], whatIf: true)
    #expect(plan.status == .hold)
    #expect(told(plan.nextLevels?.up) == "residential; days 3 or less")
    #expect(plan.nextLevels?.up?.isOffered == false)
    #expect(plan.nextLevels?.down?.isOffered == true)
  }

  @Test func `an answer that would hold the plan says so, apart from others, and each who would ask for the level`()
    throws
  {
    var pack = pack
    pack.rule("wait", when: .atLeast("severity", "severe"), .hold)
    pack.rule("mild-too", when: .atLeast("severity", "mild"), .level("intensive"))
    let answers = try pack.plan(["severity": "absent", "days": 9], whatIf: true).nextLevels?.up?.answers
    #expect(answers?.map(\.text) == ["mild", "severe"])
    #expect(answers?.map(\.isHeld) == [false, true])
    #expect(answers?.map(\.support) == [[.rule("mild-too")], [.rule("mild-too"), .rule("severe")]])
  }

  @Test func `a rule that would ask for a next level has an account, also where what is known refutes it`() throws {
    var pack = pack
    pack.rule("urgent", "safety", when: .yes("d"), .level("intensive"))
    let answers: [FactName: FactValue] = ["severity": "mild", "days": 10, "drug": "alcohol", "d": false]
    let plan = try pack.plan(answers, whatIf: true)
    #expect(plan.rules.map(\.rule) == ["urgent", "base", "drugs", "severe"])
    #expect(plan.rules.map(\.standing) == [.refuted, .stands, .refuted, .refuted])
    let account = try #require(plan.account(of: "severe"))
    #expect(account.says == ["at least intensive"])
    #expect(account.because == nil)
    #expect(account.matched == [])
    #expect(try pack.plan(answers).rules.map(\.rule) == ["base"])
  }

  @Test func `a level that is none has levels above it, and a pack of one level has no next ones`() throws {
    var pack = pack
    pack.rule("stay", when: .line("now", [.level("intensive")]), .level("intensive"))
    #expect(try levels(pack, ["now": .level(nil)]) == ["intensive; now intensive", nil])
    var single = SmallPack()
    single.levels = Array(single.levels.prefix(1))
    single.rule("base", .level("outpatient"))
    let levels = try #require(try single.plan(["a": true], whatIf: true).nextLevels)
    #expect(levels == NextLevels(up: nil, down: nil))
  }

  @Test func `another present level is no answer that leads anywhere`() throws {
    var pack = pack
    pack.currentLevel = "now"
    pack.rule("stay", when: .line("now", [.level("intensive")]), .level("intensive"))
    #expect(try levels(pack, ["now": .level("outpatient")]) == ["intensive", nil])
    #expect(try levels(pack, ["now": .level("intensive"), "severity": "mild"]) == ["residential", "outpatient"])
  }

  @Test func `answers that no person can give, or that the pack does not speak of, lead nowhere`() throws {
    var pack = pack
    pack.impossible = [.all([.line("severity", ["severe"]), .yes("a")])]
    pack.population = .atLeast("days", 4)
    #expect(
      try levels(pack, ["severity": "mild", "a": true, "days": 10]) == ["intensive", nil])
    #expect(
      try levels(pack, ["severity": "severe", "a": false, "days": 10])
        == ["residential", "outpatient; severity absent or mild"])
  }

  @Test func `nothing is told where no level is settled, or where answers are not asked for`() throws {
    #expect(try pack.plan(["severity": "mild"]).nextLevels == nil)
    var open = SmallPack()
    open.rule("severe", when: .line("severity", ["severe"]), .level("intensive"))
    #expect(try open.plan(["severity": "mild"], whatIf: true).nextLevels == nil)
    var elsewhere = pack
    elsewhere.population = .yes("a")
    #expect(try elsewhere.plan(["severity": "mild", "a": false], whatIf: true).nextLevels == nil)
  }

  @Test func `what an instrument read is replaced as if another value had been named`() throws {
    var pack = pack
    let bands = [("absent", 0), ("mild", 5), ("severe", 10)].map { value, from in
      InstrumentReading.Band(value: FactValue(stringLiteral: value), from: ExactDecimal(from))
    }
    pack.instruments = [
      Instrument(
        id: "scale", label: "Scale",
        scores: [.init(name: "total", domain: NumberDomain(minimum: 0, maximum: 20))], validForDays: nil,
        readings: [
          InstrumentReading(fact: "severity", score: "total", method: .bands(bands), place: SmallPack.place)
        ],
        place: SmallPack.place)
    ]
    let record = Assessment(
      answers: [:], instruments: ["scale": .init(scores: ["total": 12], date: nil)], digest: "")
    let levels = try pack.plan(for: record, whatIf: true).nextLevels
    #expect(told(levels?.down) == "outpatient; severity absent or mild")
  }
}
