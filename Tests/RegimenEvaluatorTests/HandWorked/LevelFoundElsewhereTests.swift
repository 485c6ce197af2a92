import RegimenModel
import Testing

/// The section "From the record to facts": the plan's level beside one that another assessment found.
@Suite struct LevelFoundElsewhereTests {
  private func pack(planning level: LevelID? = "intensive") -> SmallPack {
    var pack = SmallPack()
    pack.facts.append(SmallPack.fact("elsewhere", .level))
    pack.externalLevel = "elsewhere"
    if let level { pack.rule("need", .level(level)) }
    return pack
  }

  private func notes(_ pack: SmallPack, _ answers: [FactName: FactValue]) throws -> [String] {
    try pack.plan(answers).dataNotes.map(\.text)
  }

  @Test(arguments: [
    ("intensive", DataNote.Kind.planAgrees, "intensive; this plan recommends the same level."),
    (
      "residential", .planLessIntensive,
      "residential; this plan recommends intensive, which is less intensive."
    ),
    (
      "outpatient", .planMoreIntensive,
      "outpatient; this plan recommends intensive, which is more intensive."
    ),
  ])
  func `one note compares the two and says who finds what`(found: LevelID, kind: DataNote.Kind, words: String) throws {
    let plan = try pack().plan(["elsewhere": .level(found)])
    let fact = Labelled<FactName>("elsewhere", label: "elsewhere")
    #expect(plan.dataNotes == [DataNote(kind: kind, fact: fact, text: "Another assessment found \(words)")])
    #expect(plan.status == .recommended)
  }

  @Test func `under a hold the level once cleared is compared, and the note says so`() throws {
    var pack = pack()
    pack.rule("wait", when: .line("a", [true]), .hold)
    let held: [FactName: FactValue] = ["a": true, "elsewhere": .level("outpatient")]
    #expect(
      try notes(pack, held) == [
        "Another assessment found outpatient; once the person is cleared, this plan would recommend intensive, "
          + "which is more intensive."
      ])
    #expect(
      try notes(pack, ["a": true, "elsewhere": .level("intensive")]) == [
        "Another assessment found intensive; once the person is cleared, this plan would recommend the same level."
      ])
    pack.rules.removeFirst()
    #expect(try pack.plan(held).status == .hold)
    #expect(try notes(pack, held) == [])
  }

  @Test func `a level that is referred out is compared, not the bridge at which the person is seen meanwhile`() throws {
    let plan = try pack(planning: "residential").plan(["elsewhere": .level("intensive")])
    #expect(plan.care?.programme?.level.id == "intensive")
    #expect(plan.dataNotes.map(\.kind) == [.planMoreIntensive])
  }

  @Test func `none, an unknown level and a plan without a level are not compared`() throws {
    #expect(try notes(pack(), ["elsewhere": .level(nil)]) == [])
    #expect(try notes(pack(), [:]) == [])
    #expect(try notes(pack(planning: nil), ["elsewhere": .level("intensive")]) == [])
    var adults = pack()
    adults.population = .line("a", [true])
    #expect(try notes(adults, ["a": false, "elsewhere": .level("intensive")]) == [])
  }

  @Test func `without the key in the pack nothing is compared`() throws {
    var pack = pack()
    pack.externalLevel = nil
    #expect(try notes(pack, ["elsewhere": .level("residential")]) == [])
  }

  @Test func `the note stands among the others by the name of its fact`() throws {
    var pack = pack()
    for name in ["days_since", "falls"] {
      pack.facts.append(
        Fact(
          name: FactName(rawValue: name), label: name, type: .number(NumberDomain(minimum: .zero, maximum: 30)),
          expected: 0...5, place: SmallPack.place))
    }
    let plan = try pack.plan(["falls": 9, "days_since": 9, "elsewhere": .level("intensive")])
    #expect(plan.dataNotes.map(\.fact.id) == ["days_since", "elsewhere", "falls"])
  }
}
