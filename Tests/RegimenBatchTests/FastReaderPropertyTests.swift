import Foundation
import RegimenDiagnostics
import RegimenLoader
import RegimenTestSupport
import Testing

/// Whatever the fast reader accepts, the ordinary readers accept and understand alike.
@Suite struct FastReaderPropertyTests {
  typealias Vocabulary = FastReaderTwin.Vocabulary

  @Test(arguments: Vocabulary.allCases)
  func `a plain line is read, and as the ordinary readers read it`(vocabulary: Vocabulary) throws {
    var twin = FastReaderTwin(try vocabulary.pack())
    var lines = FastReaderLines(twin.pack, .plain, seed: 1)
    var accepted = 0
    for _ in 0..<1_000 where twin.expectAgreement(lines.next()) { accepted += 1 }
    #expect(accepted >= 990)
  }

  @Test(arguments: Vocabulary.allCases)
  func `a line in any valid notation is read as the ordinary readers read it, if at all`(vocabulary: Vocabulary) throws
  {
    var twin = FastReaderTwin(try vocabulary.pack())
    var lines = FastReaderLines(twin.pack, .free, seed: 2)
    var accepted = 0
    for _ in 0..<1_000 {
      let line = lines.next()
      _ = try twin.readOrdinarily(line)
      if twin.expectAgreement(line) { accepted += 1 }
    }
    #expect(accepted >= 200 && accepted < 1_000)
  }

  @Test(arguments: Vocabulary.allCases, 0..<4 as Range<UInt64>)
  func `a damaged line is read as the ordinary readers read it, if at all`(vocabulary: Vocabulary, seed: UInt64) throws
  {
    var fuzzer = FastReaderFuzzer(try vocabulary.pack(), seed: seed)
    for _ in 0..<20_000 { fuzzer.tryOne() }
    #expect(fuzzer.lines >= 20_000)
    #expect(fuzzer.accepted > 500)
  }

  @Test func `every JSON fixture is read as the ordinary readers read it, if at all`() throws {
    let fixtures = try Repository.allTexts(in: "fixtures").filter { $0.name.hasSuffix(".json") }
    #expect(!fixtures.isEmpty)
    for vocabulary in Vocabulary.allCases {
      var twin = FastReaderTwin(try vocabulary.pack())
      for fixture in fixtures {
        let isAccepted = twin.expectAgreement(fixture.bytes)
        if vocabulary == .shipped, fixture.name.hasPrefix("fixtures/assessments/") { #expect(isAccepted) }
        for text in fixture.truncations { twin.expectAgreement(text.bytes) }
        for text in fixture.flips(seed: 3) { twin.expectAgreement(text.bytes) }
      }
    }
  }

  /// Not a test that runs by itself: `REGIMEN_FUZZ_SECONDS=60 swift test --filter FastReaderPropertyTests`.
  @Test(
    .enabled(if: ProcessInfo.processInfo.environment["REGIMEN_FUZZ_SECONDS"] != nil), arguments: Vocabulary.allCases)
  func `whatever is tried for as long as was asked`(vocabulary: Vocabulary) throws {
    let seconds = ProcessInfo.processInfo.environment["REGIMEN_FUZZ_SECONDS"].flatMap(Double.init) ?? 0
    let seed = UInt64.random(in: 0...UInt64.max)
    var fuzzer = FastReaderFuzzer(try vocabulary.pack(), seed: seed)
    let end = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < end { fuzzer.tryOne() }
    print("\(vocabulary), seed \(seed): \(fuzzer.lines) lines, of which \(fuzzer.accepted) were read")
  }
}
