import RegimenDiagnostics
import RegimenGenerators
import RegimenLoader
import RegimenModel
import RegimenReport
import RegimenTestSupport
import RegimenYAML
import Testing

/// The schema of assessments means what the reader of assessments does, but for what is listed.
@Suite(.enabled(if: SchemaCheck.isPossible, "needs Python")) struct AssessmentSchemaTests {
  /// The fixtures that only the program rejects: each for what two values say together.
  private static let onlyTheProgramRejects = [
    "duplicate-key.yaml": "a fact is named both dotted and nested",
    "impossible-combination.yaml": "facts that cannot be true together",
    "score-from-the-future.yaml": "two dates are compared",
  ]

  @Test(arguments: [
    ("rules/iop", ["fixtures/assessments"], 27),
    ("fixtures/packs/every-form", ["fixtures/broken-assessments", "fixtures/rejected-assessments"], 16),
  ])
  func `it tells good records from bad ones, but for what is listed`(
    path: String, folders: [String], count: Int
  ) throws {
    let pack = try PackLoader.load(folder: Repository.path(path))
    let texts = try folders.flatMap { try Repository.texts(in: $0) }.filter { !$0.name.hasSuffix(".txt") }
    let verdicts = try AssessmentBench(pack).verdicts(on: texts)
    #expect(verdicts.count == count)
    for verdict in verdicts {
      let isListed = Self.onlyTheProgramRejects[verdict.name] != nil
      #expect(verdict.isAgreed != isListed, "\(verdict.name): \(verdict.complaint ?? "accepted")")
      if isListed { #expect(verdict.complaint == nil, "\(verdict.name)") }
    }
  }

  /// What the two do not agree on, of all that can go wrong in one place of the record.
  private static let differences = [
    "misspell .pregnant": "the schema marks a misspelled key without a value, which the program passes over"
  ]

  @Test func `what is wrong in one place of a record is seen by both`() throws {
    let pack = try PackLoader.load(folder: Repository.path("fixtures/packs/every-form"))
    let file = "fixtures/packs/every-form/cases/someone.yaml"
    let node = try YAMLReader.read(SourceText(name: file, bytes: try Repository.bytes(of: file)))
    let texts = node.damaged.map { SourceText(name: $0.what, text: $0.value.flow) }
    let verdicts = try AssessmentBench(pack).verdicts(on: texts)
    #expect(verdicts.count > 100)
    #expect(verdicts.contains { $0.mistakes.isEmpty })
    let differing = verdicts.filter { !$0.isAgreed }
    #expect(
      Set(differing.map(\.name)) == Set(Self.differences.keys),
      "\(differing.map { "\($0.name): \($0.mistakes.map(\.message)) \($0.complaint ?? "accepted")" })")
  }

  /// What generated records may be rejected for by the program alone.
  private static let onlyTheProgramFinds: Set<DiagnosticCode> = [.scoreFromTheFuture, .impossibleCombination]

  @Test func `it tells good records from bad ones of whatever pack`() throws {
    for seed in 0..<UInt64(12) {
      var random = RandomSource(seed: seed)
      let pack = PackGenerator.pack(&random)
      let records = AssessmentGenerator(pack)
      let texts = (0..<12).map { number in
        let text = AssessmentYAML(pack: pack).text(of: records.assessment(unknown: 30, &random))
        return SourceText(name: "\(number).yaml", text: text)
      }
      for verdict in try AssessmentBench(pack).verdicts(on: texts) where !verdict.isAgreed {
        let isListed = verdict.complaint == nil && Self.onlyTheProgramFinds.isSuperset(of: verdict.mistakes.codes)
        #expect(isListed, "seed \(seed): \(verdict.mistakes.map(\.message)) \(verdict.complaint ?? "accepted")")
      }
    }
  }
}
