import RegimenDiagnostics
import RegimenReport
import RegimenTestSupport
import Testing

@Suite struct FindingsTests {
  private let findings = [
    Diagnostic(
      .duplicateKey, "a mapping may have each key once; 'level' is here again",
      at: SourceRange(
        file: "safety.yaml", start: SourcePosition(offset: 9, line: 2, column: 1),
        end: SourcePosition(offset: 14, line: 2, column: 6)),
      path: "rules.level",
      notes: [.init("it stands here first", at: .whole("safety.yaml"))], help: "remove or rename one of them"),
    Diagnostic(.emptyDocument, severity: .warning, "a file must not be empty"),
    Diagnostic(.tag, severity: .note, "a tag is not read"),
  ]

  @Test func `findings as JSON`() throws {
    try Golden.expect(FindingsJSON().bytes(of: findings), in: "Golden/findings.json")
  }

  @Test func `findings as text end in their count`() throws {
    let source = SourceText(name: "safety.yaml", text: "level: 1\nlevel: 2\n")
    let report = FindingsTextReport(sources: [source])
    try Golden.expect(report.text(of: findings).utf8, in: "Golden/findings.txt")
    #expect(report.text(of: []) == "no findings\n")
  }
}
