import RegimenDiagnostics
import RegimenLoader
import RegimenModel
import RegimenTestSupport
import Testing

@Suite struct LoadingTests {
  @Test func `a pack that uses every form of the language loads`() throws {
    let pack = try load("fixtures/packs/every-form")
    #expect(pack.rules.count == 4)
    #expect(pack.cases.count == 3)
    #expect(pack.vocabulary.facts.count == 17)
    #expect(pack.header.completedLevel == "external_level")
    #expect(pack.header.aboutCurrentLevel == ["risk_above_protection", "craving"])
  }

  @Test func `the shipped pack loads`() throws {
    let pack = try load("rules/iop")
    #expect(pack.header.id == "iop")
  }

  private func load(_ path: String) throws -> Pack {
    let files = try PackFiles.read(Repository.path(path))
    do throws(DiagnosticFailure) {
      return try PackLoader.load(files)
    } catch {
      Issue.record("\(DiagnosticRenderer(sources: files.texts).render(error.diagnostics))")
      throw error
    }
  }
}
