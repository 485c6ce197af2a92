import RegimenDiagnostics
import RegimenTestSupport
import Testing

@Suite struct CodeCoverageTests {
  /// Codes whose inputs are made by ``LimitTests``.
  private static let generated: Set<DiagnosticCode> = [
    .fileTooLarge, .tooManyNodes, .nulByte, .tooManyFiles, .unreadableFile,
    .tooManyMistakes, .tooManyOverrides,
  ]
  /// Codes of tables, which the tests of batches fire.
  private static let ofTables: Set<DiagnosticCode> = [.csvSyntax]
  /// Codes that are found when a plan is made, and have their tests there.
  private static let ofPlans: Set<DiagnosticCode> = [.requiredFactMissing, .impossibleCombination]
  /// Codes of a pack that a library asks for, and that its tests fire.
  private static let ofCallers: Set<DiagnosticCode> = [.digestMismatch]
  /// Codes of packs that load, which the examples on their pages fire.
  private static let ofAnalysis = Set(DiagnosticCode.analysis)

  @Test func `every code is fired by a fixture`() throws {
    let folders = ["fixtures/broken-packs", "fixtures/broken-assessments", "fixtures/broken-plans"]
    let texts = try folders.flatMap { try Repository.texts(in: $0, suffix: ".txt") }
    let fired = texts.flatMap { text in
      String(decoding: text.bytes, as: UTF8.self).matches(of: /\[([a-z0-9-]+)\]\n/).map { String($0.1) }
    }
    let codes = Set(fired.compactMap(DiagnosticCode.init(rawValue:)))
    let elsewhere = Self.generated.union(Self.ofTables).union(Self.ofPlans).union(Self.ofCallers)
      .union(Self.ofAnalysis)
    #expect(codes.union(elsewhere) == Set(DiagnosticCode.allCases))
  }
}
