import RegimenDiagnostics
import RegimenLoader
import RegimenTestSupport
import Testing

@Suite struct LanguagePageTests {
  /// The examples name things that the page does not declare; otherwise they are a pack.
  @Test func `the examples of the language page are written in the language`() throws {
    let page = String(
      decoding: try Repository.bytes(of: "Sources/Regimen/Regimen.docc/RuleLanguage.md"), as: UTF8.self)
    let examples = page.matches(of: /```yaml\n((?:.|\n)*?)\n```/).dropLast().enumerated().map { number, match in
      SourceText(name: "\(number).yaml", text: String(match.1))
    }
    try #require(examples.count == 8)
    let failure = #expect(throws: DiagnosticFailure.self) { try PackLoader.load(files: examples) }
    let mistakes = failure?.diagnostics.filter { $0.code != .unknownName && $0.code != .unknownFact } ?? []
    #expect(mistakes.isEmpty, "\(DiagnosticRenderer(sources: examples).render(mistakes))")
  }
}
