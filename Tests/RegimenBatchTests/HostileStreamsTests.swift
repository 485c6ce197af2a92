import RegimenBatch
import RegimenDiagnostics
import RegimenTestSupport
import Testing

/// Tables and YAML streams made of little but what divides records.
@Suite(.timeLimit(.minutes(5))) struct HostileStreamsTests {
  @Test(arguments: 0..<4) func `no cell of a table is lost, and what is wrong is told in its row`(part: Int) throws {
    let symbols = [
      "\"", "\"", "\"\"", ",", ",", "\n", "\r\n", "\r", "1", "no", " ", "\u{FEFF}", "\n41,no\n", "\n\"41\",\r\n",
      "\n,\"yes\"\n",
    ]
    var generator = SeededGenerator(seed: UInt64(part))
    var read = 0
    for _ in 0..<2_000 {
      let text = "age,pregnant\n" + Self.text(of: symbols, using: &generator)
      let stream = Stream(text, .rows(delimiter: nil))
      try Self.expectSameInBlocks(stream, seed: generator.next())
      var reader = stream.reader()
      let header = try CSVHeader(try reader.header(), pack: TestPack.pack(), file: "stream")
      let readings = try stream.readings(TestPack.reading(), as: .csv(header))
      let skipped = Set("\",\n\r ".utf8)
      Self.expectAccount(of: stream.bytes.dropFirst(13), readings) { skipped.contains($0) }
      Self.expectPlaces(readings) { $0.count { $0 == UInt8(ascii: "\n") } }
      read += readings.count { $0.assessment != nil }
    }
    #expect(read > 500)
  }

  @Test(arguments: 0..<4) func `no document is lost, and none is taken for two`(part: Int) throws {
    let symbols = [
      "---", "---\n", "\n---\n", "...", "\n...\n", "-", ".", " ", "\t", "\n", "\n", "\r\n", "\r", "# x\n", "age: 1\n",
      "notes: |\n  ---\n", "notes: \"a\n  b\"\n", "%", "'",
    ]
    var generator = SeededGenerator(seed: UInt64(part) + 100)
    var read = 0
    for _ in 0..<2_000 {
      let stream = Stream(Self.text(of: symbols, using: &generator), .documents)
      try Self.expectSameInBlocks(stream, seed: generator.next())
      let readings = try stream.readings(TestPack.reading(), as: .yaml)
      let skipped = Set("-.# x\n\r\t".utf8)
      Self.expectAccount(of: stream.bytes[...], readings) { skipped.contains($0) }
      Self.expectPlaces(readings) { String(decoding: $0, as: UTF8.self).count(where: \.isNewline) }
      for record in readings.map(\.record) { Self.expectOneDocument(record) }
      read += readings.count { $0.assessment != nil }
    }
    #expect(read > 300)
  }

  private static func text(of symbols: [String], using generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...25, using: &generator)).map { _ in symbols.randomElement(using: &generator) ?? "" }.joined()
  }

  private static func expectSameInBlocks(_ stream: Stream, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let expected = try stream.items()
    let items = try stream.items(chunkBytes: .random(in: 1...30, using: &generator)) {
      .random(in: 0...5, using: &generator)
    }
    #expect(items == expected)
  }

  /// Expects no mark in a record but one that begins it and one that ends it.
  private static func expectOneDocument(_ record: RecordBytes) {
    let lines = String(decoding: record.bytes, as: UTF8.self).split(omittingEmptySubsequences: false) { $0.isNewline }
    for (number, line) in lines.enumerated() {
      let words = line.split(omittingEmptySubsequences: false) { $0 == " " || $0 == "\t" }
      if words.first == "---" {
        let before = lines[..<number].map { $0.drop { $0 == " " || $0 == "\t" } }
        #expect(before.allSatisfy { $0.isEmpty || $0.hasPrefix("#") || $0.hasPrefix("%") }, "\(lines)")
      }
      if words.first == "..." { #expect(lines[(number + 1)...].allSatisfy { $0.isEmpty }, "\(lines)") }
    }
  }

  /// Expects the records to follow each other, and what lies between them to be nothing but what may be skipped.
  private static func expectAccount(of bytes: ArraySlice<UInt8>, _ readings: [Reading], skip: @escaping (UInt8) -> Bool)
  {
    var end = bytes.startIndex
    for record in readings.map(\.record) {
      #expect(record.offset >= end)
      #expect(bytes[end..<record.offset].allSatisfy(skip))
      end = record.offset + record.bytes.count
      #expect(bytes[record.offset..<end] == record.bytes)
    }
    #expect(bytes[end...].allSatisfy(skip))
  }

  private static func expectPlaces(_ readings: [Reading], breaks: (ArraySlice<UInt8>) -> Int) {
    for reading in readings {
      #expect((reading.assessment == nil) == !reading.mistakes.isEmpty)
      let lines = reading.record.line...(reading.record.line + breaks(reading.record.bytes))
      #expect(reading.mistakes.allSatisfy { lines.contains($0.range?.start.line ?? 0) }, "\(reading.told)")
    }
  }
}
