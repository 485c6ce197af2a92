import RegimenModel
import Testing

/// The section "The level first".
@Suite struct LevelTests {
  private func pack(_ rules: (id: RuleID, concern: ConcernID, says: Statement.Content)...) -> SmallPack {
    var pack = SmallPack()
    for rule in rules { pack.rule(rule.id, rule.concern, rule.says) }
    return pack
  }

  @Test func `the level takes lo, supported by the rules whose kept bounds equal it`() throws {
    let plan = try pack(
      ("some", "clinical", .level("outpatient")), ("more", "programme", .level("intensive")),
      ("cap", "safety", .levelAtMost("intensive")), ("top", "safety", .levelAtMost("residential"))
    ).plan()
    #expect(plan.level == "intensive")
    #expect(plan.care?.level.support == [.rule("cap"), .rule("more")])
    #expect(plan.levels.map(\.level.id) == ["intensive"])
  }

  @Test func `without a standing floor the plan is undetermined`() throws {
    let plan = try pack(("cap", "safety", .levelAtMost("intensive"))).plan()
    #expect(plan.status == .undetermined)
    #expect(plan.care == nil)
    #expect(plan.reasons(.noLevel).map(\.element) == [.level])
    #expect(plan.setAside == [])
  }

  @Test func `where a ceiling stopped every floor, the ceiling supports the level and binds the floors`() throws {
    let plan = try pack(
      ("cap", "safety", .levelAtMost("outpatient")), ("more", "clinical", .level("residential"))
    ).plan()
    #expect(plan.level == "outpatient")
    #expect(plan.care?.level.support == [.rule("cap")])
    #expect(plan.setAsideTexts == ["more: at least residential < cap"])
    #expect(plan.status == .recommended)
  }

  @Test func `a clash on the level is told and the floor wins`() throws {
    let plan = try pack(
      ("more", "clinical", .level("intensive")), ("cap", "clinical", .levelAtMost("outpatient"))
    ).plan()
    #expect(plan.level == "intensive")
    #expect(plan.reasons(.clash).map(\.element) == [.level])
    #expect(plan.setAsideTexts == ["cap: at most outpatient < more"])
  }

  @Test func `a bound by a fact takes the fact's level, and none says nothing`() throws {
    var pack = SmallPack()
    pack.rule("stay", when: .line("now", [.level(nil), .level("intensive")]), .levelAtLeast(.fact("now")))
    #expect(try pack.plan(["now": .level("intensive")]).level == "intensive")
    #expect(try pack.plan(["now": .level(nil)]).status == .undetermined)
  }

  @Test func `an open rule's floor by an unknown fact counts as the highest level, and its ceiling as none`() throws {
    var pack = pack(("some", "clinical", .level("outpatient")))
    pack.rule("stay", when: .atLeast("now", .level("outpatient")), .levelAtLeast(.fact("now")))
    pack.rule("cap", "safety", when: .atLeast("now", .level("outpatient")), .levelAtMost(.fact("now")))
    let plan = try pack.plan()
    #expect(plan.reasons(.couldRaiseLevel).map(\.authorities) == [[.rule("stay")]])
    #expect(
      plan.reasons(.couldRaiseLevel).map(\.text).first?.hasSuffix("It would raise the level to residential.") == true)
    #expect(plan.status == .provisional)
  }

  @Test func `a level that is not offered is delivered at its bridge and adds its refer_to`() throws {
    let plan = try pack(("more", "clinical", .level("residential"))).plan()
    #expect(plan.level == "residential")
    #expect(plan.care?.level.bridge?.id == "intensive")
    #expect(plan.care?.programme?.level.id == "intensive")
    #expect(plan.settled(.daysPerWeek)?.support == [.level("intensive")])
    #expect(plan.referralTexts == ["bed week"])
    #expect(plan.referrals.map(\.support) == [[.level("residential")]])
    #expect(plan.levels.map(\.level.id) == ["intensive", "residential"])
  }

  @Test func `without a bridge nothing is delivered, and what rules say of it is neither heard nor set aside`() throws {
    var pack = pack(
      ("more", "clinical", .level("residential")), ("work", "clinical", .atLeast(.daysPerWeek, 7)),
      ("full", "clinical", .share("skills", atLeast: 100)), ("also", "clinical", .share("cbt", atLeast: 50)),
      ("not", "clinical", .avoidModality("art")))
    pack.levels[2] = SmallPack.referred("residential", to: [.refer("bed", "week")], bridge: nil)
    let plan = try pack.plan()
    #expect(plan.care != nil && plan.care?.programme == nil)
    #expect(plan.setAside == [])
    #expect(plan.status == .recommended)
    #expect(plan.avoided.map(\.element) == [.modality("art")])
    #expect(plan.levels.map(\.level.id) == ["residential"])
  }

  @Test func `what the delivered level gives joins the statements at the lowest concern`() throws {
    var pack = pack(("more", "clinical", .level("residential")), ("not", "programme", .avoidReferral("doctor")))
    pack.levels[1] = SmallPack.offered(
      "intensive", days: [3, 5, 3], gives: .weight("skills", 3), .refer("doctor", "week"))
    let plan = try pack.plan()
    #expect(plan.mix == ["skills 100"])
    #expect(plan.care?.programme?.mix.first?.support == [.level("intensive")])
    #expect(plan.setAsideTexts == ["intensive: doctor this week < not"])
  }

  @Test func `hours are days times hours, sessions times their minutes are individual, the rest is group time`() throws
  {
    let programme = try #require(try pack(("more", "clinical", .level("intensive"))).plan().care?.programme)
    #expect((programme.weeklyHours, programme.individualMinutes, programme.groupMinutes) == (6, 60, 300))
  }

  @Test func `sessions that would take more than the weekly hours take all of them`() throws {
    let programme = try pack(
      ("some", "clinical", .level("outpatient")), ("short", "clinical", .atMost(.hoursPerDay, 1)),
      ("much", "clinical", .atLeast(.individualSessionsPerWeek, 2))
    ).plan().care?.programme
    #expect((programme?.weeklyHours, programme?.individualMinutes, programme?.groupMinutes) == (1, 60, 0))
  }

  @Test func `the transition is told against the level the person is at now`() throws {
    var pack = pack(("more", "clinical", .level("intensive")))
    pack.currentLevel = "now"
    #expect(try pack.plan(["now": .level(nil)]).care?.transition == .start)
    #expect(try pack.plan(["now": .level("intensive")]).care?.transition == .stay)
    let lower = Labelled<LevelID>("outpatient", label: "outpatient")
    #expect(try pack.plan(["now": .level("outpatient")]).care?.transition == .stepUp(from: lower))
    let higher = Labelled<LevelID>("residential", label: "residential")
    #expect(try pack.plan(["now": .level("residential")]).care?.transition == .stepDown(from: higher))
    #expect(try pack.plan().care?.transition == nil)
  }
}
