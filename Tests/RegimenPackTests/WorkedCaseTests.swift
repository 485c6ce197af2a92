import RegimenDiagnostics
import RegimenEvaluator
import RegimenLoader
import RegimenModel
import RegimenTestSupport
import Testing

@Suite struct WorkedCaseTests {
  private let pack: Pack
  private let recommender: Recommender
  private let judge: PlanJudge

  init() throws {
    pack = try PackLoader.load(folder: Repository.path("rules/iop"))
    recommender = Recommender(pack: pack)
    judge = PlanJudge(pack)
  }

  @Test func `every worked case of the shipped pack comes out as it says`() throws {
    #expect(pack.cases.count >= 15)
    for worked in pack.cases {
      let plan = try recommender.recommend(assessment(of: worked), whatIf: false)
      let standing = Set(plan.rules.filter { $0.standing == .stands || $0.standing == .assumed }.map(\.rule))
      let unmet = judge.unmet(worked.plan, by: plan.outline)
      #expect(unmet.isEmpty, "\(worked.place) '\(worked.name)': \(unmet) in \(plan.gist)")
      #expect(standing.isSuperset(of: worked.fires), "\(worked.place) '\(worked.name)' stand: \(standing)")
      #expect(standing.isDisjoint(with: worked.silent), "\(worked.place) '\(worked.name)' stand: \(standing)")
    }
  }

  @Test func `every rule of the shipped pack stands in some worked case`() throws {
    var standing: Set<RuleID> = []
    for worked in pack.cases {
      let plan = try recommender.recommend(assessment(of: worked), whatIf: false)
      standing.formUnion(plan.rules.filter { $0.standing == .stands || $0.standing == .assumed }.map(\.rule))
    }
    #expect(Set(pack.rules.map(\.id)).subtracting(standing) == [])
  }

  @Test func `every rule of the shipped pack cites a source and says how strong it is`() {
    for rule in pack.rules {
      #expect(!rule.citations.isEmpty && rule.evidence != nil && rule.reviewBy != nil, "\(rule.place) \(rule.id)")
    }
  }

  @Test func `every guarantee of the shipped pack holds in every worked case`() throws {
    for worked in pack.cases {
      let plan = try recommender.recommend(assessment(of: worked), whatIf: false)
      for guarantee in pack.guarantees {
        guard case .plan(.always, let wherePlan, let expected) = guarantee.promise else { continue }
        if let wherePlan, !judge.meets(wherePlan, plan.outline) { continue }
        #expect(judge.unmet(expected, by: plan.outline) == [], "\(guarantee.id) in '\(worked.name)'")
      }
    }
  }

  private func assessment(of worked: WorkedCase) throws -> Assessment {
    switch worked.subject {
    case .inline(let assessment): return assessment
    case .file(let name):
      let path = "rules/iop/" + name
      return try AssessmentReader(pack: pack).read(SourceText(name: name, bytes: Repository.bytes(of: path)))
    }
  }
}

extension Plan {
  /// The plan on one line, for messages.
  fileprivate var gist: String {
    let shares = care?.programme?.mix.map { "\($0.modality.id) \($0.percent)%" } ?? []
    let figures =
      care?.programme?.quantities.map { "\($0.quantity.rawValue) \($0.value) in \($0.lowest)-\($0.highest)" } ?? []
    let referrals = referrals.map { "\($0.referral.id) \($0.urgency.id)" }
    return "\(status), \(care?.level.level.id.rawValue ?? "no level"), \(figures), \(shares), \(referrals)"
  }
}
