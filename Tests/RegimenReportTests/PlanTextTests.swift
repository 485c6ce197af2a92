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
    let heading = "Up: Residential treatment (not offered here), by one other answer:"
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

  @Test func `each rule that leads to a next level stands with its number and what it lacks`() throws {
    let text = PlanTextReport(width: 200).text(of: .everything)
    let part = try #require(text.split(separator: "NEXT LEVELS, and what leads there\n").last)
    let lines = part.split(separator: "\n").map(String.init)
    let up = try #require(
      lines.firstIndex(of: "Up: Residential treatment (not offered here), once a rule's criteria are met:"))
    #expect(lines[up + 1].hasPrefix("- Housing in danger: yes ["))
    let down = try #require(lines.firstIndex(of: "Down: General outpatient, once a rule's criteria are met:"))
    let wanted = [
      ("Progress: goals met; days since last use: at least 30 days; and suicide risk: at most low", "goals-met"),
      ("Suicide risk: at most low; and Housing: stable (held first)", "safe-again"),
    ]
    for (line, (words, rule)) in zip(lines[(down + 1)...], wanted) {
      #expect(line.hasPrefix("- \(words) ["))
      let number = line.dropFirst("- \(words) [".count).prefix { $0.isNumber }
      #expect(authority(String(number), in: text) == "rule \(rule)")
    }
    #expect(!lines.contains("Down: General outpatient, by one other answer:"))
  }

  @Test
  func `beside the plan stands the first rule that lacks several criteria, else the answers alone, else any rule`() {
    let single = NextLevels.LeadingRule(rule: "single", unmet: ["Housing: stable"], isHeld: true)
    let several = NextLevels.LeadingRule(
      rule: "several", unmet: ["Progress: goals met", "Craving: none"], isHeld: false)
    let answer = NextLevels.LeadingAnswer(
      fact: Labelled("craving", label: "Craving"), from: .named("none"), through: .named("none"), text: "none",
      isHeld: false, support: [])
    func told(_ answers: [NextLevels.LeadingAnswer], _ rules: [NextLevels.LeadingRule]) -> String {
      let level = NextLevels.Neighbour(level: .intensive, isOffered: true, answers: answers, rules: rules)
      let text = PlanTextReport(width: 200).text(of: .recommended(NextLevels(up: nil, down: level)))
      return text.split(separator: "\n").first { $0.contains("Down: ") }.map(String.init) ?? ""
    }
    let both = "once Progress: goals met; and Craving: none"
    #expect(told([answer], [single, several]).hasSuffix(", \(both); or by one other answer: Craving: none"))
    #expect(told([], [single, several]).hasSuffix(", \(both)"))
    #expect(told([answer], [single]).hasSuffix(", by one other answer: Craving: none"))
    #expect(told([], [single]).hasSuffix(", once Housing: stable (held first)"))
    #expect(told([], []).hasSuffix(", to which no rule and no other answer alone leads"))
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
    let unled = NextLevels.Neighbour(level: .intensive, isOffered: true, answers: [], rules: [])
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
