import RegimenModel
import Testing

/// The section "Modality mix", in a week of 3 days of 2 hours: 360 minutes.
@Suite struct MixTests {
  private func pack(
    step: Int = 5, minimum: Int = 0, _ rules: (id: RuleID, concern: ConcernID, says: Statement.Content)...
  ) -> SmallPack {
    var pack = SmallPack()
    pack.mix = MixPolicy(step: step, minimumMinutes: minimum)
    pack.rule("base", "programme", .level("intensive"))
    for rule in rules { pack.rule(rule.id, rule.concern, rule.says) }
    return pack
  }

  private func folded(_ plan: Plan) -> [String] {
    plan.setAside.compactMap { item in
      guard case .folded(let folded) = item else { return nil }
      return "\(folded.modality.id): \(folded.support.map(\.name).joined(separator: ", "))"
    }
  }

  @Test func `weights add up: a second reason for the same modality makes it weigh more`() throws {
    let plan = try pack(
      ("one", "clinical", .weight("skills", 1)), ("two", "programme", .weight("skills", 2)),
      ("three", "clinical", .weight("cbt", 1))
    ).plan()
    #expect(plan.mix == ["skills 75", "cbt 25"])
    #expect(plan.care?.programme?.mix.map(\.minutes) == [270, 90])
    #expect(plan.care?.programme?.mix.first?.support == [.rule("one"), .rule("two")])
  }

  @Test func `floors take the largest`() throws {
    let plan = try pack(
      ("one", "clinical", .share("skills", atLeast: 40)), ("two", "clinical", .share("skills", atLeast: 20)),
      ("three", "clinical", .weight("cbt", 1))
    ).plan()
    #expect(plan.mix == ["cbt 60", "skills 40"])
  }

  @Test func `a share is the larger of its floor and its weight by the one factor that sums to 100`() throws {
    // skills 50; the other 50 by weights 1 and 2: 16.67 and 33.33, rounded down to 15 and 30, the rest to the larger
    // remainder.
    let plan = try pack(
      ("one", "clinical", .share("skills", atLeast: 50)), ("two", "clinical", .weight("skills", 1)),
      ("three", "clinical", .weight("cbt", 1)), ("four", "clinical", .weight("family", 2))
    ).plan()
    #expect(plan.mix == ["skills 50", "family 35", "cbt 15"])
    let light = try pack(
      ("one", "clinical", .share("skills", atLeast: 20)), ("two", "clinical", .weight("skills", 3)),
      ("three", "clinical", .weight("cbt", 1))
    ).plan()
    #expect(light.mix == ["skills 75", "cbt 25"])
  }

  @Test func `where no modality taking part has a weight, the floors are the weights`() throws {
    let plan = try pack(
      ("one", "clinical", .share("skills", atLeast: 20)), ("two", "clinical", .share("cbt", atLeast: 30))
    ).plan()
    #expect(plan.mix == ["cbt 60", "skills 40"])
  }

  @Test func `where floors alone make 100, the others get nothing and are folded`() throws {
    let plan = try pack(
      ("one", "clinical", .share("skills", atLeast: 60)), ("two", "clinical", .share("cbt", atLeast: 40)),
      ("three", "clinical", .weight("family", 9))
    ).plan()
    #expect(plan.mix == ["skills 60", "cbt 40"])
    #expect(folded(plan) == ["family: three"])
    #expect(plan.status == .recommended)
  }

  @Test func `an avoid removes a modality, under review where a higher concern than every avoid asked for it`() throws {
    let plan = try pack(
      ("ask", "safety", .weight("skills", 1)), ("want", "programme", .share("skills", atLeast: 20)),
      ("not", "clinical", .avoidModality("skills")), ("rest", "clinical", .weight("cbt", 1))
    ).plan()
    #expect(plan.mix == ["cbt 100"])
    #expect(plan.setAsideTexts == ["ask: weight 1 for skills < not", "want: at least 20% skills < not"])
    #expect(plan.reasons(.modalityRemoved).map(\.authorities) == [[.rule("ask"), .rule("not")]])
    #expect(plan.avoided.map(\.support) == [[.rule("not")]])
    let calm = try pack(
      ("ask", "clinical", .weight("skills", 1)), ("not", "clinical", .avoidModality("skills")),
      ("too", "safety", .avoidModality("skills")), ("rest", "clinical", .weight("cbt", 1))
    ).plan()
    #expect(calm.status == .recommended)
    #expect(calm.setAsideTexts == ["ask: weight 1 for skills < not, too"])
  }

