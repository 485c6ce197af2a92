import RegimenAnalysis
import RegimenDiagnostics
import RegimenEvaluator
import RegimenLoader
import RegimenModel
import RegimenTestSupport
import Testing

/// What the shipped pack promises of itself.
@Suite struct ShippedPackTests {
  private let pack: Pack
  private let runner: CaseRunner

  init() throws {
    pack = try PackLoader.load(folder: Repository.path("rules/iop"))
    let reader = AssessmentReader(pack: pack)
    runner = CaseRunner(Recommender(pack: pack)) { name in
      let bytes = (try? Repository.bytes(of: "rules/iop/" + name)) ?? []
      return Result { () throws(DiagnosticFailure) in try reader.read(SourceText(name: name, bytes: bytes)) }
    }
  }

  @Test func `nothing is found in the shipped pack that it does not accept, and every guarantee is proved`() {
    let options = PackChecker.Options(exercised: runner.exercisedRules)
    let report = PackChecker(pack, people: runner.people, options: options).check()
    let unaccepted = report.findings.filter { $0.acceptance == nil && $0.diagnostic.severity != .note }
    #expect(unaccepted.map(\.diagnostic.message) == [])
    #expect(report.findings.count { $0.acceptance != nil } < 20)
    #expect(report.guarantees.count >= 20)
    #expect(report.guarantees.allSatisfy { $0.outcome == .proved })
  }

  @Test func `the cases of the shipped pack come out, and show every rule, line, boundary and guarantee`() {
    let cases = runner.run()
    #expect(cases.isGreen && cases.cases.count >= 150)
    #expect(cases.cases.filter { $0.outcome != .passed }.map(\.name) == [])
    let prover = CoverageProver(pack)
    let coverage = runner.coverage { prover.achievability(of: $0) }
    #expect(coverage.missing.map(\.text) == [])
    for kind in CoverageItem.Kind.allCases { #expect(coverage.total(kind).covered > 20, "\(kind)") }
  }

  @Test func `every rule of the shipped pack cites a source and says how strong it is and until when`() {
    for rule in pack.rules {
      #expect(!rule.citations.isEmpty && rule.evidence != nil && rule.reviewBy != nil, "\(rule.place) \(rule.id)")
    }
  }
}
