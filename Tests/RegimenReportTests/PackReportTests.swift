import Foundation
import RegimenDiagnostics
import RegimenModel
import RegimenReport
import RegimenTestSupport
import Testing

@Suite struct PackReportTests {
  private let sample: SampleReport
  private let root = FileRoot("packs/checked/")
  private let mistakes = PackReport(mistakes: [
    Diagnostic(
      .unknownKey, "there is no key 'rulse'",
      at: SourceRange(
        file: "rules.yaml", start: SourcePosition(offset: 0, line: 1, column: 1),
        end: SourcePosition(offset: 5, line: 1, column: 6)), help: "did you mean 'rules'?"),
    Diagnostic(.missingFile, "there is no pack at 'packs'"),
  ])

  init() throws { sample = try SampleReport() }

  private var sarif: FindingsSARIF {
    FindingsSARIF(
      of: sample.pack, root: root,
      tool: .init(
        version: "0.1.0",
        pages: [
          .clash:
            "# clash\n\nRules must not contradict\neach other.\n\nNobody could obey.\n\n```yaml\na: 1\n```\n\nMend it.\n"
        ]))
  }

  @Test(arguments: [80, 120]) func `a report as text`(width: Int) throws {
    let text = FindingsTextReport(of: sample.pack, width: width, sources: sample.sources).text(of: sample.report)
    try Golden.expect(text.utf8, in: "Golden/pack-report-\(width).txt")
  }

  @Test func `a report as JSON`() throws {
    try Golden.expect(FindingsJSON(of: sample.pack).bytes(of: sample.report), in: "Golden/pack-report.json")
  }

  @Test func `a report as SARIF`() throws {
    try Golden.expect(sarif.bytes(of: sample.report), in: "Golden/pack-report.sarif")
  }

  @Test func `a report as annotations`() throws {
    let text = FindingsGitHub(of: sample.pack, root: root).text(of: sample.report)
    try Golden.expect(text.utf8, in: "Golden/pack-report.github.txt")
  }

  @Test(arguments: [Diagnostic.Severity.error, .warning]) func `a report as tests`(threshold: Diagnostic.Severity)
    throws
  {
    let bytes = FindingsJUnit(of: sample.pack, root: root, failOn: threshold).bytes(of: sample.report)
    try Golden.expect(bytes, in: "Golden/pack-report-\(threshold.rawValue).junit.xml")
  }

  @Test func `the mistakes of a pack that does not load, in every format`() throws {
    let forms: [(String, [UInt8])] = [
      ("text", Array(FindingsTextReport(sources: []).text(of: mistakes).utf8)),
      ("json", FindingsJSON().bytes(of: mistakes)),
      ("github", Array(FindingsGitHub(root: root).text(of: mistakes).utf8)),
      ("junit", FindingsJUnit(root: root).bytes(of: mistakes)),
      ("sarif", FindingsSARIF(root: root, tool: .init(version: "0.1.0", pages: [:])).bytes(of: mistakes)),
    ]
    let all = forms.map { "---- \($0)\n\(String(decoding: $1, as: UTF8.self))" }.joined()
    try Golden.expect(all.utf8, in: "Golden/mistakes-in-every-format.txt")
  }

  @Test(.enabled(if: SchemaCheck.isPossible)) func `SARIF meets the schema`() throws {
    let folder = FileManager.default.temporaryDirectory
    for (name, report) in [("report", sample.report), ("mistakes", mistakes)] {
      let file = folder.appending(path: "\(name)-\(UUID().uuidString).sarif")
      defer { try? FileManager.default.removeItem(at: file) }
      try Data(sarif.bytes(of: report)).write(to: file)
      #expect(try SchemaCheck(fixture: "sarif-2.1.0-excerpt.schema.json").complaints(about: [file.path]) == "")
    }
  }

  @Test func `strictly, what was left open is as grave as what was found`() {
    let leftOpen = sample.report.findings.filter { $0.diagnostic.code == .notAnalysed }
    let report = PackReport(checks: [.notAnalysed], findings: leftOpen, guarantees: [])
    #expect(report.fails(at: .warning) && !report.fails(at: .error))
    #expect(report.strict.fails(at: .error))
    #expect(report.strict.findings.map(\.subject) == ["nobody-is-lost"])
  }

  @Test func `what is accepted fails nothing`() {
    let accepted = sample.report.findings.filter { $0.acceptance != nil }
    #expect(accepted.count == 1)
    #expect(!PackReport(checks: [.cliff], findings: accepted, guarantees: []).fails(at: .note))
  }

  @Test func `a fingerprint does not move with the lines`() throws {
    func fingerprints(_ report: PackReport) throws -> [String] {
      String(decoding: sarif.bytes(of: report), as: UTF8.self).matches(of: /"regimen\/v1": "(.*)"/).map { String($0.1) }
    }
    let moved = sample.report.findings.map { finding in
      Finding(
        Diagnostic(finding.diagnostic.code, "anew: \(finding.diagnostic.message)", at: .whole("elsewhere.yaml")),
        about: finding.subject, detail: finding.detail)
    }
    let there = try fingerprints(sample.report)
    #expect(there.contains("cliff/many-relapses-need-a-day-programme/relapses_past_year"))
    #expect(there.count == 6)
    #expect(try fingerprints(PackReport(checks: [], findings: moved, guarantees: [])) == there)
  }

  @Test(.enabled(if: XMLCheck.isPossible)) func `tests are told in well-formed XML, whatever a message holds`() throws {
    let scalars = (0...0x2FF).compactMap(Unicode.Scalar.init) + ["\u{FFFE}", "\u{FFFF}", "\u{1F600}", "\u{10FFFF}"]
    let everything = String(String.UnicodeScalarView(scalars))
    let report = PackReport(mistakes: [Diagnostic(.gap, everything, notes: [.init(everything)], help: everything)])
    #expect(try XMLCheck.complaints(about: FindingsJUnit(root: root).bytes(of: report)) == "")
    #expect(try XMLCheck.complaints(about: FindingsJUnit(of: sample.pack, root: root).bytes(of: sample.report)) == "")
  }

  @Test func `an annotation is one line, and nothing in it ends a property early`() throws {
    let text = FindingsGitHub(of: sample.pack, root: root).text(of: sample.report)
    let lines = text.split(separator: "\n")
    #expect(lines.count == sample.report.open.count)
    #expect(lines.allSatisfy { $0.wholeMatch(of: /::(?:error|warning|notice) (?:[a-zA-Z]+=[^:,\r]*,?)+::.+/) != nil })
    #expect(text.contains("file=packs/checked/aux%2C 50%25/räder%3A1.yaml,line=2,endLine=4,title=guarantee::"))
  }

  @Test(arguments: [
    ("rules/iop", "rules/iop/safety.yaml"), ("./rules/iop/", "rules/iop/safety.yaml"), ("", "safety.yaml"),
    (".", "safety.yaml"), ("/srv/pack", "/srv/pack/safety.yaml"), ("../iop", "../iop/safety.yaml"),
  ])
  func `a file's path begins where the pack lies`(folder: String, path: String) {
    #expect(FileRoot(folder).path(of: "safety.yaml") == path)
  }
}
