import RegimenModel
import RegimenTestSupport
import Testing

/// The section "Status".
@Suite struct StatusTests {
  private func pack() -> SmallPack {
    var pack = SmallPack()
    pack.rule("base", "programme", .level("outpatient"))
    return pack
  }

  @Test func `without a reason the plan is recommended`() throws {
    let plan = try pack().plan()
    #expect(plan.status == .recommended)
    #expect(plan.statusReasons == [])
  }

  @Test func `the table's statuses come gravest first, as the plan's do`() throws {
    let rows = try Article("HowAPlanIsMade").table("status")
    #expect(rows.map { $0[0] } == PlanStatus.allCases.map(\.rawValue))
    #expect(PlanStatus.allCases == PlanStatus.allCases.sorted())
  }

  @Test func `out of scope where the population is refuted, provisional where it is open`() throws {
    var pack = pack()
    pack.population = .yes("a")
    #expect(try pack.plan(["a": false]).status == .outOfScope)
    #expect(try pack.plan(["a": true]).status == .recommended)
    let open = try pack.plan()
    #expect(open.status == .provisional)
    #expect(open.statusReasons.map(\.kind) == [.couldBeOutsidePopulation])
    #expect(open.level == "outpatient")
  }

  @Test func `under out_of_scope nothing is settled, and no reason speaks of the level, a quantity or the mix`() throws
  {
    var pack = pack()
    pack.population = .yes("a")
    pack.rule("clash", .levelAtMost("outpatient"), .level("intensive"), .atLeast(.daysPerWeek, 9))
    pack.rule("mix", .share("skills", atLeast: 80), .share("cbt", atLeast: 80), .avoidModality("art"))
    pack.rule("raise", when: .yes("b"), .level("residential"))
    pack.rule("look", .review, .refer("doctor", "week"), .avoidReferral("doctor"), .precaution("calm"))
    let plan = try pack.plan(["a": false])
    #expect(plan.statusReasons.map(\.kind) == [.outsidePopulation, .reviewAsked, .referralClash])
    #expect(plan.care == nil && plan.onceCleared == nil)
    #expect(plan.levels == [])
    #expect(plan.setAsideTexts == ["look: doctor this week < look"])
    #expect(plan.avoided.map(\.element) == [.modality("art"), .referral("doctor")])
    #expect(plan.precautions.map(\.precaution.id) == ["calm"])
  }

  @Test func `a standing rule that says hold holds the plan, and other reasons are listed after it`() throws {
    var pack = pack()
    pack.rule("wait", .hold, .hold, .review)
    pack.rule("also", .hold)
    let plan = try pack.plan()
    #expect(plan.status == .hold)
    #expect(plan.statusReasons.map(\.kind) == [.holdAsked, .holdAsked, .reviewAsked])
    #expect(plan.statusReasons.map(\.authorities) == [[.rule("also")], [.rule("wait")], [.rule("wait")]])
    #expect(plan.onceCleared?.level.level.id == "outpatient")
  }

  @Test func `hold is graver than undetermined, and both are told`() throws {
    var pack = SmallPack()
    pack.rule("wait", .hold)
    let plan = try pack.plan()
    #expect(plan.statusReasons.map(\.kind) == [.holdAsked, .noLevel])
    #expect(plan.onceCleared == nil)
  }

  @Test func `an open rule that says hold makes the plan provisional`() throws {
    var pack = pack()
    pack.rule("wait", when: .yes("a"), .hold)
    #expect(try pack.plan().statusReasons.map(\.kind) == [.couldHold])
    #expect(try pack.plan().status == .provisional)
    #expect(try pack.plan(["a": false]).status == .recommended)
  }

  @Test func `an open rule whose bounds, joined to those that stand, would raise the level makes it provisional`()
    throws
  {
    var pack = pack()
    pack.rule("cap", "safety", when: .yes("b"), .levelAtMost("outpatient"))
    pack.rule("raise", when: .yes("a"), .level("intensive"))
    #expect(try pack.plan(["b": false]).reasons(.couldRaiseLevel).map(\.element) == [.level])
    #expect(try pack.plan(["b": false]).status == .provisional)
    #expect(try pack.plan(["b": true]).status == .recommended)
    pack.rules.removeFirst()
    #expect(try pack.plan(["b": false]).statusReasons.map(\.kind) == [.noLevel])
  }

  @Test func `an open rule that asks for an urgent referral not in the plan, or not as urgently, makes it provisional`()
    throws
  {
    var pack = pack()
    pack.rule("rush", when: .yes("a"), .refer("doctor", "today"), .refer("needle", "week"))
    let plan = try pack.plan()
    #expect(plan.reasons(.couldAddUrgentReferral).map(\.element) == [.referral("doctor")])
    #expect(plan.status == .provisional)
    pack.rule("slow", .refer("doctor", "week"))
    #expect(try pack.plan().status == .provisional)
    pack.rule("fast", .refer("doctor", "today"))
    #expect(try pack.plan().status == .recommended)
  }

  @Test
  func `of clashes on one element that of the higher concern comes first, then elements in the order of the plan`()
    throws
  {
    var pack = SmallPack()
    pack.rule("z", "safety", .level("intensive"), .levelAtMost("outpatient"))
    pack.rule("a", "clinical", .level("residential"), .levelAtMost("outpatient"))
    pack.rule("m", "programme", .atLeast(.weeks, 10), .atMost(.weeks, 9), .atLeast(.daysPerWeek, 5))
    pack.rule("n", "programme", .atMost(.daysPerWeek, 4))
    let clashes = try pack.plan().reasons(.clash)
    #expect(clashes.map(\.authorities) == [[.rule("z")], [.rule("a")], [.rule("m"), .rule("n")], [.rule("m")]])
    #expect(clashes.map(\.element) == [.level, .level, .quantity(.daysPerWeek), .quantity(.weeks)])
  }
}
