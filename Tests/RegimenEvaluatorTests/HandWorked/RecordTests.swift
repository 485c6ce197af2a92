import RegimenEvaluator
import RegimenModel
import Testing

/// The section "From the record to facts". `severity` is read by two instruments, `drug` by two, `a` by the bands
/// that `b` picks.
@Suite struct RecordTests {
  private static let today = CalendarDate(year: 2026, month: 11, day: 20)
  private static let tenDaysAgo = CalendarDate(year: 2026, month: 11, day: 10)
  private static let elevenDaysAgo = CalendarDate(year: 2026, month: 11, day: 9)

  /// Every value of the facts is told, as every fact is met by `asked`.
  private var pack: SmallPack {
    var pack = SmallPack()
    pack.group("moods", ["w", "x"], of: .flag)
    let severity = bands([("absent", 0), ("mild", 5), ("severe", 10)])
    let drug = bands([("alcohol", 0), ("opioids", 10)])
    let byFact = InstrumentReading.Method.bandsBy(
      "b",
      [
        true: [.init(value: false, from: 0), .init(value: true, from: 3)],
        false: [.init(value: false, from: 0), .init(value: true, from: 6)],
      ])
    pack.instruments = [
      instrument("zeta", validForDays: nil, [("severity", severity), ("drug", drug)]),
      instrument("alpha", validForDays: 10, [("severity", severity), ("drug", drug)]),
      instrument("beta", validForDays: nil, [("a", byFact), ("moods.w", bands([(false, 0), (true, 5)]))]),
    ]
    pack.rule(
      "asked",
      when: .all(
        ["severity", "drug", "a", "b", "moods.w", "moods.x", "days"].map { .not(.line($0, [], orUnknown: true)) }
          .map { .any([$0, .always]) }), .level("outpatient"))
    return pack
  }

  private func bands(_ bands: [(FactValue, Int)]) -> InstrumentReading.Method {
    .bands(bands.map { .init(value: $0, from: ExactDecimal($1)) })
  }

  private func instrument(
    _ id: InstrumentID, validForDays: Int?, _ reads: [(FactName, InstrumentReading.Method)]
  ) -> Instrument {
    Instrument(
      id: id, label: id.rawValue.uppercased(),
      scores: [.init(name: "total", domain: NumberDomain(minimum: 0, maximum: 20))], validForDays: validForDays,
      readings: reads.map { InstrumentReading(fact: $0, score: "total", method: $1, place: SmallPack.place) },
      place: SmallPack.place)
  }

  private func plan(
    _ answers: [FactName: FactValue?] = [:], others: FactValue? = nil,
    _ scores: [InstrumentID: (total: Int, date: CalendarDate?)] = [:], date: CalendarDate? = today
  ) throws -> Plan {
    try pack.plan(
      for: Assessment(
        date: date, answers: NamedAnswers(answers.mapValues { Assessment.Answer($0) }),
        closures: others.map { ["moods": Assessment.Answer($0)] } ?? [:],
        instruments: scores.mapValues { .init(scores: ["total": ExactDecimal($0.total)], date: $0.date) }, digest: ""))
  }

  private func value(_ fact: FactName, _ plan: Plan) -> FactValue? {
    plan.account("asked")?.matched.flatMap(\.facts).first { $0.fact == fact }?.value
  }

  private func notes(_ plan: Plan) -> [String] {
    plan.dataNotes.map { "\($0.fact.id) \($0.kind) \($0.instrument?.id.rawValue ?? "-")" }
  }

  @Test func `the value named in the record stands before an instrument`() throws {
    let plan = try plan(["severity": "mild"], ["zeta": (7, nil)])
    #expect(value("severity", plan) == "mild")
    #expect(notes(plan) == [])
  }

  @Test func `of several fresh instruments the gravest value is taken, and those that read otherwise are noted`() throws
  {
    let plan = try plan([:], ["zeta": (7, nil), "alpha": (12, Self.today)])
    #expect(value("severity", plan) == "severe")
    #expect(notes(plan).contains("severity disagree zeta"))
    #expect(!notes(plan).contains("severity disagree alpha"))
  }

  @Test func `of equal readings the first instrument by name is told`() throws {
    let reading = try plan([:], ["zeta": (7, nil), "alpha": (6, Self.today)]).account("asked")?.matched
      .flatMap(\.facts).first { $0.fact == "severity" }
    let alpha = Labelled<InstrumentID>("alpha", label: "ALPHA")
    #expect(reading?.origin == .instrument(alpha, score: "total", value: 6, date: Self.today))
  }

