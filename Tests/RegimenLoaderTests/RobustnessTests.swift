import RegimenDiagnostics
import RegimenLoader
import RegimenModel
import RegimenTestSupport
import Testing

@Suite(.timeLimit(.minutes(5))) struct RobustnessTests {
  private static let folders = [
    "rules/iop", "fixtures/packs/every-form", "fixtures/assessments", "fixtures/broken-packs",
    "fixtures/broken-assessments",
  ]

  private static let reader = Result {
    AssessmentReader(pack: try PackLoader.load(folder: Repository.path("fixtures/packs/every-form")))
  }

  private static func texts() throws -> [SourceText] {
    try folders.flatMap { try Repository.allTexts(in: $0) }.filter { $0.name.hasSuffix(".yaml") }
  }

  @Test(arguments: try texts())
  func `a damaged file is read to the end or refused`(text: SourceText) throws {
    let reader = try Self.reader.get()
    var generator = SeededGenerator(seed: UInt64(text.bytes.count))
    for _ in 0..<3 {
      for damaged in [text.truncated(using: &generator), text.flipped(using: &generator)] {
        expectOutcome { () throws(DiagnosticFailure) in _ = try PackLoader.load(files: [damaged]) }
        expectOutcome { () throws(DiagnosticFailure) in _ = try reader.read(damaged) }
      }
    }
  }

  @Test(arguments: 0..<12)
  func `the shipped pack with one damaged file is loaded or refused`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var texts = try PackFiles.read(Repository.path("rules/iop")).texts
    let index = Int.random(in: texts.indices, using: &generator)
    texts[index] =
      Bool.random(using: &generator)
      ? texts[index].truncated(using: &generator) : texts[index].flipped(using: &generator)
    expectOutcome { () throws(DiagnosticFailure) in _ = try PackLoader.load(files: texts) }
  }

  /// A reading ends well, or with mistakes that can be shown.
  private func expectOutcome(_ read: () throws(DiagnosticFailure) -> Void) {
    do throws(DiagnosticFailure) {
      try read()
    } catch {
      #expect(!error.diagnostics.isEmpty)
      #expect(error.diagnostics.allSatisfy { !$0.message.isEmpty })
    }
  }
}

extension SourceText {
  /// The text cut off somewhere.
  fileprivate func truncated(using generator: inout SeededGenerator) -> SourceText {
    let length = bytes.isEmpty ? 0 : Int.random(in: 0..<bytes.count, using: &generator)
    return SourceText(name: name, bytes: Array(bytes.prefix(length)))
  }

  /// The text with some bits of a few bytes turned over.
  fileprivate func flipped(using generator: inout SeededGenerator) -> SourceText {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &generator) where !bytes.isEmpty {
      bytes[Int.random(in: bytes.indices, using: &generator)] ^= 1 << UInt8.random(in: 0...7, using: &generator)
    }
    return SourceText(name: name, bytes: bytes)
  }
}
