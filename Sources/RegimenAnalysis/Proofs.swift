import Dispatch
import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel
import Synchronization

/// The proofs of a pack: independent questions, each with a solver of its own.
struct Proofs {
  /// What a proof found.
  struct Result: Sendable {
    var findings: [Finding] = []
    var account: PackReport.GuaranteeAccount?
  }

  /// The codes that are looked for, in the order of the documentation.
  static let checks: [DiagnosticCode] = [
    .gap, .clash, .outOfRange, .assumedAbsent, .unreachableRule, .ineffectiveRule, .redundantCondition, .guarantee,
    .monotonicity, .cliff, .notAnalysed,
  ]

  private typealias Job = @Sendable () -> Result
  private let jobs: [Job]

  /// Prepares the proofs of a pack.
  ///
  /// - Parameter people: assessments to try before any is searched for. With them less is left open, sooner; nothing else
  ///   that is found changes.
  init(_ pack: Pack, people: [Assessment] = []) {
    let pack = PackUnderCheck(pack, people: people)
    let checks: [@Sendable (PackUnderCheck) -> [Finding]] = [
      { GapCheck(pack: $0).findings() }, { ClashCheck(pack: $0).findings() },
      { BeyondLevelCheck(pack: $0).findings() }, { AssumptionCheck(pack: $0).findings() },
      { ReachCheck(pack: $0).findings() }, { EffectCheck(pack: $0).findings() },
      { RedundancyCheck(pack: $0).findings() }, { CliffCheck(pack: $0).findings() },
      { VainQuestionCheck(pack: $0).findings() },
    ]
    let guarantees = pack.pack.guarantees.indices.map { place -> Job in { Self.prove(place, pack.withOwnAllowance) } }
    jobs = checks.map { check in { Result(findings: check(pack.withOwnAllowance)) } } + guarantees
  }

  /// Runs all proofs, on all cores.
  func run() -> [Result] {
    let results = Mutex([Int: Result]())
    DispatchQueue.concurrentPerform(iterations: jobs.count) { number in
      let result = jobs[number]()
      results.withLock { $0[number] = result }
    }
    let all = results.withLock { $0 }
    return jobs.indices.compactMap { all[$0] }
  }

  /// Whether one of some guarantees of a pack is refuted; each is named by its place.
  static func refutes(_ places: [Int], of pack: Pack) -> Bool {
    let pack = PackUnderCheck(pack)
    return places.contains { prove($0, pack.withOwnAllowance).account?.outcome == .refuted }
  }

  /// The places of the guarantees of a pack that are proved.
  static func provedGuarantees(of pack: Pack) -> [Int] {
    let pack = PackUnderCheck(pack)
    return pack.pack.guarantees.indices.filter { prove($0, pack.withOwnAllowance).account?.outcome == .proved }
  }

  /// Proves or refutes a guarantee.
  static func prove(_ place: Int, _ pack: PackUnderCheck) -> Result {
    let guarantee = pack.pack.guarantees[place]
    let findings: [Finding]
    switch guarantee.promise {
    case .plan(_, let wherePlan, let plan):
      let check = GuaranteeCheck(
        pack: pack, guarantee: guarantee, whenever: pack.compiled.questions.lowerBound + place, wherePlan: wherePlan,
        expected: plan)
      findings = check.finding().map { [$0] } ?? []
    case .neverFalls(let facts, let elements):
      findings = MonotonicityCheck(pack: pack, guarantee: guarantee, facts: facts, elements: elements).findings()
    }
    let codes = Set(findings.map(\.diagnostic.code))
    let isRefuted = !codes.isDisjoint(with: [.guarantee, .monotonicity])
    let outcome: PackReport.GuaranteeAccount.Outcome =
      isRefuted ? .refuted : codes.contains(.notAnalysed) ? .notAnalysed : .proved
    return Result(
      findings: findings,
      account: PackReport.GuaranteeAccount(guarantee: guarantee.id, outcome: outcome, place: guarantee.place))
  }
}