  @Test func `where the type has no order and instruments disagree, none is taken and each is noted`() throws {
    let plan = try plan([:], ["zeta": (12, nil), "alpha": (6, Self.today)])
    #expect(value("drug", plan) == nil)
    #expect(notes(plan).filter { $0.hasPrefix("drug") } == ["drug disagree alpha", "drug disagree zeta"])
  }

  @Test func `an instrument stands before unknown, unknown before others, others before not saying`() throws {
    #expect(value("moods.w", try plan(["moods.w": nil], ["beta": (5, nil)])) == true)
    #expect(value("moods.w", try plan(["moods.w": nil], others: true)) == nil)
    #expect(value("moods.w", try plan(others: true, ["beta": (1, nil)])) == false)
    #expect(value("moods.x", try plan(others: true, ["beta": (1, nil)])) == true)
    #expect(value("moods.x", try plan()) == nil)
  }

  @Test func `a score is fresh for so many days, and stale a day later`() throws {
    #expect(value("severity", try plan([:], ["alpha": (12, Self.tenDaysAgo)])) == "severe")
    let old = try plan(["drug": "alcohol"], ["alpha": (12, Self.elevenDaysAgo)])
    #expect(value("severity", old) == nil)
    #expect(notes(old) == ["drug stale alpha", "severity stale alpha"])
  }

  @Test func `where either date is missing a score that ages is not read; one that does not age is`() throws {
    #expect(notes(try plan([:], ["alpha": (12, nil)])) == ["drug undated alpha", "severity undated alpha"])
    #expect(notes(try plan([:], ["alpha": (12, Self.today)], date: nil)).contains("severity undated alpha"))
    #expect(value("severity", try plan([:], ["zeta": (12, nil)], date: nil)) == "severe")
  }

  @Test func `a score whose bands depend on an unknown fact is read only if all choices agree`() throws {
    #expect(value("a", try plan(["b": true], ["beta": (4, nil)])) == true)
    #expect(value("a", try plan(["b": false], ["beta": (4, nil)])) == false)
    let unread = try plan([:], ["beta": (4, nil)])
    #expect(value("a", unread) == nil)
    #expect(notes(unread) == ["a unread beta"])
    #expect(value("a", try plan([:], ["beta": (6, nil)])) == true)
  }

  /// Zeta's risk is read against its protection: into `a` where it is above, and into `days` as it is.
  private func comparing(
    _ scores: [ScoreName: ExactDecimal], _ answers: [FactName: FactValue] = [:], validForDays: Int? = nil,
    taken: CalendarDate? = nil
  ) throws -> Plan {
    var pack = SmallPack()
    pack.facts = [
      SmallPack.fact("a", .flag),
      SmallPack.fact("days", .number(NumberDomain(minimum: -24, maximum: 24, decimals: 1))),
    ]
    pack.instruments = [
      Instrument(
        id: "zeta", label: "ZETA",
        scores: [
          .init(name: "risk", domain: NumberDomain(minimum: 0, maximum: 24, decimals: 1)),
          .init(name: "protection", domain: NumberDomain(minimum: 0, maximum: 24)),
        ], validForDays: validForDays,
        readings: [
          InstrumentReading(
            fact: "a", score: "risk", minus: "protection", method: bands([(false, -24), (true, 1)]),
            place: SmallPack.place),
          InstrumentReading(
            fact: "days", score: "risk", minus: "protection", method: .score, place: SmallPack.place),
        ], place: SmallPack.place)
    ]
    pack.rule(
      "asked", when: .all(["a", "days"].map { .any([.not(.line($0, [], orUnknown: true)), .always]) }),
      .level("outpatient"))
    return try pack.plan(
      for: Assessment(
        date: Self.today, answers: NamedAnswers(answers.mapValues { Assessment.Answer($0) }),
        instruments: ["zeta": .init(scores: scores, date: taken)], digest: ""))
  }

  @Test func `a difference is read by the band that it lies in, or as it is, below nought too`() throws {
    let reads = { (risk: ExactDecimal, protection: ExactDecimal) throws -> [FactValue?] in
      let plan = try self.comparing(["risk": risk, "protection": protection])
      #expect(self.notes(plan) == [])
      return [self.value("a", plan), self.value("days", plan)]
    }
    #expect(try reads(12, 11) == [true, 1])
    #expect(try reads(12, 12) == [false, 0])
    #expect(try reads(0, 24) == [false, -24])
    #expect(try reads(24, 0) == [true, 24])
    #expect(try reads(ExactDecimal(millionths: 12_900_000), 12) == [false, .number(ExactDecimal(millionths: 900_000))])
  }

