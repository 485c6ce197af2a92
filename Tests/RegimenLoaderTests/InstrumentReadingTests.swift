import RegimenDiagnostics
import RegimenLoader
import RegimenModel
import RegimenTestSupport
import Testing

/// What an instrument says of itself, beside its scores.
@Suite struct InstrumentReadingTests {
  private func instrument(_ lines: String) throws -> Instrument? {
    let files = try PackFiles.read(Repository.path("fixtures/packs/every-form")).texts
    let written = """
      instruments:
        added:
          scores: {total: {min: 0, max: 27}}
      \(lines)
      """
    let pack = try PackLoader.load(files: files + [SourceText(name: "a.yaml", text: written)])
    return pack.vocabulary.instruments.first { $0.id == "added" }
  }

  @Test func `a licence and a caution are told apart`() throws {
    let added = try instrument("    licence: Free to use.\n    caution: >-\n      The cut is\n      not sure.")
    #expect(added?.licence == "Free to use.")
    #expect(added?.caution == "The cut is not sure.")
  }

  @Test(arguments: ["", "    caution:", "    licence: Free to use."])
  func `an instrument may say nothing of how sure it is`(lines: String) throws {
    let added = try #require(try instrument(lines))
    #expect(added.caution == nil)
  }

  @Test func `the shipped cut-offs that nobody could confirm say so at their instruments, and in no title`() throws {
    let pack = try PackLoader.load(folder: Repository.path("rules/iop"))
    let cautions = Dictionary(
      uniqueKeysWithValues: pack.vocabulary.instruments.map { ($0.id.rawValue, $0.caution ?? "") })
    #expect(cautions["urica"]?.contains("could not be confirmed") == true)
    #expect(cautions["bam"]?.contains("tested in neither study") == true)
    #expect(pack.sources.filter { $0.title.contains("confirmed") || $0.title.contains("second-hand") }.isEmpty)
  }
}
