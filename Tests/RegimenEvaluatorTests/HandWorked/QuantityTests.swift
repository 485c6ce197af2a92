import RegimenModel
import Testing

/// The section "One quantity", on days a week of a level that allows 3 to 5 and usually has 3.
@Suite struct QuantityTests {
  private func pack(_ rules: (id: RuleID, concern: ConcernID, says: Statement.Content)...) -> SmallPack {
    var pack = SmallPack()
    pack.rule("base", "programme", .level("intensive"))
    for rule in rules { pack.rule(rule.id, rule.concern, rule.says) }
    return pack
  }

  @Test func `without bounds the value is the level's usual`() throws {
    let days = try #require(try pack().plan().settled(.daysPerWeek))
    #expect((days.value, days.lowest, days.highest) == (3, 3, 5))
    #expect(days.support == [.level("intensive")])
  }

  @Test func `the usual is clamped to what the bounds leave, and the rules whose kept bounds equal it support it`()
    throws
  {
    let plan = try pack(
      ("four", "clinical", .atLeast(.daysPerWeek, 4)), ("three", "clinical", .atLeast(.daysPerWeek, 3)),
      ("more", "safety", .atMost(.daysPerWeek, 4))
    ).plan()
    let days = try #require(plan.settled(.daysPerWeek))
    #expect((days.value, days.lowest, days.highest) == (4, 4, 4))
    #expect(days.support == [.rule("four"), .rule("more")])
    #expect(plan.status == .recommended)
  }

  @Test func `the level supports its usual beside the rules that say the same`() throws {
    let days = try pack(("three", "clinical", .atLeast(.daysPerWeek, 3))).plan().settled(.daysPerWeek)
    #expect(days?.support == [.rule("three"), .level("intensive")])
  }

  @Test func `a floor yields to the ceilings of higher concerns, which bind it`() throws {
    let plan = try pack(
      ("rest", "safety", .atMost(.daysPerWeek, 4)), ("less", "safety", .atMost(.daysPerWeek, 5)),
      ("work", "clinical", .atLeast(.daysPerWeek, 5))
    ).plan()
    #expect(plan.settled(.daysPerWeek)?.value == 4)
    #expect(plan.settled(.daysPerWeek)?.support == [.rule("rest")])
    #expect(plan.setAsideTexts == ["work: at least 5 days a week < rest"])
    #expect(plan.status == .recommended)
  }

  @Test func `a ceiling yields to the floors of higher concerns`() throws {
    let plan = try pack(
      ("work", "safety", .atLeast(.daysPerWeek, 5)), ("rest", "clinical", .atMost(.daysPerWeek, 3))
    ).plan()
    #expect(plan.settled(.daysPerWeek)?.value == 5)
    #expect(plan.setAsideTexts == ["rest: at most 3 days a week < work"])
    #expect(plan.status == .recommended)
  }

  @Test func `F above C within one concern is a clash: the floor wins, under review`() throws {
    let plan = try pack(
      ("work", "clinical", .atLeast(.daysPerWeek, 5)), ("some", "clinical", .atLeast(.daysPerWeek, 3)),
      ("rest", "clinical", .atMost(.daysPerWeek, 4))
    ).plan()
    #expect(plan.settled(.daysPerWeek)?.value == 5)
    #expect(plan.setAsideTexts == ["rest: at most 4 days a week < work"])
    #expect(plan.reasons(.clash).map(\.authorities) == [[.rule("rest"), .rule("work")]])
    #expect(plan.reasons(.clash).map(\.element) == [.quantity(.daysPerWeek)])
    #expect(plan.status == .review)
  }

  @Test func `a floor above the level's own maximum is beyond the level, under review`() throws {
    let plan = try pack(("work", "clinical", .atLeast(.daysPerWeek, 7))).plan()
    #expect(plan.settled(.daysPerWeek)?.value == 5)
    #expect(plan.setAsideTexts == ["work: at least 7 days a week < intensive"])
    #expect(plan.reasons(.beyondLevel).map(\.authorities) == [[.rule("work")]])
    #expect(plan.status == .review)
  }

  @Test func `a ceiling below the level's own minimum is set aside by the level`() throws {
    let plan = try pack(("rest", "clinical", .atMost(.daysPerWeek, 2))).plan()
    #expect(plan.settled(.daysPerWeek)?.value == 3)
    #expect(plan.settled(.daysPerWeek)?.support == [.level("intensive")])
    #expect(plan.setAsideTexts == ["rest: at most 2 days a week < intensive"])
    #expect(plan.status == .recommended)
  }

  @Test func `where no bound against it is kept, those that are not kept bind it`() throws {
    let plan = try pack(
      ("four", "safety", .atLeast(.daysPerWeek, 4)), ("three", "safety", .atMost(.daysPerWeek, 3)),
      ("five", "clinical", .atLeast(.daysPerWeek, 5))
    ).plan()
    #expect(plan.settled(.daysPerWeek)?.value == 4)
    #expect(
      plan.setAsideTexts == ["five: at least 5 days a week < three", "three: at most 3 days a week < four"])
  }

  @Test func `weeks stay a range, with the usual within it`() throws {
    let weeks = try pack(("nine", "clinical", .atLeast(.weeks, 9))).plan().settled(.weeks)
    #expect((weeks?.lowest, weeks?.value, weeks?.highest) == (9, 10, 12))
    #expect(weeks?.support == [.rule("nine"), .level("intensive")])
    let sooner = try pack(("nine", "clinical", .atMost(.weeks, 9))).plan().settled(.weeks)
    #expect((sooner?.lowest, sooner?.value, sooner?.highest) == (8, 9, 9))
    let shorter = try pack(("eleven", "clinical", .atMost(.weeks, 11))).plan().settled(.weeks)
    #expect((shorter?.lowest, shorter?.value, shorter?.highest) == (8, 10, 11))
    #expect(shorter?.support == [.rule("eleven"), .level("intensive")])
    let later = try pack(("eleven", "clinical", .atLeast(.weeks, 11))).plan().settled(.weeks)
    #expect((later?.lowest, later?.value, later?.highest) == (11, 11, 12))
    #expect(later?.support == [.rule("eleven")])
  }

  @Test func `review_within_days takes hi`() throws {
    let plain = try pack().plan().settled(.reviewWithinDays)
    #expect((plain?.value, plain?.support) == (30, [.level("intensive")]))
    let sooner = try pack(("soon", "clinical", .atMost(.reviewWithinDays, 10))).plan().settled(.reviewWithinDays)
    #expect((sooner?.value, sooner?.support) == (10, [.rule("soon")]))
  }
}
