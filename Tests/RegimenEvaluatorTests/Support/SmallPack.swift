import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel
import Testing

/// A pack for plans worked out by hand. Tests add rules, and change what else they speak of.
///
/// | what | names |
/// |---|---|
/// | concerns | safety, clinical, programme |
/// | urgencies | today (urgent), week, later |
/// | levels | outpatient, intensive, residential (not offered: `bed` within the week, bridge `intensive`) |
/// | modalities | skills, cbt, family, art |
/// | referrals | doctor, needle, bed |
struct SmallPack {
  var facts: [Fact] =
    ["a", "b", "c", "d"].map { Self.fact($0, .flag) } + [
      fact("severity", .scale(["absent", "mild", "severe"])), fact("drug", .choice(["alcohol", "opioids", "other"])),
      fact("days", .number(NumberDomain(minimum: .zero, maximum: 30))), fact("now", .level),
      fact("left", .level),
    ]
  var groups: [FactGroup] = []
  var instruments: [Instrument] = []
  var impossible: [Condition] = []
  var population: Condition?
  var currentLevel: FactName?
  var aboutCurrentLevel: [FactName] = []
  var completedLevel: FactName?
  var externalLevel: FactName?
  var levels: [Level] = [
    offered("outpatient", days: [1, 2, 1]), offered("intensive", days: [3, 5, 3]),
    referred("residential", to: [.refer("bed", "week")], bridge: "intensive"),
  ]
  var mix = MixPolicy(step: 5, minimumMinutes: 0)
  var declinedWhen: [ReferralID: Condition] = [:]
  var rules: [Rule] = []

  /// Adds a clinical rule.
  mutating func rule(
    _ id: RuleID, when: Condition = .always, unless: [Condition] = [], overrides: [RuleID] = [],
    _ says: Statement.Content...
  ) {
    add(id, "clinical", when, unless, overrides, says)
  }

  /// Adds a rule of a concern.
  mutating func rule(
    _ id: RuleID, _ concern: ConcernID, when: Condition = .always, unless: [Condition] = [],
    overrides: [RuleID] = [], _ says: Statement.Content...
  ) {
    add(id, concern, when, unless, overrides, says)
  }

  private mutating func add(
    _ id: RuleID, _ concern: ConcernID, _ when: Condition, _ unless: [Condition], _ overrides: [RuleID],
    _ says: [Statement.Content]
  ) {
    rules.append(
      Rule(
        id: id, title: Wording.words(id), concern: concern, when: when, unless: unless, overrides: overrides,
        then: says.map { Statement($0, place: Self.place) }, because: Template([.text("so")]), place: Self.place))
  }

  /// Adds a group of facts: `moods` with its members `moods.low` and so on.
  mutating func group(_ name: GroupName, _ members: [String], of type: FactType) {
    let names = members.map { FactName(rawValue: "\(name).\($0)") }
    facts += names.map { Fact(name: $0, label: $0.rawValue, type: type, group: name, place: Self.place) }
    groups.append(FactGroup(name: name, label: name.rawValue, type: type, members: names, place: Self.place))
  }

  /// Makes the plan for a record that names these facts; the oracle must agree with the shipping evaluator.
  func plan(
    _ answers: [FactName: FactValue] = [:], whatIf: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Plan {
    let named = NamedAnswers(answers.mapValues { Assessment.Answer($0) })
    return try plan(for: Assessment(answers: named, digest: ""), whatIf: whatIf, sourceLocation: sourceLocation)
  }

  /// Makes the plan for a record; the oracle must agree with the shipping evaluator.
  func plan(
    for assessment: Assessment, whatIf: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Plan {
    let fast = Outcome(Recommender(pack: pack), assessment, whatIf: whatIf)
    let naive = Outcome(oracleFor: pack, assessment, whatIf: whatIf)
    #expect(fast.differences(from: naive) == [], sourceLocation: sourceLocation)
    return try #require(fast.plan, sourceLocation: sourceLocation)
  }

  /// The pack.
  var pack: Pack {
    Pack(
      header: PackHeader(
        id: "small", version: "1", title: "Small", population: population,
        concerns: ["safety", "clinical", "programme"].map {
          Concern(id: $0, label: $0.rawValue, mayAssume: $0 != "safety", place: Self.place)
        },
        urgencies: [
          Urgency(id: "today", label: "today", isUrgent: true, place: Self.place),
          Urgency(id: "week", label: "this week", place: Self.place),
          Urgency(id: "later", label: "later", place: Self.place),
        ], currentLevel: currentLevel, aboutCurrentLevel: aboutCurrentLevel,
        completedLevel: completedLevel, externalLevel: externalLevel, place: Self.place),
      vocabulary: Vocabulary(
        facts: facts, groups: groups, instruments: instruments,
        impossible: impossible.map { ImpossibleCombination(condition: $0, place: Self.place) }),
      catalogue: Catalogue(
        levels: levels,
        modalities: ["skills", "cbt", "family", "art"].map { Modality(id: $0, label: $0.rawValue, place: Self.place) },
        referrals: ["doctor", "needle", "bed"].map {
          Referral(id: $0, label: $0.rawValue, declinedWhen: declinedWhen[$0], place: Self.place)
        },
        precautions: ["locks", "calm"].map { Precaution(id: $0, label: $0.rawValue, place: Self.place) }, mix: mix),
      sources: [], rules: rules, digest: "")
  }

  static let place = SourceRange.whole("small.yaml")

  static func fact(_ name: FactName, _ type: FactType, isRequired: Bool = false) -> Fact {
    Fact(name: name, label: name.rawValue, type: type, isRequired: isRequired, place: place)
  }

  /// A level of two hours a day, one individual session of 60 minutes, 8 to 12 weeks (10), review within 7 to 30 days
  /// (14); the days are least, most and usual.
  static func offered(_ id: LevelID, days: [Int], gives: Statement.Content...) -> Level {
    func range(_ least: Int, _ most: Int, usual: Int) -> QuantityRange {
      QuantityRange(minimum: ExactDecimal(least), maximum: ExactDecimal(most), usual: ExactDecimal(usual))
    }
    let ranges: [Quantity: QuantityRange] = [
      .daysPerWeek: range(days[0], days[1], usual: days[2]), .hoursPerDay: range(1, 3, usual: 2),
      .individualSessionsPerWeek: range(0, 2, usual: 1), .weeks: range(8, 12, usual: 10),
      .reviewWithinDays: range(7, 30, usual: 14),
    ]
    return Level(
      id: id, label: id.rawValue, delivery: .offered(ranges: ranges, individualSessionMinutes: 60),
      gives: gives.map { Statement($0, place: place) }, place: place)
  }

  static func referred(_ id: LevelID, to: [Statement.Content], bridge: LevelID?) -> Level {
    Level(
      id: id, label: id.rawValue,
      delivery: .referred(to: to.map { Statement($0, place: place) }, bridge: bridge), place: place)
  }
}
