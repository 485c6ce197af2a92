import RegimenAnalysis
import RegimenDiagnostics
import RegimenModel
import Testing

@Suite struct EvidenceTests {
  private let checked: PackCopy

  init() throws { checked = try PackCopy(of: PackCopy.checked) }

  /// A rule on relapse that cites sources with the strengths given.
  private func findings(claim: String, sources: [String?]) throws -> [Finding] {
    let names = sources.indices.map { "s\($0)" }
    let entries = zip(names, sources).map { name, strength in
      "  - {source: \(name), title: T\(strength.map { ", strength: \($0)" } ?? "")}\n"
    }
    let rule = """
      rules:
        - rule: claims
          title: A claim
          concern: clinical
          when: always
          then: {status: review}
          because: It is so.
          sources: [\(names.joined(separator: ", "))]
          evidence: \(claim)
      sources:
      \(entries.joined())
      """
    return try PackReview(checked.adding(rule).load()).findings
  }

  @Test(arguments: [
    ("high", ["moderate"], true), ("high", ["high", "consensus"], false), ("moderate", ["low", "low"], true),
    ("low", ["consensus"], true), ("low", ["very_low"], true), ("low", ["low"], false),
    ("very_low", ["consensus"], false), ("consensus", ["very_low"], false), ("consensus", [nil], false),
    ("low", [nil], true), ("low", [nil, "high"], false),
  ])
  func `a rule's evidence is held against the strongest of its sources`(
    claim: String, sources: [String?], isOverstated: Bool
  ) throws {
    #expect(
      try findings(claim: claim, sources: sources).gists == (isOverstated ? [FindingGist(.evidence, "claims")] : []))
  }

  @Test func `strong words are shown beside each source`() throws {
    let diagnostic = try #require(try findings(claim: "high", sources: ["low", "moderate", nil]).first?.diagnostic)
    #expect(diagnostic.severity == .warning)
    #expect(
      diagnostic.message
        == "rule 'claims' claims high evidence, which must not be stronger than that of its sources: moderate")
    #expect(
      diagnostic.notes.map(\.message)
        == ["source 's0' is low", "source 's1' is moderate", "source 's2' does not say how strong it is"])
    #expect(diagnostic.help == "write 'evidence: moderate', or cite what is stronger")
  }

  @Test func `a rule without evidence is told so`() throws {
    let copy = try checked.replacing(
      "    sources: [tip42]\n    evidence: low\n", with: "    sources: [tip42]\n", in: "rules.yaml")
    let findings = try PackReview(copy.load()).findings
    #expect(findings.gists == [FindingGist(.evidence, "precontemplation-is-met-with-motivational-work")])
  }
}
