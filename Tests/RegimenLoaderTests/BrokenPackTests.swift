import RegimenDiagnostics
import RegimenLoader
import RegimenTestSupport
import Testing

@Suite struct BrokenPackTests {
  private static let folder = "fixtures/broken-packs"

  private static func packs() throws -> [String] {
    try Repository.names(in: folder).filter { !$0.hasSuffix(".txt") }
  }

  @Test(arguments: try packs())
  func `a broken pack says what is wrong with it`(name: String) throws {
    let files = try PackFiles.read(Repository.path("\(Self.folder)/\(name)"))
    let failure = try #require(throws: DiagnosticFailure.self) { try PackLoader.load(files) }
    let text = DiagnosticRenderer(sources: files.texts).render(failure.diagnostics)
    let slug = name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
    try Golden.expect(text.utf8, in: "../../\(Self.folder)/\(slug).txt")
  }
}
