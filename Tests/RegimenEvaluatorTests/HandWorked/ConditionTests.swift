import RegimenModel
import RegimenTestSupport
import Testing

/// The section "Conditions", sentence by sentence.
@Suite struct ConditionTests {
  private static let truths = ["proved", "open", "refuted"]

  /// What a rule's account tells of its condition.
  private func truth(_ condition: Condition, _ answers: [FactName: FactValue] = [:]) throws -> String {
    var pack = SmallPack()
    pack.group("moods", ["w", "x", "y"], of: .flag)
    pack.rule("asked", when: condition, .review)
    return switch try pack.plan(answers).account("asked")?.standing {
    case .stands: "proved"
    case .open: "open"
    case nil: "refuted"
    case let other?: "\(other)"
    }
  }

  @Test func `the table of lines on a fact`() throws {
    let lines: [String: Condition] = [
      "without unknown": .line("drug", ["alcohol"]),
      "with unknown among its values": .line("drug", ["alcohol"], orUnknown: true),
      "nothing but unknown": .line("drug", [], orUnknown: true),
    ]
    let rows = try Article("HowAPlanIsMade").table("a line on a fact")
    #expect(Set(rows.map { $0[0] }) == Set(lines.keys))
    for row in rows {
      let line = try #require(lines[row[0]])
      #expect(try truth(line, ["drug": "alcohol"]) == row[1], "\(row[0]), known, passes")
      #expect(try truth(line, ["drug": "opioids"]) == row[2], "\(row[0]), known, fails")
      #expect(try truth(line) == row[3], "\(row[0]), unknown")
    }
  }

  @Test func `lines combine by Kleene's tables`() throws {
    let rows = try Article("HowAPlanIsMade").table("a | b")
    #expect(rows.count == 6)
    for row in rows {
      var answers: [FactName: FactValue] = [:]
      for (fact, truth) in zip(["a", "b"], row) where truth != "open" {
        answers[FactName(rawValue: fact)] = .flag(truth == "proved")
      }
      #expect(try truth(.all([.yes("a"), .yes("b")]), answers) == row[2], "all of \(row)")
      #expect(try truth(.all([.yes("b"), .yes("a")]), answers) == row[2], "all of \(row), turned around")
      #expect(try truth(.any([.yes("a"), .yes("b")]), answers) == row[3], "any of \(row)")
      #expect(try truth(.any([.yes("b"), .yes("a")]), answers) == row[3], "any of \(row), turned around")
      #expect(try truth(.not(.yes("a")), answers) == row[4], "not \(row[0])")
    }
  }

  @Test func `a negated line asks that the fact is known to be otherwise and never accepts unknown`() throws {
    let negated = Condition.not(.line("drug", ["alcohol"], orUnknown: true))
    #expect(try truth(negated, ["drug": "opioids"]) == "proved")
    #expect(try truth(negated, ["drug": "alcohol"]) == "refuted")
    #expect(try truth(negated) == "open")
    #expect(try truth(.not(.line("drug", [], orUnknown: true)), ["drug": "alcohol"]) == "proved")
    #expect(try truth(.not(.line("drug", [], orUnknown: true))) == "open")
  }

  @Test func `not is pushed inward to the lines`() throws {
    let both = Condition.not(.all([.line("a", [true], orUnknown: true), .yes("b")]))
    #expect(try truth(both) == "open")
    #expect(try truth(both, ["b": false]) == "proved")
    #expect(try truth(.not(.any([.yes("a"), .yes("b")])), ["a": false]) == "open")
    #expect(try truth(.not(.any([.yes("a"), .yes("b")])), ["a": false, "b": false]) == "proved")
    #expect(try truth(.not(.always)) == "refuted")
  }

  @Test func `two negations cancel`() throws {
    #expect(try truth(.not(.not(.line("a", [true], orUnknown: true)))) == "proved")
  }

  @Test func `a line that no value of its fact would pass is refuted, also where it is unknown`() throws {
    #expect(try truth(.line("severity", ["dreadful"])) == "refuted")
    #expect(try truth(.any([.line("severity", ["dreadful"]), .yes("a")]), ["a": false]) == "refuted")
  }

  @Test func `a condition is open when some answers would prove it, while others may stay unknown`() throws {
    #expect(try truth(.all([.yes("a"), .yes("b"), .line("c", [], orUnknown: true)])) == "open")
  }

  @Test func `a condition that asks two different things of one unknown fact is refuted, not open`() throws {
    let torn = Condition.all([.line("drug", ["alcohol"]), .line("drug", ["opioids"])])
    #expect(try truth(torn) == "refuted")
    #expect(try truth(.all([.line("days", [3]), .atLeast("days", 4)])) == "refuted")
    #expect(try truth(.any([torn, .yes("a")])) == "open")
    #expect(try truth(.all([.yes("a"), .line("a", [], orUnknown: true)])) == "refuted")
  }

  @Test func `a count and a test of one of its members are judged together`() throws {
    let any = Condition.count("moods", ["w", "x", "y"], .anyOf)
    let none = Condition.count("moods", ["w", "x", "y"], .noneOf)
    let unasked = Condition.line("moods.w", [], orUnknown: true)
    // Who stays unknown could pass, so that none can never be proved, and helps nobody to prove that any does.
    #expect(try truth(.all([none, unasked])) == "refuted")
    #expect(try truth(.all([any, unasked])) == "open")
    #expect(try truth(.all([any, unasked]), ["moods.x": true]) == "proved")
    #expect(try truth(.all([any, unasked]), ["moods.x": false]) == "open")
    #expect(try truth(.all([any, unasked]), ["moods.x": false, "moods.y": false]) == "refuted")
    #expect(try truth(.all([none, .yes("moods.w")])) == "refuted")
    #expect(try truth(.all([none, .line("moods.w", [false])])) == "open")
    #expect(try truth(.all([any, .line("moods.w", [false])]), ["moods.x": false, "moods.y": false]) == "refuted")
    #expect(try truth(.all([any, .yes("moods.w")]), ["moods.x": false, "moods.y": false]) == "open")
  }

  @Test func `two counts that share members are judged together`() throws {
    let both = Condition.all([.count("moods", ["w", "x"], .anyOf), .count("moods", ["x", "y"], .noneOf)])
    #expect(try truth(both) == "open")
    #expect(try truth(both, ["moods.w": false]) == "refuted")
    #expect(try truth(both, ["moods.w": true]) == "open")
    #expect(try truth(both, ["moods.w": true, "moods.x": false, "moods.y": false]) == "proved")
  }
}
