import RegimenDiagnostics
import RegimenLoader
import RegimenModel
import RegimenTestSupport
import Testing

@Suite struct LanguagePageTests {
  private let examples: [SourceText]

  init() throws {
    let page = String(
      decoding: try Repository.bytes(of: "Sources/Regimen/Regimen.docc/RuleLanguage.md"), as: UTF8.self)
    examples = page.matches(of: /```yaml\n((?:.|\n)*?)\n```/).enumerated().map { number, match in
      SourceText(name: "\(number).yaml", text: String(match.1))
    }
    try #require(examples.count == 10)
  }

  /// The examples name things that the page does not declare; otherwise all but the last are a pack.
  @Test func `the examples of the language page are written in the language`() {
    let files = Array(examples.dropLast())
    let failure = #expect(throws: DiagnosticFailure.self) { try PackLoader.load(files: files) }
    let mistakes = failure?.diagnostics.filter { $0.code != .unknownName && $0.code != .unknownFact } ?? []
    #expect(mistakes.isEmpty, "\(DiagnosticRenderer(sources: files).render(mistakes))")
  }

  @Test func `the rule that shows every form of a condition loads, and so does the assessment`() throws {
    let files = try PackFiles.read(Repository.path("fixtures/packs/every-form")).texts
    let rule = try #require(
      examples.first { String(decoding: $0.bytes, as: UTF8.self).contains("every-form-of-a-condition") })
    let pack = try PackLoader.load(files: files + [rule])
    #expect(pack.rules.contains { $0.id == "every-form-of-a-condition" })
    let record = try #require(examples.last)
    #expect(throws: Never.self) { try AssessmentReader(pack: pack).read(record) }
  }
}
