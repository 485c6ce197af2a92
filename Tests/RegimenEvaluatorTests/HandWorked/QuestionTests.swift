import RegimenModel
import Testing

/// The section "Open questions".
@Suite struct QuestionTests {
  private func pack() -> SmallPack {
    var pack = SmallPack()
    pack.rule("base", "programme", .level("outpatient"))
    return pack
  }

  @Test func `asked of unknown facts in an open when, an open unless and an open population`() throws {
    var pack = pack()
    pack.population = .yes("d")
    pack.rule("when", when: .yes("a"), .review)
    pack.rule("unless", unless: [.yes("b")], .precaution("calm"))
    #expect(try pack.plan().openQuestions.map(\.fact) == ["d", "a", "b"])
    #expect(try pack.plan(["a": true, "b": false, "d": true]).openQuestions == [])
  }

  @Test func `parts that are proved or refuted are left out`() throws {
    var pack = pack()
    pack.rule("when", when: .any([.all([.yes("a"), .yes("b")]), .all([.yes("c"), .yes("d")])]), .review)
    #expect(try pack.plan(["a": false]).openQuestions.map(\.fact) == ["c", "d"])
    pack.rules.removeLast()
    pack.rule("held", when: .yes("a"), unless: [.yes("b")], .review)
    #expect(try pack.plan(["b": true]).openQuestions == [])
  }

  @Test func `stakes are scope, hold, level, urgent referral and other; questions come in their order`() throws {
    var pack = pack()
    pack.population = .atLeast("severity", "mild")
    pack.rule("low", "programme", when: .yes("d"), .hold)
    pack.rule("rank", "safety", when: .yes("c"), .level("outpatient"))
    pack.rule("send", "safety", when: .yes("b"), .refer("doctor", "today"))
    pack.rule("mind", "safety", when: .yes("a"), .refer("doctor", "week"))
    let questions = try pack.plan().openQuestions
    #expect(questions.map(\.fact) == ["severity", "d", "c", "b", "a"])
    #expect(questions.map(\.stake) == [.scope, .hold, .level, .urgentReferral, .other])
    #expect(questions.map(\.rules) == [[], ["low"], ["rank"], ["send"], ["mind"]])
  }

  @Test func `of one stake the highest concern comes first, then the name`() throws {
    var pack = pack()
    pack.rule("low", "programme", when: .yes("a"), .review)
    pack.rule("two", "safety", when: .all([.yes("d"), .yes("c")]), .review)
    #expect(try pack.plan().openQuestions.map(\.fact) == ["c", "d", "a"])
  }

  @Test func `the rules asked are also those of open certainty that are overridden, and their stakes count`() throws {
    var pack = pack()
    pack.rule("wait", when: .yes("a"), .hold)
    pack.rule("over", when: .yes("b"), overrides: ["wait"], .precaution("calm"))
    pack.rule("last", when: .yes("c"), overrides: ["over"], .precaution("calm"))
    let question = try pack.plan(["a": true]).question("c")
    #expect(question?.rules == ["last", "over", "wait"])
    #expect(question?.stake == .hold)
    #expect(try pack.plan(["a": false]).question("c")?.rules == ["last", "over"])
  }

