import RegimenBatch
import RegimenDiagnostics
import RegimenLoader
import RegimenModel
import RegimenTestSupport
import Testing

@Suite struct BatchFilesPageTests {
  private static let folder = "Sources/Regimen/Regimen.docc/"

  @Test func `the examples of the page are read, and say the same`() throws {
    let pack = try PackLoader.load(folder: Repository.path("rules/iop"))
    let ndjson = try read(example("ndjson", on: "BatchFiles.md"), .lines, pack)
    let yaml = try read(example("yaml", on: "BatchFiles.md"), .documents, pack)
    let csv = try read(example("csv", on: "BatchFiles.md"), .rows(delimiter: nil), pack)
    for readings in [ndjson, yaml, csv] {
      #expect(readings.map(\.told) == [[], []])
      #expect(readings.map { $0.assessment?.saying } == ndjson.map { $0.assessment?.saying })
    }
    #expect(ndjson.map { $0.assessment?.answers.entries.count } == [4, 3])
    #expect(ndjson.map { $0.assessment?.meta } == [nil, .object([.init("site", .text("07"))])])
  }

  @Test func `the first example of the page of csv-syntax fires it, and the second does not`() throws {
    let page = "Diagnostics/csv-syntax.md"
    let examples = try [0, 1].map { number in
      try read(example("csv", number: number, on: page), .rows(delimiter: nil), TestPack.pack())
    }
    #expect(examples[0].map(\.mistakes.codes) == [[.csvSyntax]])
    #expect(examples[1].map(\.mistakes.codes) == [[]])
  }

  private func example(_ language: String, number: Int = 0, on page: String) throws -> String {
    let text = String(decoding: try Repository.bytes(of: Self.folder + page), as: UTF8.self)
    let parts = text.components(between: "```\(language)\n", and: "\n```")
    try #require(parts.indices.contains(number))
    return parts[number]
  }

  private func read(_ text: String, _ framing: RecordFraming, _ pack: Pack) throws -> [Reading] {
    let stream = Stream(text, framing)
    var notation = framing == .lines ? RecordNotation.json : .yaml
    if case .rows = framing {
      var reader = stream.reader()
      notation = .csv(try CSVHeader(try reader.header(), pack: pack, file: "stream"))
    }
    return try stream.readings(RecordReading(pack: pack), as: notation)
  }
}

extension String {
  /// What stands between each beginning and the end that follows it.
  fileprivate func components(between begin: String, and end: String) -> [String] {
    var found: [String] = []
    var rest = self[...]
    while let start = rest.firstRange(of: begin) {
      rest = rest[start.upperBound...]
      guard let stop = rest.firstRange(of: end) else { break }
      found.append(String(rest[..<stop.lowerBound]))
      rest = rest[stop.upperBound...]
    }
    return found
  }
}
