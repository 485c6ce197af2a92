import RegimenAnalysis
import RegimenDiagnostics
import RegimenModel
import Testing

@Suite struct AcceptancesTests {
  private let checked: PackCopy

  init() throws { checked = try PackCopy(of: PackCopy.checked) }

  /// The findings about a pack with a modality that nothing uses, and one acceptance.
  private func findings(accepting code: String, at subject: String) throws -> [Finding] {
    let accepted = """
      accepted:
        - {finding: \(code), at: \(subject), because: It comes next year., by: clinical lead}

      """
    let pack = try checked.replacing("developer: Regimen\n", with: "developer: Regimen\n" + accepted, in: "pack.yaml")
      .replacing("modalities:\n", with: "modalities:\n  yoga:\n", in: "catalogue.yaml").load()
    let review = PackReview(pack)
    return Acceptances(of: pack).apply(to: review.findings, checks: review.checks)
  }

  @Test func `an acceptance with code and subject accepts a finding`() throws {
    let findings = try findings(accepting: "unused", at: "yoga")
    #expect(findings.gists == [FindingGist(.unused, "yoga")])
    #expect(findings.first?.acceptance?.because == "It comes next year.")
  }

  @Test(arguments: [("unused", "tai_chi"), ("uncited", "yoga")])
  func `an acceptance that accepts nothing is an error`(code: String, subject: String) throws {
    let findings = try findings(accepting: code, at: subject)
    #expect(Set(findings.gists) == [FindingGist(.unused, "yoga"), FindingGist(.acceptsNothing, subject)])
    #expect(findings.allSatisfy { $0.acceptance == nil })
    let idle = try #require(findings.first { $0.diagnostic.code == .acceptsNothing })
    #expect(idle.diagnostic.severity == .error)
    #expect(idle.diagnostic.range?.file == "pack.yaml")
  }

  @Test func `a code that was not looked for may accept something another time`() throws {
    #expect(try findings(accepting: "stale-source", at: "tip42").gists == [FindingGist(.unused, "yoga")])
  }

  @Test(arguments: [
    ("unusde", "did you mean 'unused'?"), ("duplicate-key", "write one of gap, clash, "),
    ("accepts-nothing", "write one of gap, clash, "),
  ])
  func `a code that no analysis finds is told with those that one does`(code: String, help: String) throws {
    let idle = try findings(accepting: code, at: "yoga").first { $0.diagnostic.code == .acceptsNothing }
    #expect(idle?.diagnostic.help?.hasPrefix(help) == true, "\(idle?.diagnostic.help ?? "none")")
  }
}
