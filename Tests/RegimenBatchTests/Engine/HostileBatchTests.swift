import Regimen
import RegimenBatch
import RegimenDiagnostics
import RegimenEvaluator
import RegimenTestSupport
import Testing

@Suite(.timeLimit(.minutes(10))) struct HostileBatchTests {
  @Test(arguments: 0..<10) func `of 100,000 hostile lines each has its own line in the output`(part: Int) throws {
    let cohorts = ["north-clinic", "mixed-with-errors"].map { "fixtures/cohorts/\($0).ndjson" }
    let seeds = try cohorts.flatMap { try Repository.bytes(of: $0).split(separator: UInt8(ascii: "\n")) }
    var generator = SeededGenerator(seed: UInt64(part))
    var stream: [UInt8] = []
    var offsets: [Int] = []
    for _ in 0..<10_000 {
      var text = SourceText(name: "", bytes: Array(seeds.randomElement(using: &generator) ?? []))
      for _ in 0..<Int.random(in: 0...2, using: &generator) { text = text.mangled(using: &generator) }
      // A line break put into a line would make two of it; a blank line would make none.
      offsets.append(stream.count)
      stream +=
        text.bytes.map { $0 == UInt8(ascii: "\n") ? 0 : $0 } + Array("}\n".utf8.dropFirst(text.bytes.isBlank ? 0 : 1))
    }
    var engine = BatchEngine(Recommender(pack: try .shipped()), form: .fields([.id, .status, .meta]))
    (engine.options.threads, engine.options.chunkBytes) = (2, 3_000)
    let run = try EngineRun(engine, stream)
    #expect(run.lines.count == offsets.count)
    let plan = #"{"id":"#
    var plans = 0
    for (number, line) in run.lines.enumerated() {
      if line.hasPrefix(plan) {
        plans += 1
      } else {
        let place =
          #""status":"rejected","record":{"file":"stream","line":\#(number + 1),"byte_offset":\#(offsets[number])}"#
        #expect(line.contains(place))
      }
    }
    #expect(run.summary.records == offsets.count && run.summary.plans == plans)
    #expect((1_000..<9_000).contains(plans))
  }
}

extension [UInt8] {
  /// Whether a line of it would be skipped.
  fileprivate var isBlank: Bool { allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A } }
}