  @Test func `floors over 100 are granted concern by concern, the first that does not fit scaled, later ones nothing`()
    throws
  {
    let plan = try pack(
      ("first", "safety", .share("skills", atLeast: 60)), ("second", "clinical", .share("cbt", atLeast: 30)),
      ("third", "clinical", .share("family", atLeast: 30)), ("last", "programme", .share("art", atLeast: 10))
    ).plan()
    #expect(plan.mix == ["skills 60", "cbt 20", "family 20"])
    #expect(folded(plan) == ["art: last"])
    #expect(
      plan.setAsideTexts == [
        "second: at least 30% cbt < first, third", "third: at least 30% family < first, second",
        "last: at least 10% art < first, second, third",
      ])
    #expect(
      plan.reasons(.sharesOverHundred).map(\.authorities) == [
        [.rule("first"), .rule("last"), .rule("second"), .rule("third")]
      ])
    #expect(plan.status == .review)
  }

  @Test func `each concern raises what its floors ask for beyond what is granted`() throws {
    let plan = try pack(
      ("first", "safety", .share("skills", atLeast: 40)), ("second", "clinical", .share("skills", atLeast: 60)),
      ("third", "clinical", .share("cbt", atLeast: 70))
    ).plan()
    // 40, then raises of 20 and 70 into 60: 13.33 and 46.67.
    #expect(plan.mix == ["skills 55", "cbt 45"])
    #expect(plan.setAsideTexts == ["second: at least 60% skills < third", "third: at least 70% cbt < first, second"])
  }

  @Test func `small shares are folded one at a time: the smallest first, of equals the later in the catalogue`() throws
  {
    let rules: [(RuleID, ConcernID, Statement.Content)] = [
      ("one", "clinical", .weight("skills", 6)), ("two", "clinical", .weight("cbt", 1)),
      ("three", "clinical", .weight("family", 1)),
    ]
    // 45 minutes each for cbt and family; without family cbt has 51.4.
    let fifty = try pack(minimum: 50, rules[0], rules[1], rules[2]).plan()
    #expect(fifty.mix == ["skills 85", "cbt 15"])
    #expect(folded(fifty) == ["family: three"])
    // 45 minutes are not fewer than 45.
    let fortyFive = try pack(minimum: 45, rules[0], rules[1], rules[2]).plan()
    #expect(fortyFive.mix == ["skills 75", "cbt 15", "family 10"])
    let sixty = try pack(minimum: 60, rules[0], rules[1], rules[2]).plan()
    #expect(sixty.mix == ["skills 100"])
    #expect(folded(sixty) == ["cbt: two", "family: three"])
  }

  @Test func `a modality with a floor is never folded, nor is the last`() throws {
    let floor = try pack(
      minimum: 60, ("one", "clinical", .weight("skills", 1)), ("two", "clinical", .share("cbt", atLeast: 5))
    ).plan()
    #expect(floor.mix == ["skills 95", "cbt 5"])
    let last = try pack(
      minimum: 1000, ("one", "clinical", .weight("skills", 1)), ("two", "clinical", .weight("cbt", 1))
    ).plan()
    #expect(last.mix == ["skills 100"])
  }

  @Test func `steps left over go to the largest remainders, ties by catalogue order`() throws {
    let plan = try pack(
      step: 10, ("one", "clinical", .weight("family", 1)), ("two", "clinical", .weight("cbt", 1)),
      ("three", "clinical", .weight("skills", 1))
    ).plan()
    #expect(plan.mix == ["skills 40", "cbt 30", "family 30"])
  }

  @Test func `where a modality gets nothing by rounding, it is folded`() throws {
    let plan = try pack(
      step: 25, ("one", "clinical", .weight("skills", 9)), ("two", "clinical", .weight("cbt", 1))
    ).plan()
    #expect(plan.mix == ["skills 100"])
    #expect(folded(plan) == ["cbt: two"])
  }

  @Test func `all of it is exact: thirds leave nothing over`() throws {
    let plan = try pack(
      step: 1, ("one", "clinical", .weight("skills", 1)), ("two", "clinical", .weight("cbt", 1)),
      ("three", "clinical", .weight("family", 1)), ("four", "clinical", .share("art", atLeast: 1))
    ).plan()
    #expect(plan.mix == ["skills 33", "cbt 33", "family 33", "art 1"])
  }
}
