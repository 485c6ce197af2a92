import RegimenModel
import Testing

/// The section "Conditions", its sentences on counts.
@Suite struct CountTests {
  private func pack(_ condition: Condition) -> SmallPack {
    var pack = SmallPack()
    pack.group("moods", ["w", "x", "y"], of: .flag)
    pack.rule("asked", when: condition, .review)
    return pack
  }

  private func truth(_ condition: Condition, _ answers: [FactName: FactValue] = [:]) throws -> String {
    switch try pack(condition).plan(answers).account("asked")?.standing {
    case .stands: "proved"
    case .open: "open"
    case nil: "refuted"
    case let other?: "\(other)"
    }
  }

  @Test func `members that pass are the floor, unknown ones that some value would let pass lift the ceiling`() throws {
    let two = Condition.count("moods", ["w", "x", "y"], .count(atLeast: 2, atMost: nil))
    #expect(try truth(two, ["moods.w": true, "moods.x": true]) == "proved")
    #expect(try truth(two, ["moods.w": true]) == "open")
    #expect(try truth(two, ["moods.w": true, "moods.x": false]) == "open")
    #expect(try truth(two, ["moods.w": false, "moods.x": false]) == "refuted")
  }

  @Test func `an unknown member passes where the test accepts unknown`() throws {
    let two = Condition.count("moods", ["w", "x", "y"], .count(atLeast: 2, atMost: nil), orUnknown: true)
    #expect(try truth(two) == "proved")
    #expect(try truth(two, ["moods.w": false]) == "proved")
    #expect(try truth(two, ["moods.w": false, "moods.x": false]) == "refuted")
  }

  @Test func `any_of asks for at least one`() throws {
    let any = Condition.count("moods", ["w", "x"], .anyOf)
    #expect(try truth(any, ["moods.w": true]) == "proved")
    #expect(try truth(any, ["moods.w": false]) == "open")
    #expect(try truth(any, ["moods.w": false, "moods.x": false, "moods.y": true]) == "refuted")
  }

  @Test func `all_of asks for all of them`() throws {
    let all = Condition.count("moods", ["w", "x"], .allOf)
    #expect(try truth(all, ["moods.w": true, "moods.x": true]) == "proved")
    #expect(try truth(all, ["moods.w": true]) == "open")
    #expect(try truth(all, ["moods.w": false]) == "refuted")
  }

  @Test func `none_of asks that every member is known to be otherwise`() throws {
    let none = Condition.count("moods", ["w", "x"], .noneOf)
    #expect(try truth(none, ["moods.w": false, "moods.x": false]) == "proved")
    #expect(try truth(none, ["moods.w": false]) == "open")
    #expect(try truth(none, ["moods.w": true]) == "refuted")
    let known = Condition.count("moods", ["w", "x"], .noneOf, [], orUnknown: true)
    #expect(try truth(known, ["moods.w": true]) == "open")
    #expect(try truth(known, ["moods.w": true, "moods.x": false]) == "proved")
  }

  @Test func `a count is proved when every number from floor to ceiling is asked for, not only both ends`() throws {
    let notOne = Condition.not(.count("moods", ["w", "x"], .count(atLeast: 1, atMost: 1)))
    #expect(try truth(notOne) == "open")
    #expect(try truth(notOne, ["moods.w": true, "moods.x": true]) == "proved")
    #expect(try truth(notOne, ["moods.w": false, "moods.x": false]) == "proved")
    #expect(try truth(notOne, ["moods.w": true, "moods.x": false]) == "refuted")
  }

  @Test func `two counts of the same members that no answers satisfy at once are refuted, not open`() throws {
    let one = Condition.count("moods", ["w", "x"], .count(atLeast: 1, atMost: 1))
    let two = Condition.count("moods", ["w", "x", "y"], .count(atLeast: 3, atMost: nil))
    #expect(try truth(.all([one, two])) == "refuted")
    #expect(try truth(.any([one, two])) == "open")
  }

  @Test func `negating a count drops the acceptance of unknown`() throws {
    let none = Condition.not(.count("moods", ["w", "x"], .anyOf, orUnknown: true))
    #expect(try truth(none) == "open")
    #expect(try truth(none, ["moods.w": false, "moods.x": false]) == "proved")
    #expect(try truth(.not(.count("moods", ["w"], .noneOf, orUnknown: true))) == "proved")
  }

  @Test func `a count stays open while an answer could lower it, and asks for that answer`() throws {
    let none = Condition.count("moods", ["w", "x"], .count(atLeast: nil, atMost: 0), orUnknown: true)
    let plan = try pack(none).plan(["moods.w": false])
    #expect(plan.account("asked")?.standing == .open)
    #expect(plan.openQuestions.map(\.fact) == ["moods.x"])
    #expect(try truth(none, ["moods.w": false, "moods.x": false]) == "proved")
    #expect(try truth(none, ["moods.w": true]) == "refuted")
  }

  @Test func `a count lists the members that pass where at least one had to, else every member it looked at`() throws {
    let facts = { (condition: Condition, answers: [FactName: FactValue]) in
      try pack(condition).plan(answers).account("asked")?.matched.flatMap { $0.facts.map(\.fact) }
    }
    #expect(try facts(.count("moods", ["w", "x"], .anyOf), ["moods.w": false, "moods.x": true]) == ["moods.x"])
    let none = Condition.count("moods", ["x", "w"], .noneOf)
    #expect(try facts(none, ["moods.w": false, "moods.x": false]) == ["moods.x", "moods.w"])
    let accepting = Condition.count("moods", ["w", "x"], .anyOf, orUnknown: true)
    #expect(try facts(accepting, ["moods.w": false]) == ["moods.x"])
  }
}
