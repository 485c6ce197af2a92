import RegimenDiagnostics
import RegimenLoader
import RegimenModel
import RegimenTestSupport
import Testing

@Suite struct DiagnosticPageTests {
  private static let folder = "Sources/Regimen/Regimen.docc/Diagnostics"
  private static let packFolder = "fixtures/packs/every-form"

  /// Codes of files and bytes, which no example on a page can show.
  private static let withoutExample: Set<DiagnosticCode> = [
    .invalidUTF8, .nulByte, .fileTooLarge, .tooManyNodes, .tooManyMarks, .missingFile, .unreadableFile, .strayFile,
    .tooManyFiles, .linkLeavesPack, .emptyPack, .digestMismatch, .tooManyMistakes, .tooManyOverrides,
  ]
  /// Codes of tables; their examples are tried where tables are read.
  private static let ofTables: Set<DiagnosticCode> = [.csvSyntax]
  /// Codes of records; their examples are assessments.
  private static let ofRecords: Set<DiagnosticCode> = [.jsonSyntax, .notAGroup, .scoreFromTheFuture]
  /// Codes of plans that are read back; their examples are plans.
  private static let ofStoredPlans: Set<DiagnosticCode> = [.notAPlan, .planVersion, .contradiction]
  /// Codes that are found when a plan is made.
  private static let ofPlans: Set<DiagnosticCode> = [.requiredFactMissing, .impossibleCombination]
  /// Codes of packs that load; their examples are checked where packs are.
  private static let ofAnalysis = Set(DiagnosticCode.analysis)
  /// Codes without an example that the loader could be tried on.
  private static let ofOthers = withoutExample.union(ofTables).union(ofPlans).union(ofAnalysis)

  @Test func `every code has a page, and every page a code`() throws {
    let pages = try Repository.names(in: Self.folder)
    #expect(Set(pages) == Set(DiagnosticCode.allCases.map { $0.rawValue + ".md" }))
    for code in DiagnosticCode.allCases { #expect(try Self.page(of: code).hasPrefix("# \(code.rawValue)\n")) }
  }

  @Test func `the list of codes links to every page`() throws {
    let list = String(decoding: try Repository.bytes(of: Self.folder + ".md"), as: UTF8.self)
    let links = list.matches(of: /<doc:(.*)>/).map { String($0.1) }
    #expect(links.sorted() == DiagnosticCode.allCases.map(\.rawValue).sorted())
  }

  @Test(arguments: DiagnosticCode.allCases.filter { !ofOthers.contains($0) })
  func `the first example of a page fires its code, and the second does not`(code: DiagnosticCode) throws {
    let page = try Self.page(of: code)
    let examples = page.matches(of: /```(?:yaml|json)\n((?:.|\n)*?)\n```/).map { String($0.1) }
    try #require(examples.count == 2 || code == .emptyDocument)
    #expect(try Self.codes(firedBy: examples[0], about: code).contains(code))
    let remedied = try Self.codes(firedBy: examples[1], about: code)
    let declaresLevels = examples[1].hasPrefix("levels:")
    #expect(declaresLevels ? !remedied.contains(code) : remedied.isEmpty)
  }

  private static func page(of code: DiagnosticCode) throws -> String {
    String(decoding: try Repository.bytes(of: "\(folder)/\(code.rawValue).md"), as: UTF8.self)
  }

  private static func codes(firedBy example: String, about code: DiagnosticCode) throws -> Set<DiagnosticCode> {
    let files = try PackFiles.read(Repository.path(packFolder)).texts
    do throws(DiagnosticFailure) {
      if ofRecords.contains(code) {
        let reader = AssessmentReader(pack: try PackLoader.load(files: files))
        let name = code == .jsonSyntax ? "a.json" : "a.yaml"
        _ = try reader.read(SourceText(name: name, text: example))
      } else if ofStoredPlans.contains(code) {
        _ = try Plan(json: example)
      } else {
        _ = try PackLoader.load(files: files + [SourceText(name: "a.yaml", text: example)])
      }
      return []
    } catch {
      return Set(error.diagnostics.map(\.code))
    }
  }
}
