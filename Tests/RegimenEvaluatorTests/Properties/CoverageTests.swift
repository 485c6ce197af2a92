import RegimenEvaluator
import RegimenModel
import Testing

/// The generated cases meet everything that a plan can say, so that no property holds for want of a case.
@Suite struct CoverageTests {
  private static let plans = plans(400_000..<403_000)

  private static func plans(_ seeds: Range<UInt64>, whatIf: Bool = false, areOfNeeds: Bool = false) -> [Plan] {
    seeds.compactMap { seed in
      let example = GeneratedCase(seed: seed, isOfNeeds: areOfNeeds)
      return Outcome(Recommender(pack: example.pack), example.assessment, whatIf: whatIf).plan
    }
  }

  private func rare<Value: Hashable>(
    _ all: [Value], in plans: [Plan] = plans, _ found: (Plan) -> [Value]
  ) -> [Value] {
    let counts = plans.flatMap { Set(found($0)) }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    return all.filter { counts[$0, default: 0] < 10 }
  }

  @Test func `every status and every reason for it comes up`() {
    #expect(rare(PlanStatus.allCases) { [$0.status] } == [])
    #expect(rare(StatusReason.Kind.allCases) { $0.statusReasons.map(\.kind) } == [])
  }

  @Test func `every way that a rule can stand comes up`() {
    let plans = Self.plans(400_000..<400_600, whatIf: true)
    #expect(rare(RuleAccount.Standing.allCases, in: plans) { $0.rules.map(\.standing) } == [])
    #expect(rare([true, false]) { $0.assumptions.map { $0.overrider != nil } } == [])
  }

  @Test func `ways lead up and down, at once or after a hold, by rules, by ends and by both`() {
    let kinds = [
      "up", "down", "at once", "held", "one", "several", "refuted", "open", "ends", "rule and ends", "several ends",
      "beyond",
    ]
    #expect(
      rare(kinds, in: Self.plans(600_000..<601_600, whatIf: true, areOfNeeds: true)) { plan in
        let up = plan.nextLevels?.up?.ways ?? []
        let down = plan.nextLevels?.down?.ways ?? []
        var directions = (up.isEmpty ? [] : ["up"]) + (down.isEmpty ? [] : ["down"])
        if down.contains(where: { $0.level != plan.nextLevels?.down?.level }) { directions.append("beyond") }
        return (up + down).reduce(into: directions) { found, leading in
          found.append(leading.isHeld ? "held" : "at once")
          if let count = leading.rule.map({ _ in leading.criteria.count }) {
            found.append(count == 1 ? "one" : "several")
          }
          if let standing = leading.rule.flatMap({ plan.account(of: $0) })?.standing { found.append(standing.rawValue) }
          if !leading.ended.isEmpty { found.append(leading.rule == nil ? "ends" : "rule and ends") }
          if leading.ended.count > 1 { found.append("several ends") }
        }
      } == [])
  }

  @Test func `every stake of a question and every note on the data comes up`() {
    #expect(rare(OpenQuestion.Stake.allCases) { $0.openQuestions.map(\.stake) } == [])
    #expect(rare(DataNote.Kind.allCases) { $0.dataNotes.map(\.kind) } == [])
  }

  @Test func `every origin of a value comes up, and a difference that lacks either score`() {
    let origins = ["named", "others", "instrument", "difference", "difference of a number", "unknown"]
    #expect(
      rare(origins) { plan in
        plan.rules.flatMap(\.matched).flatMap(\.facts).map { reading in
          switch reading.origin {
          case .named: "named"
          case .others: "others"
          case .instrument: "instrument"
          case .difference: if case .number? = reading.value { "difference of a number" } else { "difference" }
          case .unknown: "unknown"
          }
        }
      } == [])
    #expect(
      rare(["total is missing.", "part is missing."]) { plan in
        plan.dataNotes.filter { $0.kind == .unread }.map {
          $0.text.split(separator: " ").suffix(3).joined(separator: " ")
        }
      } == [])
  }

  @Test func `everything that can be set aside comes up`() {
    let kinds = ["overridden", "heldBack", "level floor", "level ceiling", "floor", "ceiling", "folded"]
    let more = ["weight", "share", "referral", "avoid"]
    #expect(
      rare(kinds + more) { plan in
        plan.setAside.map { item in
          switch item {
          case .overridden: "overridden"
          case .heldBack: "heldBack"
          case .folded: "folded"
          case .statement(let statement):
            switch statement.content {
            case .levelAtLeast: "level floor"
            case .levelAtMost: "level ceiling"
            case .atLeast: "floor"
            case .atMost: "ceiling"
            case .weight: "weight"
            case .share: "share"
            case .refer: "referral"
            default: "avoid"
            }
          }
        }
      } == [])
  }

  @Test func `care is delivered at the level, at a bridge, and nowhere; at once, or once cleared`() {
    let kinds = ["level", "bridge", "nowhere", "once cleared", "referrals of care"]
    #expect(
      rare(kinds) { plan in
        var found = plan.onceCleared == nil ? [] : ["once cleared"]
        if plan.onceCleared?.referrals.isEmpty == false { found.append("referrals of care") }
        guard let care = plan.care else { return found }
        if care.programme == nil { return found + ["nowhere"] }
        return found + [care.level.bridge == nil ? "level" : "bridge"]
      } == [])
  }
}
