import RegimenDiagnostics
import RegimenLoader
import RegimenModel
import RegimenReport
import RegimenTestSupport
import RegimenYAML
import Testing

/// The schema of a pack's files means what the loader does, but for what is listed.
@Suite(.enabled(if: SchemaCheck.isPossible, "needs Python")) struct PackSchemaTests {
  /// The fixtures that only the loader rejects. Each but the last three needs arithmetic, an order, or a proof.
  private static let onlyTheLoaderRejects = [
    "band-gap.yaml": "the lowest band begins at the least score",
    "condition-too-wide.yaml": "alternatives are multiplied out",
    "cycle.yaml": "a chain leads back to its beginning",
    "empty-range.yaml": "no value lies between two ends",
    "override-higher-concern.yaml": "concerns of two rules are compared",
    "sessions-exceed-hours.yaml": "sessions are added up to hours",
    "template-fact-not-known.yaml": "what must be known is proved from the condition",
    "unusable-bridge.yaml": "levels are compared",
    "wrong-order.yaml": "numbers and dates are compared",
    "empty-pack": "there is no file",
    "link-leaves-pack": "a link is no matter of what a file says",
    "stray-file": "whether a file belongs is no matter of what it says",
  ]

  @Test func `it tells good packs from bad ones, but for what is listed`() throws {
    let packs =
      ["rules/iop"] + (try Repository.names(in: "fixtures/packs").map { "fixtures/packs/\($0)" })
      + (try Repository.names(in: "fixtures/broken-packs").filter { !$0.hasSuffix(".txt") }.map {
        "fixtures/broken-packs/\($0)"
      })
    let verdicts = try PackBench.verdicts(
      on: packs.map { PackBench.Pack(name: $0, files: try PackFiles.read(Repository.path($0))) })
    #expect(verdicts.count > 30)
    for verdict in verdicts {
      let name = verdict.name.split(separator: "/").last.map(String.init) ?? ""
      let isListed = Self.onlyTheLoaderRejects[name] != nil
      #expect(verdict.isAgreed != isListed, "\(verdict.name): \(verdict.complaint ?? "accepted")")
      if isListed { #expect(verdict.complaint == nil, "\(verdict.name)") }
    }
    let found = Set(verdicts.map { $0.name.split(separator: "/").last.map(String.init) ?? "" })
    #expect(Set(Self.onlyTheLoaderRejects.keys).subtracting(found) == [])
  }

  /// The codes whose example only the loader rejects.
  private static let onlyTheLoaderKnows: [DiagnosticCode: String] = [
    .bandGap: "the lowest band begins at the least score",
    .conditionTooWide: "alternatives are multiplied out",
    .cycle: "a chain leads back to its beginning",
    .duplicateKey: "a fact is named both dotted and nested",
    .duplicateName: "two entries are compared",
    .emptyRange: "no value lies between two ends",
    .overrideHigherConcern: "concerns of two rules are compared",
    .templateFactNotKnown: "what must be known is proved from the condition",
    .wrongKind: "a flag in quotes is text",
    .wrongOrder: "numbers and dates are compared",
  ]

  /// Codes that are not found in a text that is a document of a pack.
  private static let ofOthers: Set<DiagnosticCode> = Set(DiagnosticCode.analysis).union([
    .jsonSyntax, .notAGroup, .scoreFromTheFuture, .requiredFactMissing, .impossibleCombination, .csvSyntax,
  ])

  @Test func `it tells the examples on the pages of diagnostics apart`() throws {
    let pack = try PackFiles.read(Repository.path("fixtures/packs/every-form")).texts
    var packs: [PackBench.Pack] = []
    for code in DiagnosticCode.allCases where !Self.ofOthers.contains(code) {
      let page = String(
        decoding: try Repository.bytes(of: "Sources/Regimen/Regimen.docc/Diagnostics/\(code.rawValue).md"),
        as: UTF8.self)
      let examples = page.matches(of: /```yaml\n((?:.|\n)*?)\n```/).map { String($0.1) }
      for (place, example) in examples.enumerated() {
        packs.append(
          PackBench.Pack(
            name: "\(code.rawValue) \(place)", files: PackFiles(pack + [SourceText(name: "a.yaml", text: example)])))
      }
    }
    let verdicts = try PackBench.verdicts(on: packs)
    #expect(verdicts.count > 60)
    let differing = verdicts.filter { !$0.isAgreed }
    #expect(Set(differing.map(\.name)) == Set(Self.onlyTheLoaderKnows.keys.map { "\($0.rawValue) 0" }))
    for verdict in differing { #expect(verdict.complaint == nil, "\(verdict.name)") }
  }

  @Test func `it accepts the examples of the language page, whatever they name`() throws {
    let page = String(
      decoding: try Repository.bytes(of: "Sources/Regimen/Regimen.docc/RuleLanguage.md"), as: UTF8.self)
    let examples = page.matches(of: /```yaml\n((?:.|\n)*?)\n```/).dropLast().enumerated().map { number, match in
      SourceText(name: "\(number).yaml", text: String(match.1))
    }
    try #require(examples.count == 9)
    let unreadable = SourceText(name: "unreadable.yaml", text: "rules: [")
    let schema = PackSchema(names: PackNames(PackFiles(examples + [unreadable]))).document.bytes
    let complaints = try SchemaJudge(["pack": schema]).complaints(
      about: examples.map { .init($0.name, try YAMLReader.read($0), by: "pack") })
    #expect(complaints == [:])
  }
}
