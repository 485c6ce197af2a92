import RegimenAnalysis
import RegimenDiagnostics
import RegimenModel
import Testing

@Suite struct PackReviewTests {
  private let checked: PackCopy

  init() throws { checked = try PackCopy(of: PackCopy.checked) }

  @Test func `a rule that cites nothing is an error at its name`() throws {
    let copy = try checked.replacing("    sources: [{tip47: ch. 4}]\n", with: "", in: "rules.yaml")
    let findings = try PackReview(copy.load()).findings
    #expect(findings.gists == [FindingGist(.uncited, "repeated-relapse-needs-intensive-care")])
    #expect(findings.first?.diagnostic.severity == .error)
    #expect(copy.text(at: findings.first?.diagnostic.range) == "repeated-relapse-needs-intensive-care")
  }

  @Test(arguments: [
    ("  sex: not used\n", "uses.sex"), ("developer: Regimen\n", "developer"), ("funding: none\n", "funding"),
    ("released: 2026-11-01\n", "released"), ("revised: 2026-11-23\n", "revised"),
  ])
  func `a source attribute that is left out is missing`(line: String, attribute: String) throws {
    let findings = try PackReview(checked.replacing(line, with: "", in: "pack.yaml").load()).findings
    #expect(findings.gists == [FindingGist(.missingAttribute, attribute)])
    #expect(findings.first?.diagnostic.severity == .warning)
  }

  @Test func `the regulation has 13 attributes, and a bare pack lacks them all`() throws {
    let pack = Pack(
      header: PackHeader(
        id: "bare", version: "1", title: "Bare", concerns: [], urgencies: [], place: .whole("pack.yaml")),
      vocabulary: Vocabulary(facts: []),
      catalogue: Catalogue(levels: [], modalities: [], referrals: [], precautions: [], mix: MixPolicy()), sources: [],
      rules: [], digest: "")
    // Release and revision dates are one attribute of the thirteen.
    #expect(PackReview(pack).findings.filter { $0.diagnostic.code == .missingAttribute }.count == 14)
  }

  @Test func `a review that has passed is stale, on its own day it is not`() throws {
    let copy = try checked.replacing(
      "strength: high\n    review_by: 2028-01-01", with: "strength: high\n    review_by: 2027-06-30", in: "sources.yaml"
    )
    .replacing("evidence: low\n", with: "evidence: low\n    review_by: 2027-06-29\n", in: "rules.yaml")
    let pack = try copy.load()
    func stale(asOf day: String) -> [FindingGist] { PackReview(pack, asOf: CalendarDate(day)).findings.gists }
    let rule = FindingGist(.staleSource, "precontemplation-is-met-with-motivational-work")
    #expect(stale(asOf: "2027-06-29") == [])
    #expect(stale(asOf: "2027-06-30") == [rule])
    #expect(stale(asOf: "2027-07-01") == [rule, FindingGist(.staleSource, "kroenke-2001")])
    #expect(PackReview(pack).findings.isEmpty)
  }

  @Test func `a rule that no case makes stand is untested`() throws {
    let pack = try checked.load()
    let exercised = Set(pack.rules.map(\.id)).subtracting(["many-relapses-need-a-day-programme"])
    #expect(
      PackReview(pack, exercised: exercised).findings.gists
        == [FindingGist(.untested, "many-relapses-need-a-day-programme")])
  }

  @Test func `what was looked for depends on what was given`() throws {
    let pack = try checked.load()
    #expect(PackReview(pack).checks == [.unused, .uncited, .evidence, .missingAttribute])
    #expect(
      PackReview(pack, asOf: CalendarDate("2027-01-01"), exercised: []).checks
        == [.unused, .uncited, .evidence, .staleSource, .missingAttribute, .untested])
  }
}
