import RegimenAnalysis
import RegimenDiagnostics
import RegimenEvaluator
import RegimenLoader
import RegimenModel
import RegimenTestSupport
import Testing

/// The examples on the pages of codes that the analysis finds: each is added to a pack about which nothing is to be found.
@Suite struct AnalysisPageTests {
  private static let folder = "Sources/Regimen/Regimen.docc/Diagnostics"
  /// Codes of limits, which no example on a page can reach.
  private static let withoutExample: Set<DiagnosticCode> = [.notAnalysed]
  private static let withExample = DiagnosticCode.analysis.filter { !withoutExample.contains($0) }

  @Test(arguments: withExample)
  func `the first example of a page fires its code, as grave as it usually is, and the second does not`(
    code: DiagnosticCode
  ) throws {
    let examples = try Self.examples(of: code)
    let found = try Self.found(in: examples[0])
    let fired = found.filter { $0.diagnostic.code == code }
    #expect(fired.map(\.diagnostic.severity).contains(code.usualSeverity), "\(found.gists)")
    let remedied = try Self.found(in: examples[1])
    #expect(!remedied.map(\.diagnostic.code).contains(code), "\(remedied.gists)")
  }

  @Test(arguments: withExample) func `both examples of a page load`(code: DiagnosticCode) throws {
    for example in try Self.examples(of: code) { _ = try Self.pack(with: example) }
  }

  @Test func `nothing is found in the pack that examples are added to`() throws {
    #expect(try Self.found(in: nil).gists == [])
  }

  private static func examples(of code: DiagnosticCode) throws -> [String] {
    let page = String(decoding: try Repository.bytes(of: "\(folder)/\(code.rawValue).md"), as: UTF8.self)
    let examples = page.matches(of: /```yaml\n((?:.|\n)*?)\n```/).map { String($0.1) }
    try #require(examples.count == 2)
    return examples
  }

  private static func found(in example: String?) throws -> [Finding] {
    let pack = try pack(with: example)
    let runner = CaseRunner(Recommender(pack: pack)) { _ in .failure(DiagnosticFailure([])) }
    let options = PackChecker.Options(asOf: CalendarDate("2027-06-01"), exercised: runner.exercisedRules)
    return PackChecker(pack, options: options).check().findings
  }

  /// The pack with an example: what belongs in the header is put there, in the place of what it says of the same.
  private static func pack(with example: String?) throws -> Pack {
    var files = try PackFiles.read(Repository.path(PackCopy.checked)).texts
    guard let example else { return try PackLoader.load(files: files) }
    let key = example.prefix { $0 != "\n" && $0 != " " }
    guard key == "uses:" || key == "accepted:", let index = files.firstIndex(where: { $0.name == "pack.yaml" }) else {
      return try PackLoader.load(files: files + [SourceText(name: "example.yaml", text: example)])
    }
    let header = String(decoding: files[index].bytes, as: UTF8.self)
    // The uses of attributes stand last in the header.
    let rest =
      key == "uses:" ? header.prefix(upTo: header.firstRange(of: "uses:")?.lowerBound ?? header.endIndex) : header[...]
    files[index] = SourceText(name: "pack.yaml", text: rest + example)
    return try PackLoader.load(files: files)
  }
}
