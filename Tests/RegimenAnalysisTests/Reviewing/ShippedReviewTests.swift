import RegimenAnalysis
import RegimenDiagnostics
import RegimenModel
import Testing

/// Faults planted in copies of the pack that ships.
@Suite struct ShippedReviewTests {
  private let shipped: PackCopy

  init() throws { shipped = try PackCopy(of: PackCopy.shipped) }

  /// What is found that was not found in the pack as it is.
  private func found(in copy: PackCopy) throws -> Set<FindingGist> {
    func gists(_ copy: PackCopy) throws -> Set<FindingGist> {
      let pack = try copy.load()
      return Set(
        PackReview(pack, asOf: CalendarDate("2026-11-24"), exercised: Set(pack.rules.map(\.id))).findings.gists)
    }
    return try gists(copy).subtracting(gists(shipped))
  }

  private func rule(_ lines: String) -> String {
    """
    rules:
      - rule: planted
        title: A planted rule
        concern: clinical
        when: {age: {at_least: 18}}
        then: {status: review}
        because: It is so.
    \(lines)
    """
  }

  @Test func `a rule without sources and evidence lacks both`() throws {
    #expect(
      try found(in: shipped.adding(rule("")))
        == [FindingGist(.uncited, "planted"), FindingGist(.evidence, "planted")])
  }

  @Test func `a rule that says more than its sources, and is past its day, is found for both`() throws {
    let lines = "    sources: [{iop-page: top}, tip47]\n    evidence: high\n    review_by: 2026-11-23"
    #expect(
      try found(in: shipped.adding(rule(lines)))
        == [FindingGist(.evidence, "planted"), FindingGist(.staleSource, "planted")])
  }

  @Test(arguments: [
    ("catalogue/modalities.yaml", "modalities:\n"), ("catalogue/referrals.yaml", "referrals:\n"),
    ("catalogue/precautions.yaml", "precautions:\n"),
  ])
  func `what is offered and never said is found`(file: String, list: String) throws {
    let copy = try shipped.replacing(list, with: list + "  planted:\n", in: file)
    #expect(try found(in: copy) == [FindingGist(.unused, "planted")])
  }

  @Test func `an instrument that is read into a fact nobody reads is found with the fact`() throws {
    let copy = try shipped.replacing(
      "\ninstruments:\n",
      with: """

        facts:
          planted_fact: {flag: yes}
        instruments:
          planted:
            scores: {total: {min: 0, max: 9}}
            reads: {planted_fact: {from: total, bands: {no: 0, yes: 4}}}
        """ + "\n", in: "vocabulary/instruments.yaml")
    #expect(try found(in: copy) == [FindingGist(.unused, "planted"), FindingGist(.unused, "planted_fact")])
  }

  @Test func `a source that loses what cited it is found`() throws {
    let copy = try shipped.replacing(", dast-10-bands]", with: "]", in: "vocabulary/instruments.yaml")
    #expect(try found(in: copy) == [FindingGist(.unused, "dast-10-bands")])
  }

  @Test func `a source attribute that is taken out is found`() throws {
    let copy = try shipped.replacing("  gender_identity: not used\n", with: "", in: "pack.yaml")
    #expect(try found(in: copy) == [FindingGist(.missingAttribute, "uses.gender_identity")])
  }
}
