import RegimenBatch
import RegimenDiagnostics
import RegimenDocument
import RegimenTestSupport
import Testing

@Suite(.timeLimit(.minutes(5))) struct FramingTests {
  private static let ndjson = """
    \u{FEFF}{"a": 1}\r
    \r
      \t
    {"b": "é\\n"}

    {"c": 3}   \n\n{"d"\r: 4}\n{"e": 5}\r
    """
  private static let csv = """
    \u{FEFF}age;date;notes\r
    1;2;plain\r
    ;;\r
    3;4;"two\r
    lines; and ""quotes""\"\r

    "5";6;a " inside
    "";" ";
    7;8;"junk"after
    9;10;last
    """
  private static let yaml = """
    \u{FEFF}# comment
    %YAML 1.1
    --- # first
    a: 1
    b: |
      --- not a mark
      ...
    ---
    # nothing here
    ---\r
    c: "x
      ---"\r
    ...\r
    # between
    ...
    d: 4
    ---e: 5
    --- {f: 6}\r---\rg: 7\r...\r\r# end
    --
    ---
    """

  private static let streams: [(name: String, stream: Stream)] = [
    ("ndjson", Stream(ndjson, .lines)), ("csv", Stream(csv, .rows(delimiter: nil))),
    ("yaml", Stream(yaml, .documents)), ("whole", Stream(" {}\r\n", .whole)),
    ("empty", Stream("", .lines)), ("empty yaml", Stream("", .documents)), ("empty whole", Stream("", .whole)),
    ("a mark", Stream("a: 1\n---", .documents)), ("half a mark", Stream("\u{FEFF}--\n---\n-- -", .documents)),
  ]

  @Test(arguments: streams.indices)
  func `any split into blocks gives the same records in the same chunks`(index: Int) throws {
    let stream = Self.streams[index].stream
    var generator = SeededGenerator(seed: UInt64(index))
    let least = stream.framing == .rows(delimiter: nil) ? 14 : 1
    for (chunkBytes, limit) in [(1 << 18, 1 << 24), (1, 1 << 24), (40, 1 << 24), (20, 30), (14, 14), (least, least)] {
      let expected = try stream.items(chunkBytes: chunkBytes, limit: limit)
      for size in 1...70 {
        #expect(try stream.items(chunkBytes: chunkBytes, limit: limit) { size } == expected, "blocks of \(size)")
      }
      for _ in 0..<50 {
        let items = try stream.items(chunkBytes: chunkBytes, limit: limit) { .random(in: 0...9, using: &generator) }
        #expect(items == expected)
      }
    }
  }

  @Test(arguments: streams.indices)
  func `the size of chunks never shows`(index: Int) throws {
    let stream = Self.streams[index].stream
    let expected = try stream.items()
    for chunkBytes in 1...100 { #expect(try stream.items(chunkBytes: chunkBytes) == expected) }
  }

  @Test func `lines are records, whatever ends them, and blank ones are counted only`() throws {
    #expect(
      try Stream(Self.ndjson, .lines).items() == [
        .record(#"{"a": 1}"#, line: 1, offset: 3), .record(#"{"b": "é\n"}"#, line: 4, offset: 19),
        .record(#"{"c": 3}   "#, line: 6, offset: 34), .record("{\"d\"\r: 4}", line: 8, offset: 47),
        .record(#"{"e": 5}"#, line: 9, offset: 57),
      ])
  }

  @Test func `rows are records, and line breaks in quotes do not end them`() throws {
    #expect(
      try Stream(Self.csv, .rows(delimiter: nil)).items() == [
        .record("1;2;plain", line: 2, offset: 19),
        .record("3;4;\"two\r\nlines; and \"\"quotes\"\"\"", line: 4, offset: 34),
        .record("\"5\";6;a \" inside", line: 7, offset: 69), .record("7;8;\"junk\"after", line: 9, offset: 94),
        .record("9;10;last", line: 10, offset: 110),
      ])
  }

  @Test func `documents are records, and empty ones are none`() throws {
    let items = try Stream(Self.yaml, .documents).items()
    #expect(
      items.map(\.outline) == [
        "2 %YAML 1.1|--- # first|a: 1|b: ||  --- not a mark|  ...|", "10 ---|c: \"x|  ---\"|...|", "16 d: 4|---e: 5|",
        "18 --- {f: 6}|", "19 ---|g: 7|...|", "24 --|",
      ])
  }

  @Test func `a stream of nothing, or of blanks, has no records`() throws {
    for framing in [RecordFraming.lines, .rows(delimiter: nil), .documents] {
      for text in ["", "\u{FEFF}", "\n", "\r\n\n  \n\t", "\u{FEFF}\n\n"] {
        #expect(try Stream(text, framing).items().isEmpty)
      }
    }
    #expect(try Stream("", .whole).items() == [.record("", line: 1, offset: 0)])
  }

  @Test func `a record that is too large is told in its place, and the next is read`() throws {
    let lines = "{}\n\(String(repeating: "x", count: 31))\r\n\(String(repeating: "y", count: 30))\r\n{}\n"
    let rows = "age\n1\n\"\(String(repeating: "\n", count: 40))\"\n2\n"
    let documents = "a: 1\n---\nb: \(String(repeating: "b", count: 40))\n# comment\n---\nc: 3\n"
    for size in [1, 7, 1000] {
      #expect(
        try Stream(lines, .lines).items(limit: 30) { size } == [
          .record("{}", line: 1, offset: 0), .refused([.fileTooLarge], line: 2, offset: 3),
          .record(String(repeating: "y", count: 30), line: 3, offset: 36), .record("{}", line: 4, offset: 68),
        ])
      #expect(
        try Stream(rows, .rows(delimiter: nil)).items(limit: 30) { size } == [
          .record("1", line: 2, offset: 4), .refused([.fileTooLarge], line: 3, offset: 6),
          .record("2", line: 44, offset: 49),
        ])
      #expect(
        try Stream(documents, .documents).items(limit: 30) { size } == [
          .record("a: 1\n", line: 1, offset: 0), .refused([.fileTooLarge], line: 2, offset: 5),
          .record("---\nc: 3\n", line: 5, offset: 63),
        ])
      #expect(try Stream(lines, .whole).items(limit: 30) { size } == [.refused([.fileTooLarge], line: 1, offset: 0)])
    }
  }

  @Test func `a line of many megabytes is passed over without being held`() throws {
    let block = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
    var blocks = 0
    var reader = ChunkReader(.lines, name: "stream") {
      blocks += 1
      switch blocks {
      case 1: return Array("{}\n".utf8)
      case 2...100: return block
      case 101: return Array("\n{}".utf8)
      default: return nil
      }
    }
    #expect(try reader.next()?.records.map(\.line) == [1])
    let refused = try #require(try reader.next())
    #expect(refused.line == 2)
    #expect(refused.bytes.isEmpty)
    let mistake = try #require(refused.refusal?.diagnostics.first)
    #expect(mistake.message == "a record may have at most 16777216 bytes; this one has more")
    #expect(mistake.range?.description == "stream:2:1")
    #expect(reader.heldBytes < 40 << 20)
    let last = try #require(try reader.next())
    #expect(last.records.map(\.line) == [3])
    #expect(last.records.map(\.offset) == [3 + 99 << 20 + 1])
    #expect(try reader.next() == nil)
  }

  @Test func `what was whole before a stream broke is handed out first`() throws {
    struct Broken: Error {}
    var blocks = [Array("{}\n{}\n{\"a".utf8)]
    var reader = ChunkReader(.lines, name: "stream") {
      guard let block = blocks.popLast() else { throw Broken() }
      return block
    }
    #expect(try reader.next()?.records.map(\.line) == [1, 2])
    #expect(throws: Broken.self) { try reader.next() }
    #expect(throws: Broken.self) { try reader.next() }
  }

  @Test(arguments: [
    ("age,notes", UInt8(ascii: ",")), ("age;notes", UInt8(ascii: ";")), ("age\tnotes", UInt8(ascii: "\t")),
    ("age", UInt8(ascii: ",")), ("\"a;;b\",age", UInt8(ascii: ",")),
  ])
  func `the header tells the delimiter`(header: String, delimiter: UInt8) throws {
    var reader = Stream("\n\(header)\r\n1\n", .rows(delimiter: nil)).reader()
    let row = try #require(try reader.header())
    #expect(String(decoding: row.bytes, as: UTF8.self) == header)
    #expect(row.line == 2)
    #expect(try reader.next()?.framing == .rows(delimiter: delimiter))
    #expect(try reader.header() == row)
  }

  @Test(
    arguments: [
      ("a.ndjson", InputFormat.ndjson), ("a.jsonl", .ndjson), ("a.CSV", .csv), ("b/a.tsv", .csv), ("a.yaml", .yaml),
      ("a.yml", .yaml), ("a.b.json", .json), ("a.txt", nil), ("json", nil),
    ] as [(String, InputFormat?)])
  func `the name of a file tells its format`(name: String, format: InputFormat?) {
    #expect(InputFormat(fileName: name) == format)
    #expect(InputFormat(path: Repository.path("fixtures")) == .folder)
  }
}

extension Stream.Item {
  /// The line and the bytes, with `|` for line breaks.
  fileprivate var outline: String {
    switch self {
    case .record(let text, let line, _):
      let shown = ["\r\n", "\n", "\r"].reduce(text) { $0.replacing($1, with: "|") }
      return "\(line) \(shown)"
    case .refused(let codes, let line, _): return "\(line) \(codes)"
    }
  }
}
