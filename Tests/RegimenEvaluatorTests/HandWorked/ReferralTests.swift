import RegimenModel
import Testing

/// The section "Referrals".
@Suite struct ReferralTests {
  private func pack(_ rules: (id: RuleID, concern: ConcernID, says: Statement.Content)...) -> SmallPack {
    var pack = SmallPack()
    pack.rule("base", "programme", .level("intensive"))
    for rule in rules { pack.rule(rule.id, rule.concern, rule.says) }
    return pack
  }

  @Test func `the most urgent request wins, and all that request it support it`() throws {
    let plan = try pack(
      ("one", "clinical", .refer("doctor", "later")), ("two", "programme", .refer("doctor", "week")),
      ("three", "clinical", .refer("needle", "today"))
    ).plan()
    #expect(plan.referralTexts == ["needle today", "doctor week"])
    #expect(plan.referrals.last?.support == [.rule("one"), .rule("two")])
    #expect(plan.status == .recommended)
  }

  @Test func `an avoid of a higher concern beats even an urgent request`() throws {
    let plan = try pack(
      ("ask", "clinical", .refer("doctor", "today")), ("not", "safety", .avoidReferral("doctor"))
    ).plan()
    #expect(plan.referrals == [])
    #expect(plan.setAsideTexts == ["ask: doctor today < not"])
    #expect(plan.avoided.map(\.element) == [.referral("doctor")])
    #expect(plan.reasons(.referralClash).map(\.authorities) == [[.rule("ask"), .rule("not")]])
    #expect(plan.status == .review)
  }

  @Test func `an avoid of its own concern beats a request unless that is urgent`() throws {
    let beaten = try pack(
      ("ask", "clinical", .refer("doctor", "week")), ("not", "clinical", .avoidReferral("doctor"))
    ).plan()
    #expect(beaten.referrals == [])
    let urgent = try pack(
      ("ask", "clinical", .refer("doctor", "today")), ("not", "clinical", .avoidReferral("doctor"))
    ).plan()
    #expect(urgent.referralTexts == ["doctor today"])
    #expect(urgent.avoided == [])
    #expect(urgent.setAsideTexts == ["not: no referral: doctor < ask"])
    #expect(urgent.status == .review)
  }

  @Test func `where any request survives, the referral is made at the most urgent of all requests`() throws {
    let plan = try pack(
      ("beaten", "programme", .refer("doctor", "today")), ("ask", "safety", .refer("doctor", "later")),
      ("not", "clinical", .avoidReferral("doctor"))
    ).plan()
    #expect(plan.referralTexts == ["doctor today"])
    #expect(plan.referrals.first?.support == [.rule("ask"), .rule("beaten")])
    #expect(plan.setAsideTexts == ["not: no referral: doctor < ask"])
  }

  @Test func `an avoid without a request keeps the referral out, and is no clash`() throws {
    let plan = try pack(("not", "clinical", .avoidReferral("doctor"))).plan()
    #expect(plan.avoided.map(\.support) == [[.rule("not")]])
    #expect(plan.status == .recommended)
  }

  @Test func `a referral whose declined_when is proved is made and marked declined`() throws {
    var pack = pack(("ask", "clinical", .refer("doctor", "week")))
    pack.declinedWhen["doctor"] = .yes("a")
    #expect(try pack.plan(["a": true]).referrals.map(\.isDeclined) == [true])
    #expect(try pack.plan(["a": false]).referrals.map(\.isDeclined) == [false])
    #expect(try pack.plan().referrals.map(\.isDeclined) == [false])
  }

  @Test func `precautions are the union`() throws {
    let plan = try pack(
      ("one", "clinical", .precaution("calm")), ("two", "safety", .precaution("calm")),
      ("three", "programme", .precaution("locks"))
    ).plan()
    #expect(plan.precautions.map(\.precaution.id) == ["locks", "calm"])
    #expect(plan.precautions.map(\.support) == [[.rule("three")], [.rule("one"), .rule("two")]])
  }

  @Test func `under hold what the level gives and where it refers is shown apart, as once cleared`() throws {
    var pack = pack(
      ("wait", "safety", .hold), ("more", "clinical", .level("residential")),
      ("ask", "clinical", .refer("bed", "later")),
      ("see", "clinical", .refer("doctor", "today")), ("not", "clinical", .avoidReferral("needle")))
    pack.levels[1] = SmallPack.offered("intensive", days: [3, 5, 3], gives: .refer("needle", "week"))
    let plan = try pack.plan()
    #expect(plan.status == .hold)
    #expect(plan.care == nil)
    #expect(plan.referralTexts == ["doctor today", "bed later"])
    #expect(plan.onceCleared?.level.level.id == "residential")
    #expect(plan.onceCleared?.referrals.map { "\($0.referral.id) \($0.urgency.id)" } == ["bed week"])
    #expect(plan.reasons(.referralClash) == [])
    #expect(plan.setAside == [])
    #expect(plan.avoided.map(\.element) == [.referral("needle")])
  }

  @Test func `while undetermined or out of scope no level adds a referral`() throws {
    var pack = pack(("more", "clinical", .level("residential")))
    pack.population = .yes("a")
    #expect(try pack.plan(["a": false]).referrals == [])
    #expect(try pack.plan(["a": true]).referralTexts == ["bed week"])
  }
}