  @Test func `for each value the plan is made anew with this one answer, and the differences are listed`() throws {
    var pack = pack()
    pack.rule("more", when: .yes("a"), .level("intensive"), .refer("doctor", "week"), .precaution("calm"))
    let answers = try #require(try pack.plan(whatIf: true).question("a")?.answers)
    #expect(answers.map(\.text) == ["no", "yes"])
    #expect(answers[0].changes.map(\.element) == [.status])
    #expect(
      answers[1].changes.map(\.element) == [
        .status, .level, .quantity(.daysPerWeek), .weeklyHours, .referral("doctor"), .precaution("calm"),
      ])
    #expect(answers[1].changes.first { $0.element == .weeklyHours }?.before == "2 hours a week")
    #expect(answers[1].changes.first { $0.element == .weeklyHours }?.after == "6 hours a week")
  }

  @Test func `with an answer all else is read anew: a score whose bands it picks is read`() throws {
    var pack = pack()
    let bands = { (score: ExactDecimal) in
      [InstrumentReading.Band(value: false, from: 0), InstrumentReading.Band(value: true, from: score)]
    }
    pack.instruments = [
      Instrument(
        id: "audit", label: "AUDIT", scores: [.init(name: "total", domain: NumberDomain(minimum: 0, maximum: 9))],
        validForDays: nil,
        readings: [
          InstrumentReading(
            fact: "a", score: "total", method: .bandsBy("b", [true: bands(3), false: bands(6)]),
            place: SmallPack.place)
        ], place: SmallPack.place)
    ]
    pack.rule("read", when: .yes("a"), .precaution("calm"))
    pack.rule("picks", when: .yes("b"), .precaution("locks"))
    let record = Assessment(answers: [:], instruments: ["audit": .init(scores: ["total": 4], date: nil)], digest: "")
    let answers = try #require(try pack.plan(for: record, whatIf: true).question("b")?.answers)
    #expect(answers.map(\.text) == ["yes"])
    #expect(answers.first?.changes.map(\.element) == [.precaution("calm"), .precaution("locks")])
  }

  @Test func `numbers are asked between thresholds, and neighbours with the same differences are told as one`() throws {
    var pack = pack()
    pack.rule("some", when: .atLeast("days", 4), .refer("doctor", "week"))
    pack.rule("many", when: .atLeast("days", 9), .precaution("calm"))
    pack.rule("same", when: .atLeast("days", 6), .refer("doctor", "week"))
    let answers = try #require(try pack.plan(whatIf: true).question("days")?.answers)
    #expect(answers.map { "\($0.from)-\($0.through): \($0.text)" } == ["4-8: 4 to 8", "9-30: 9 or more"])
  }

  @Test func `values without an order are each told alone`() throws {
    var pack = pack()
    pack.rule("some", when: .line("drug", ["alcohol", "opioids"]), .precaution("calm"))
    #expect(try pack.plan(whatIf: true).question("drug")?.answers?.map(\.text) == ["alcohol", "opioids"])
  }

  @Test func `an answer that an impossible combination forbids is left out and parts its neighbours`() throws {
    var pack = pack()
    pack.impossible = [.all([.yes("a"), .line("days", [5])])]
    pack.rule("some", when: .atLeast("days", 4), .precaution("calm"))
    #expect(
      try pack.plan(["a": true], whatIf: true).question("days")?.answers?.map(\.text) == ["4", "6 or more"])
    #expect(try pack.plan(["a": false], whatIf: true).question("days")?.answers?.map(\.text) == ["4 or more"])
  }

  @Test func `where no answer alone changes anything, it matters together with the others of its rules`() throws {
    var pack = pack()
    pack.rule("both", when: .all([.yes("a"), .yes("b")]), .precaution("calm"))
    pack.rule("else", when: .yes("c"), .precaution("locks"))
    let plan = try pack.plan(whatIf: true)
    #expect(plan.question("a")?.answers == [])
    #expect(plan.question("a")?.together.map(\.id) == ["b"])
    #expect(plan.question("c")?.together == [])
  }

  @Test func `where answers are not asked for, both are left empty`() throws {
    var pack = pack()
    pack.rule("both", when: .all([.yes("a"), .yes("b")]), .precaution("calm"))
    let question = try pack.plan().question("a")
    #expect(question != nil && question?.answers == nil && question?.together == [])
  }

  @Test func `under hold there is no level to compare`() throws {
    var pack = pack()
    pack.rule("wait", "safety", .hold)
    pack.rule("more", when: .yes("a"), .level("intensive"))
    #expect(try pack.plan(whatIf: true).question("a")?.answers == [])
  }
}
