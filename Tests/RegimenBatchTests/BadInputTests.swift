import RegimenBatch
import RegimenDiagnostics
import RegimenModel
import RegimenTestSupport
import Testing

/// What becomes of lines that hold no readable record: each has its outcome, its line and its offset.
@Suite struct BadInputTests {
  /// A line that is bad, between two that are good, and what is told of it.
  struct Case: CustomTestStringConvertible {
    let name: String
    let line: [UInt8]
    let told: [String]

    init(_ name: String, _ line: [UInt8], _ told: String...) {
      self.name = name
      self.line = line
      self.told = told
    }

    init(_ name: String, _ line: String, _ told: String...) {
      self.name = name
      self.line = Array(line.utf8)
      self.told = told
    }

    var testDescription: String { name }
  }

  private static let good = #"{"age": 40}"#

  private static let cases = [
    Case(
      "a repeated key", #"{"age": 1, "age": 2}"#,
      "3:12 duplicate-key a mapping may have each key once; 'age' is here again"),
    Case(
      "deep nesting", String(repeating: "[", count: 100_000),
      "3:65 too-deep lists and mappings may stand at most 64 deep in one another"),
    Case(
      "invalid UTF-8", Array(#"{"notes": ""#.utf8) + [0xC3, 0x28] + Array(#""}"#.utf8),
      "3:12 invalid-utf8 a file must be UTF-8; byte 0xC3 cannot stand here"),
    Case(
      "an escape cut short", #"{"notes": "\u12"}"#,
      "3:12 json-syntax '\\u' must be followed by four hexadecimal digits"),
    Case(
      "half of a pair", #"{"notes": "\ud800"}"#,
      "3:12 json-syntax half of a surrogate pair may not stand alone"),
    Case(
      "text cut off", #"{"notes": "abc"#,
      "3:11 json-syntax text that begins with '\"' must end with '\"'; this one never does"),
    Case(
      "an object cut off", #"{"age": 40"#,
      "3:1 json-syntax an object that begins with '{' must end with '}'; this one never does"),
    Case(
      "two objects", #"{"age": 40} {"age": 41}"#, "3:13 json-syntax a file must hold one value; after it stands '{'"),
    Case("a NUL byte", "{\"age\": \u{0}40}", "3:9 nul-byte a file must be text, without NUL bytes"),
    Case("only a NUL byte", "\u{0}", "3:1 nul-byte a file must be text, without NUL bytes"),
    Case("a list", "[]", "3:1 wrong-kind an assessment must be a mapping, not a list"),
    Case("null", "null", "3:1 wrong-kind an assessment must be a mapping, not nothing"),
    Case("a word", "hello", "3:1 json-syntax a value must stand here; 'hello' is none"),
    Case("a byte order mark only", "\u{FEFF}", "3:1 empty-document a file must hold a value; this one holds none"),
    Case(
      "a return amid the line", "{\r\"agee\"\r: 1, \"x\": 2}", "3:3 unknown-fact there is no fact 'agee'",
      "3:15 unknown-fact there is no fact 'x'"),
    Case(
      "two mistakes", #"{"agee": 1, "age": "x"}"#, "3:2 unknown-fact there is no fact 'agee'",
      "3:20 wrong-kind fact 'age' must be a number, not text in quotes"),
  ]

  @Test(arguments: cases)
  func `a bad line is told in its place, and the lines around it are read`(bad: Case) throws {
    let bytes = Array("\(Self.good)\r\n\r\n".utf8) + bad.line + Array("\n\(Self.good)".utf8)
    let readings = try Stream(bytes: bytes, .lines).readings(TestPack.reading(), as: .json)
    try #require(readings.count == 3)
    #expect(readings.map(\.record.line) == [1, 3, 4])
    #expect(readings.map(\.record.offset) == [0, 15, 16 + bad.line.count])
    #expect(readings[0].assessment != nil)
    #expect(readings[1].told == bad.told)
    #expect(readings[2].assessment == readings[0].assessment)
    #expect(readings[1].mistakes.allSatisfy { $0.range?.file == "stream" })
    for range in readings[1].mistakes.flatMap({ [$0.range] + $0.notes.map(\.range) }) {
      let start = try #require(range?.start)
      #expect(start.line == 3)
      #expect((15...(15 + bad.line.count)).contains(start.offset))
    }
  }

  @Test func `a good record reads the same wherever it stands, and says nowhere where`() throws {
    let record =
      #"{"assessment": "A", "age": 40, "co_occurring": {"others": "absent"}, "instruments": {"phq9": {"total": 3}}}"#
    let readings = try Stream("\(record)\n\n\(record)\r\n   {}\n\(record)", .lines)
      .readings(TestPack.reading(), as: .json).compactMap(\.assessment)
    try #require(readings.count == 4)
    #expect(readings[1] == readings[0])
    #expect(readings[3] == readings[0])
    #expect(readings[0].place == nil)
    #expect(readings[0].answers["age"]?.place == nil)
    #expect(readings[0].answers["age"]?.value == .number(ExactDecimal(40)))
    #expect(readings[0].closures["co_occurring"]?.place == nil)
    #expect(readings[0].closures["co_occurring"]?.value == .named("absent"))
    #expect(readings[0].instruments["phq9"]?.place == nil)
    #expect(readings[0].instruments["phq9"]?.scores == ["total": ExactDecimal(3)])
  }

  @Test func `the digest is that of the bytes of the record without its line break`() throws {
    // printf '{"age": 40}' | sha256sum
    let digest = "5b465e7bc83f93be40ec43aa65966be5fc69b22bf275fc2692b20a14979a4f11"
    let readings = try Stream("\u{FEFF}\(Self.good)\r\n", .lines).readings(TestPack.reading(), as: .json)
    #expect(readings.map { $0.assessment?.digest } == [digest])
  }

  @Test func `a bad document is told in its place`() throws {
    let text = "age: 40\n---\n# one\nage: 41\nage: 42\n--- [\n...\n---\nagee: 4\r\n---\nage: 43\n"
    let readings = try Stream(text, .documents).readings(TestPack.reading(), as: .yaml)
    #expect(readings.map(\.record.line) == [1, 2, 6, 8, 10])
    #expect(
      readings.map(\.told) == [
        [], ["5:1 duplicate-key a mapping may have each key once; 'age' is here again"],
        ["7:1 yaml-syntax a value must stand here"],
        ["9:1 unknown-fact there is no fact 'agee'"], [],
      ])
    #expect(readings[1].mistakes.first?.notes.first?.range?.description == "stream:4:1")
    #expect(readings[1].mistakes.first?.range?.start.offset == 26)
  }

  @Test func `a mistake that a plan finds gets the place of the record`() {
    let record = RecordBytes(bytes: [], line: 7, offset: 99)
    let failure = DiagnosticFailure([Diagnostic(.requiredFactMissing, "required fact 'age' must be known")])
    let placed = failure.placed(at: record, in: "stream")
    #expect(placed.diagnostics.map(\.range?.description) == ["stream:7:1"])
    #expect(placed.diagnostics.first?.range?.start.offset == 99)
  }
}
