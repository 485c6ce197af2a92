import RegimenDiagnostics
import RegimenModel
import Testing

@testable import RegimenReport

@Suite struct PlanTextTests {
  @Test(arguments: Plan.samples.keys.sorted(), [20, 33, 59, 60, 80, 100])
  func `no line is wider than the terminal, and none ends in a space`(name: String, width: Int) throws {
    let plan = try #require(Plan.samples[name])
    for detail in ReportDetail.allCases {
      for line in PlanTextReport(width: width, detail: detail).text(of: plan).split(separator: "\n") {
        #expect(StyledText(String(line)).columns <= width, "\(line)")
        #expect(!line.hasSuffix(" "), "\(line)")
      }
    }
  }

  @Test(arguments: Plan.samples.keys.sorted())
  func `colours change nothing but colours`(name: String) throws {
    let plan = try #require(Plan.samples[name])
    let colored = PlanTextReport(isColored: true).text(of: plan)
    #expect(colored.contains("\u{1B}["))
    #expect(colored.replacing(#/\u{1B}\[[0-9;]*m/#, with: "") == PlanTextReport().text(of: plan))
  }

  @Test(arguments: Plan.samples.keys.sorted())
  func `every number that a line refers to stands before a reason`(name: String) throws {
    let plan = try #require(Plan.samples[name])
    let text = PlanTextReport().text(of: plan)
    let told = Set(text.matches(of: #/(?m)^\[(\d+)\]/#).compactMap { Int($0.1) })
    let referred = text.matches(of: #/\[(\d+(?:,\s\d+)*)\]/#).flatMap {
      $0.1.split { !$0.isNumber }.compactMap { Int($0) }
    }
    #expect(Set(referred) == told)
    #expect(told == Set(1...told.count))
  }

  @Test(arguments: Plan.samples.keys.sorted(), ReportDetail.allCases)
  func `every rendering says who decides`(name: String, detail: ReportDetail) throws {
    let plan = try #require(Plan.samples[name])
    #expect(PlanTextReport(detail: detail).text(of: plan).contains(ReportWords.notice))
    #expect(plan.json().contains(ReportWords.notice))
  }

  @Test(arguments: [ReportDetail.standard, .full])
  func `each answer that leads to a next level stands beside those that would then ask for it`(detail: ReportDetail)
    throws
  {
    let text = PlanTextReport(width: 200, detail: detail).text(of: .everything)
    let part = try #require(text.split(separator: "NEXT LEVELS, and what leads there\n").last)
    let heading = "Up: Residential treatment (not offered here), were one answer another:"
    let told = part.split(separator: "\n").drop { $0 != heading }.dropFirst().prefix { $0.hasPrefix("- ") }
    let up = try #require(Plan.everything.nextLevels?.up)
    #expect(told.count == up.answers.count)
    for (line, answer) in zip(told, up.answers) {
      let words = "- \(answer.fact.label): \(answer.text)\(answer.isHeld ? " (held first)" : "") ["
      #expect(line.hasPrefix(words))
      let numbers = line.dropFirst(words.count).split { !$0.isNumber }.map(String.init)
      #expect(Set(numbers.compactMap { authority($0, in: text) }) == Set(answer.support.map(\.description)))
    }
  }

  @Test func `each way to a next level stands with what it takes and the numbers of its rules`() throws {
    let text = PlanTextReport(width: 200).text(of: .everything)
    let part = try #require(text.split(separator: "NEXT LEVELS, and what leads there\n").last)
    let lines = part.split(separator: "\n").map(String.init)
    let up = try #require(
      lines.firstIndex(of: "Up: Residential treatment (not offered here), once all criteria are met:"))
    #expect(lines[up + 1].hasPrefix("- Housing in danger: yes ["))
    let down = try #require(lines.firstIndex(of: "Down: General outpatient, once all criteria are met:"))
    let wanted = [
      "Progress: goals met; days since last use: at least 30 days; and suicide risk: at most low [rule goals-met]",
      "Suicide risk: at most low; and Housing: stable [rule safe-again] (held first)",
      "Progress: goals met [rule goals-met]; Craving: less than strong; and Housing: stable, which ends "
        + "[rule near-daily]",
      "Housing: stable, which ends [rule lost-housing]",
    ]
    let told = lines[(down + 1)...].prefix { $0.hasPrefix("- ") }.map { line -> String in
      String(line.dropFirst(2)).replacing(#/\[(\d+)\]/#) { "[\(authority(String($0.1), in: text) ?? "nobody")]" }
    }
    #expect(told == wanted)
    #expect(!lines.contains("Down: General outpatient, were one answer another:"))
  }

  /// A plan's line on a level down.
  private func down(_ answers: [NextLevels.LeadingAnswer], _ ways: [NextLevels.Way]) -> String {
    let level = NextLevels.Neighbour(level: .intensive, isOffered: false, answers: answers, ways: ways)
    let text = PlanTextReport(width: 200).text(of: .recommended(NextLevels(up: nil, down: level)))
    return text.split(separator: "\n").first { $0.contains("Down: ") }.map { String($0.trimmingPrefix(#/.*Down: /#)) }
      ?? ""
  }

  private func way(
    _ criteria: [String], ends: [[String]] = [], to level: Labelled<LevelID> = .intensive, isHeld: Bool = false
  ) -> NextLevels.Way {
    NextLevels.Way(
      rule: criteria.isEmpty ? nil : "way", criteria: criteria, ended: ends.map { .init(rule: "held", criteria: $0) },
      level: level, isHeld: isHeld)
  }

  @Test
  func `beside the plan stands the first way with several criteria, else the answers alone, else any way`() {
    let single = way(["Housing: stable"], isHeld: true)
    let several = way(["Progress: goals met", "Craving: none"])
    let answer = NextLevels.LeadingAnswer(
      fact: Labelled("craving", label: "Craving"), from: .named("none"), through: .named("none"), text: "none",
      isHeld: false, support: [])
    let both = "once Progress: goals met; and Craving: none"
    let name = "\(Labelled<LevelID>.intensive.label) (not offered here)"
    #expect(down([answer], [single, several]) == "\(name), \(both); or were one answer another: Craving: none")
    #expect(down([], [single, several]) == "\(name), \(both)")
    #expect(down([answer], [single]) == "\(name), were one answer another: Craving: none")
    #expect(down([], [single]) == "\(name), once Housing: stable (held first)")
    #expect(down([], []) == "\(name), to which nothing that is known leads")
  }

  @Test func `a rule that lacks nothing but the end of another is told as freed`() throws {
    let rules = RuleAccount.samples.map(\.rule)
    let way = NextLevels.Way(
      rule: rules[0], criteria: [], ended: [.init(rule: rules[1], criteria: ["Housing: stable"])], level: .intensive,
      isHeld: true)
    let level = NextLevels.Neighbour(level: .intensive, isOffered: true, answers: [], ways: [way])
    let text = PlanTextReport(width: 200).text(of: .recommended(NextLevels(up: nil, down: level)))
    #expect(text.contains(#/\n- Housing: stable, which ends( \[\d+\])? and frees( \[\d+\])? \(held first\)\n/#))
  }

  @Test func `a way past the next level down names both, and all that it takes`() {
    let beyond = Labelled<LevelID>("outpatient", label: "General outpatient")
    let name = "\(Labelled<LevelID>.intensive.label) (not offered here), past it to General outpatient"
    #expect(
      down([], [way(["Progress: goals met"], ends: [["Craving: none"], ["Housing: stable"]], to: beyond)])
        == "\(name), once Progress: goals met; Craving: none; and Housing: stable")
    let answer = NextLevels.LeadingAnswer(
      fact: Labelled("craving", label: "Craving"), from: .named("none"), through: .named("none"), text: "none",
      isHeld: false, support: [])
    #expect(
      down([answer], [way(["Progress: goals met"], ends: [["Housing: stable"]], to: beyond)])
        == "\(name), once Progress: goals met; and Housing: stable; or were one answer another: Craving: none")
    #expect(down([], [way([], ends: [["Housing: stable"]], to: beyond)]) == "\(name), once Housing: stable")
  }

  /// What stands behind a number, by the last line of its reason.
  private func authority(_ number: String, in text: String) -> String? {
    let reason = text.split(separator: "\n[\(number)]", maxSplits: 1).last
    let name = reason?.firstMatch(of: #/\n +(Rule|Level): ([a-z_-]+);/#)
    return name.map { "\($0.1.lowercased()) \($0.2)" }
  }

  @Test func `a rule that only another answer brings in is told with its place, and not among the reasons`() throws {
    let text = PlanTextReport().text(of: .everything)
    let parts = text.split(separator: "NEXT LEVELS, and what leads there")
    try #require(parts.count == 2)
    #expect(!parts[0].contains("Pregnancy needs a safe place to stay"))
    #expect(
      parts[1].contains(
        """
        [9]  Pregnancy needs a safe place to stay
             Would ask for: at least Residential treatment
             Rule: pregnancy; Clinical; intensity.yaml:120
        """))
  }

  @Test func `what leads to the next levels is left out in brief, and where nothing does`() {
    let heading = "what leads there"
    #expect(!PlanTextReport(detail: .brief).text(of: .everything).contains(heading))
    let unled = NextLevels.Neighbour(level: .intensive, isOffered: true, answers: [], ways: [])
    for levels in [nil, NextLevels(up: nil, down: nil), NextLevels(up: unled, down: unled)] {
      #expect(!PlanTextReport().text(of: .recommended(levels)).contains(heading))
    }
  }

  @Test func `under a hold nothing is to be started, and what would follow stands apart`() throws {
    let text = PlanTextReport().text(of: .hold)
    let parts = text.split(separator: "ONCE CLEARED, and not before")
    try #require(parts.count == 2)
    #expect(parts[0].contains("HOLD: start nothing yet."))
    #expect(!parts[0].contains("LEVEL"))
    #expect(parts[1].contains("LEVEL"))
  }
}
