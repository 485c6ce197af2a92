import RegimenDiagnostics
import RegimenLoader
import RegimenTestSupport
import Testing

@Suite struct BrokenAssessmentTests {
  private static let folder = "fixtures/broken-assessments"

  private static func records() throws -> [SourceText] {
    try Repository.texts(in: folder).filter { !$0.name.hasSuffix(".txt") }
  }

  @Test(arguments: try records())
  func `a broken assessment says what is wrong with it`(record: SourceText) throws {
    let pack = try PackLoader.load(folder: Repository.path("fixtures/packs/every-form"))
    let failure = try #require(throws: DiagnosticFailure.self) { try AssessmentReader(pack: pack).read(record) }
    let text = DiagnosticRenderer(sources: [record]).render(failure.diagnostics)
    let slug = record.name.split(separator: ".")[0]
    try Golden.expect(text.utf8, in: "../../\(Self.folder)/\(slug).txt")
  }
}
