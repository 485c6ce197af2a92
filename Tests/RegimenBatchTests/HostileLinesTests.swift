import RegimenBatch
import RegimenDiagnostics
import RegimenTestSupport
import Testing

@Suite(.timeLimit(.minutes(10))) struct HostileLinesTests {
  private static let seeds = [
    #"{"assessment":"A-1","date":"2026-11-20","age":40,"stage_of_change":"action","pregnant":false}"#,
    #"{"age":4e1,"co_occurring":{"ptsd":"severe","others":"absent"},"relapse_history.relapses_past_year":2}"#,
    #"{"instruments":{"phq9":{"total":14,"date":"2026-11-18"}},"notes":"é\u00e9\ud83d\ude00","meta":{"a":[1,null]}}"#,
  ]

  @Test(arguments: 0..<10) func `of 100,000 hostile lines each is read or told, on its own line`(part: Int) throws {
    let count = 10_000
    var generator = SeededGenerator(seed: UInt64(part))
    var bytes: [UInt8] = []
    var expected: [(line: Int, offset: Int)] = []
    for line in 1...count {
      var text = SourceText(name: "", text: Self.seeds.randomElement(using: &generator) ?? "")
      for _ in 0..<Int.random(in: 0...3, using: &generator) { text = text.mangled(using: &generator) }
      // A line break put into a line would make two of it.
      let hostile = text.bytes.map { $0 == UInt8(ascii: "\n") ? 0 : $0 }
      if hostile.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) { expected.append((line, bytes.count)) }
      bytes += hostile + [UInt8(ascii: "\n")]
    }
    let readings = try Stream(bytes: bytes, .lines).readings(TestPack.reading(), as: .json)
    #expect(readings.map(\.record.line) == expected.map(\.line))
    #expect(readings.map(\.record.offset) == expected.map(\.offset))
    var read = 0
    for reading in readings {
      if reading.assessment != nil { read += 1 }
      #expect((reading.assessment == nil) == !reading.mistakes.isEmpty)
      let isAstray = reading.mistakes.contains { $0.range?.start.line != reading.record.line }
      #expect(!isAstray, "line \(reading.record.line): \(reading.told)")
    }
    #expect((count / 10..<count * 9 / 10).contains(read))
  }
}