  @Test func `both scores of a difference are told`() throws {
    let plan = try comparing(["risk": 12, "protection": 5], taken: Self.today)
    let reading = plan.account("asked")?.matched.flatMap(\.facts).first { $0.fact == "a" }
    let zeta = Labelled<InstrumentID>("zeta", label: "ZETA")
    #expect(
      reading?.origin
        == .difference(
          zeta, score: "risk", value: 12, minus: "protection", minusValue: 5, date: Self.today))
  }

  @Test func `where either score of a difference is missing nothing is read, and the note tells which`() throws {
    let texts = { (scores: [ScoreName: ExactDecimal]) throws -> [String] in
      let plan = try self.comparing(scores)
      #expect(self.value("a", plan) == nil && self.value("days", plan) == nil)
      return plan.dataNotes.map { "\($0.kind): \($0.text)" }
    }
    #expect(
      try texts(["risk": 12]) == [
        "unread: a is not read from ZETA: that takes risk minus protection, and protection is missing.",
        "unread: days is not read from ZETA: that takes risk minus protection, and protection is missing.",
      ])
    #expect(
      try texts(["protection": 5]).first
        == "unread: a is not read from ZETA: that takes risk minus protection, and risk is missing.")
    #expect(try texts([:]) == [])
  }

  @Test func `a difference ages as its scores do, and one that is stale is not missed`() throws {
    let old = try comparing(["risk": 12], validForDays: 9, taken: Self.tenDaysAgo)
    #expect(notes(old) == ["a stale zeta", "days stale zeta"])
    let fresh = try comparing(["risk": 12, "protection": 5], validForDays: 10, taken: Self.tenDaysAgo)
    #expect(value("days", fresh) == 7)
  }

  @Test func `a difference that is graver than the named value puts the plan under review`() throws {
    let plan = try comparing(["risk": 12, "protection": 5], ["a": false, "days": 9])
    #expect(notes(plan) == ["a graver zeta", "days differs zeta"])
    #expect(plan.status == .review)
  }

  @Test func `a graver reading puts the plan under review, and the named value counts`() throws {
    let plan = try plan(["severity": "mild", "drug": "alcohol"], ["zeta": (12, nil), "alpha": (2, Self.today)])
    #expect(value("severity", plan) == "mild")
    #expect(notes(plan) == ["drug graver zeta", "severity differs alpha", "severity graver zeta"])
    #expect(plan.status == .review)
    #expect(plan.statusReasons.map(\.fact) == ["drug", "severity"])
    #expect(try self.plan(["severity": "mild"], ["zeta": (2, nil)]).status == .recommended)
  }

  @Test func `of a choice every difference is graver`() throws {
    #expect(try plan(["drug": "opioids", "severity": "absent"], ["zeta": (0, nil)]).status == .review)
  }

  @Test func `a value outside what is expected is noted`() throws {
    var pack = pack
    pack.facts = pack.facts.map { fact in
      guard fact.name == "days" else { return fact }
      return Fact(
        name: "days", label: "days", type: fact.type, expected: ExactDecimal(1)...ExactDecimal(7),
        place: SmallPack.place)
    }
    #expect(notes(try pack.plan(["days": 8])) == ["days unexpected -"])
    #expect(notes(try pack.plan(["days": 7])) == [])
  }

  @Test func `a record is rejected where a required fact is unknown or an impossible combination is proved`() {
    var pack = pack
    pack.facts.append(SmallPack.fact("must", .flag, isRequired: true))
    pack.impossible = [.all([.yes("a"), .yes("b")])]
    let codes = { (answers: [FactName: FactValue]) -> [String] in
      let record = Assessment(answers: NamedAnswers(answers.mapValues { Assessment.Answer($0) }), digest: "")
      let fast = Outcome(Recommender(pack: pack.pack), record, whatIf: false)
      #expect(fast == Outcome(oracleFor: pack.pack, record, whatIf: false))
      return if case .rejected(let codes) = fast { codes } else { [] }
    }
    #expect(codes(["a": true, "b": true]) == ["impossible-combination", "required-fact-missing"])
    #expect(codes(["a": true]) == ["required-fact-missing"])
    #expect(codes(["a": true, "b": true, "must": false]) == ["impossible-combination"])
    #expect(codes(["a": true, "must": false]) == [])
  }
}
