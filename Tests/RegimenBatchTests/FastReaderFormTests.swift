import RegimenBatch
import RegimenEvaluator
import RegimenModel
import RegimenReport
import RegimenTestSupport
import Testing

/// What the fast reader takes, and what it leaves to the ordinary readers, form by form.
@Suite struct FastReaderFormTests {
  /// Compiled once for all lines.
  private static let twin = Result { FastReaderTwin(try FastReaderTwin.Vocabulary.nested.pack()) }

  private func isTaken(_ line: [UInt8], _ place: SourceLocation = #_sourceLocation) throws -> Bool {
    var twin = try Self.twin.get()
    return twin.expectAgreement(line, place)
  }

  private func isTaken(_ line: String, _ place: SourceLocation = #_sourceLocation) throws -> Bool {
    try isTaken(Array(line.utf8), place)
  }

  // MARK: What is taken

  @Test(arguments: [
    "{}",
    " \t\r\n{ \n} \r",
    #"{"age":40,"stage_of_change":"action"}"#,
    #"{ "age" : 40 , "stage_of_change" : "action" }"#,
    #"{"pregnant":true,"alcohol_screen":false}"#,
    #"{"pregnant":"unknown","craving":"unknown","sex_at_birth":"unknown","current_level":"unknown"}"#,
    #"{"current_level":"none"}"#,
    #"{"current_level":"intensive_outpatient"}"#,
    #"{"sex_at_birth":"intersex"}"#,
    #"{"craving":7.5}"#,
    #"{"craving":7.50,"age":12.0}"#,
    #"{"deep.inner.balance":-0.25}"#,
    #"{"deep.inner.balance":-0}"#,
    #"{"deep.inner.large":999999999999}"#,
    #"{"deep.inner.micro":0.000001}"#,
    #"{"deep":{"meta-1":"true","inner":{"before":"none","pair":{"a":"low","others":"high"}}}}"#,
    #"{"deep":{"inner.pair.a":"low"},"deep.inner":{"pair.b":"low"},"deep.inner.pair.others":"high"}"#,
    #"{"deep.inner.flags":{"seven77":true,"eight888":false,"others":"unknown"}}"#,
    #"{"co_occurring":{"ptsd":"severe","others":"absent"},"declines":{"others":false}}"#,
    #"{"co_occurring.ptsd":"severe","co_occurring.others":"absent"}"#,
    #"{"co_occurring":{},"relapse_history":{}}"#,
    #"{"a-name-of-more-than-twenty-four-bytes":"a-value-of-more-than-twenty-four-bytes-2"}"#,
    #"{"many":"v199"}"#,
    #"{"age":null,"date":null,"notes":null,"meta":null,"assessment":null,"instruments":null,"co_occurring":null}"#,
    #"{"instruments":{}}"#,
    #"{"instruments":{"phq9":null}}"#,
    #"{"instruments":{"phq9":{"total":14,"date":"2026-11-18"}},"date":"2026-11-20"}"#,
    #"{"date":"2026-11-20","instruments":{"phq9":{"date":"2026-11-20","total":27},"vas":{"mean":0.5}}}"#,
    #"{"instruments":{"phq9":{"total":14,"date":null}}}"#,
    #"{"instruments":{"phq9":{"total":14,"date":"9999-12-31"}}}"#,
    #"{"date":"2024-02-29"}"#,
    #"{"assessment":"A-1042 {}[]:,'"}"#,
    #"{"notes":"Fühlt sich besser; café à 9 h"}"#,
    #"{"notes":"“Нет” — 🙂 ∀"}"#,
    #"{"notes":"a\n\t\r\b\f\"\\\/\u00e9\u00E9"}"#,
    #"{"notes":"a\u0301"}"#,
    #"{"meta":{"a":[1,-2.5,true,false,null,"Zoë",{"a":{"a":""}}],"b":{}}}"#,
    #"{"meta":"text"}"#,
    #"{"meta":0}"#,
    #"{"meta":[ ]}"#,
  ])
  func `this is taken`(line: String) throws {
    #expect(try isTaken(line))
  }

  @Test func `what stands in the line besides the record is found in its place`() throws {
    let pack = try FastReaderTwin.Vocabulary.nested.pack()
    var reader = FastReader(pack: pack, form: Recommender(pack: pack).recordForm)
    var record = Record(Recommender(pack: pack).recordForm)
    let line = Array(#"{"meta": {"a": [1, "é"]}, "age": 40, "assessment": "A-1"}"#.utf8)
    let found = try #require(line.withUnsafeBytes { reader.read($0, into: &record) })
    #expect(found.id.map { String(decoding: line[$0], as: UTF8.self) } == "A-1")
    #expect(found.meta.map { String(decoding: line[$0], as: UTF8.self) } == #"{"a": [1, "é"]}"#)
    let none = try #require(Array("{}".utf8).withUnsafeBytes { reader.read($0, into: &record) })
    #expect(none.id == nil && none.meta == nil)
    #expect(record == Record(Recommender(pack: pack).recordForm), "nothing of the line before is left")
  }

  @Test func `what is carried along may be copied as it stands`() throws {
    var twin = FastReaderTwin(try FastReaderTwin.Vocabulary.everyForm.pack())
    for carried in [#"{"a":[1,-2.50,true,false,null,"Zoë",{"b c":""}],"b":{}}"#, #""ÀžȦ""#, "-0", "[[],{}]", "1.500"] {
      let reading = try #require(try twin.readFast(Array(#"{"meta":\#(carried)}"#.utf8)), "\(carried)")
      var json = JSONWriter(style: .compact)
      try #require(reading.meta).write(to: &json)
      #expect(String(decoding: json.bytes, as: UTF8.self) == carried)
    }
  }

  @Test func `nesting is taken as deep as the ordinary readers take it`() throws {
    let nested = { (depth: Int) in
      #"{"meta":"# + String(repeating: "[", count: depth - 1) + String(repeating: "]", count: depth - 1) + "}"
    }
    #expect(try isTaken(nested(64)))
    #expect(try !isTaken(nested(65)))
    #expect(try !isTaken(nested(100_000)))
  }

  @Test func `stacked marks and long lines are left to the ordinary readers`() throws {
    let marks = { (count: Int) in #"{"notes":"a\#(String(repeating: "\u{301}", count: count))"}"# }
    #expect(try isTaken(marks(30)))
    #expect(try !isTaken(marks(31)))
    let escaped = #"{"notes":"a\#(String(repeating: #"\u0301"#, count: 31))"}"#
    #expect(try !isTaken(escaped))
    let long = { (count: Int) in #"{"notes":"\#(String(repeating: "a", count: count - 12))"}"# }
    #expect(try isTaken(long(1_000_000)))
    #expect(try !isTaken(long(1_000_001)))
  }

  // MARK: What is left

  @Test(arguments: [
    // Not JSON, or not one value.
    "", " ", "{", "}", "[]", "1", "null", "\u{FEFF}{}", "{}{}", "{} x", "{},", "{}\u{0}", "\u{0}{}", "{}\u{B}",
    "{}\u{A0}",
    #"{"age":40,}"#, #"{,"age":40}"#, #"{"age" 40}"#, #"{"age":}"#, #"{"age":40 "craving":1}"#, #"{age:40}"#,
    #"{'age':40}"#, #"{"age":40]"#, #"{"age":40"#, #"{"age"#, #"{"age":40}/**/"#, #"{"pregnant":truex}"#,
    #"{"pregnant":nul}"#, #"{"pregnant":null0}"#, #"{"pregnant":True}"#, #"{"pregnant":tru"#, #"{"meta":tru"#,
    // Keys twice, in any spelling.
    #"{"age":40,"age":40}"#, #"{"age":null,"age":40}"#, #"{"co_occurring.ptsd":"mild","co_occurring":{"ptsd":"mild"}}"#,
    #"{"co_occurring":{"ptsd":"mild","ptsd":"mild"}}"#, #"{"co_occurring":{},"co_occurring":{}}"#,
    #"{"co_occurring.others":"mild","co_occurring":{"others":"mild"}}"#,
    #"{"relapse_history":{},"relapse_history":{}}"#,
    #"{"deep.inner":{"before":"none"},"deep":{"inner.before":"none"}}"#, #"{"date":"2026-11-20","date":"2026-11-20"}"#,
    #"{"assessment":"a","assessment":"a"}"#, #"{"notes":"a","notes":"a"}"#, #"{"meta":1,"meta":1}"#,
    #"{"instruments":{},"instruments":{}}"#, #"{"instruments":{"vas":{"mean":1},"vas":{"mean":1}}}"#,
    #"{"instruments":{"vas":{"mean":1,"mean":1}}}"#, #"{"instruments":{"vas":{"mean":1,"date":null,"date":null}}}"#,
    #"{"meta":{"a":1,"a":1}}"#, #"{"meta":[{"b":{"a":1},"a":{"a":1},"b":1}]}"#,
    // Names that there are not.
    #"{"agee":40}"#, #"{"ag":40}"#, #"{"":40}"#, #"{"Age":40}"#, #"{"others":"mild"}"#, #"{"deep.others":"mild"}"#,
    #"{"nothing":null}"#, #"{"co_occurring":{"age":40}}"#, #"{"co_occurring":{"co_occurring.ptsd":"mild"}}"#,
    #"{"relapse_history":{"others":1}}"#, #"{"deep":{"date":"2026-11-20"}}"#, #"{"instruments.vas":{"mean":1}}"#,
    #"{"instruments":{"other":{"mean":1}}}"#, #"{"instruments":{"vas":{"total":1}}}"#,
    #"{"instruments":{"vas":{"mean":1,"other":null}}}"#, #"{"a-name-of-more-than-twenty-fivf-bytes":"unknown"}"#,
    // Values of the wrong type.
    #"{"age":"40"}"#, #"{"age":true}"#, #"{"age":[40]}"#, #"{"age":{}}"#, #"{"pregnant":"yes"}"#,
    #"{"pregnant":"true"}"#,
    #"{"pregnant":1}"#, #"{"pregnant":yes}"#, #"{"stage_of_change":1}"#, #"{"stage_of_change":true}"#,
    #"{"deep.meta-1":1}"#, #"{"deep.meta-1":true}"#, #"{"co_occurring":"mild"}"#, #"{"co_occurring":[]}"#,
    #"{"relapse_history":1}"#, #"{"date":20261120}"#, #"{"notes":1}"#, #"{"notes":{}}"#, #"{"assessment":1042}"#,
    #"{"assessment":true}"#, #"{"instruments":[]}"#, #"{"instruments":{"vas":1}}"#,
    #"{"instruments":{"vas":{"mean":"1"}}}"#,
    #"{"instruments":{"vas":{"mean":"unknown"}}}"#,
    // Values that there are not.
    #"{"stage_of_change":"acting"}"#, #"{"stage_of_change":"actio"}"#, #"{"stage_of_change":""}"#,
    #"{"stage_of_change":"Action"}"#, #"{"stage_of_change":"action "}"#, #"{"current_level":"nowhere"}"#,
    #"{"stage_of_change":"unknown"}"#, #"{"age":"unknown"}"#, #"{"many":"v200"}"#,
    #"{"a-name-of-more-than-twenty-four-bytes":"a-value-of-more-than-twenty-fivf-bytes-2"}"#,
    // Numbers.
    #"{"age":121}"#, #"{"age":-1}"#, #"{"age":40.5}"#, #"{"craving":1.25}"#, #"{"age":4e1}"#, #"{"age":40E0}"#,
    #"{"age":040}"#, #"{"age":00}"#, #"{"age":-}"#, #"{"age":+4}"#, #"{"age":.5}"#, #"{"age":4.}"#, #"{"age":4.e1}"#,
    #"{"age":0x4}"#, #"{"age":NaN}"#, #"{"age":99999999999999999999999999999999}"#, #"{"age":4.0000000}"#,
    #"{"deep.inner.large":1000000000000}"#, #"{"deep.inner.large":1000000000001}"#,
    #"{"instruments":{"vas":{"mean":10.1}}}"#, #"{"instruments":{"vas":{"mean":1.25}}}"#, #"{"meta":1e5}"#,
    #"{"meta":01}"#, #"{"meta":-}"#,
    // Dates.
    #"{"date":"2026-02-29"}"#, #"{"date":"2026-13-01"}"#, #"{"date":"2026-00-01"}"#, #"{"date":"2026-11-00"}"#,
    #"{"date":"0000-01-01"}"#, #"{"date":"2026-1-1"}"#, #"{"date":"2026-11-20 "}"#, #"{"date":" 2026-11-20"}"#,
    #"{"date":"2026/11/20"}"#, #"{"date":"+026-11-20"}"#, #"{"date":"2026-11-2٣"}"#, #"{"date":"unknown"}"#,
    #"{"date":""}"#,
    // Instruments.
    #"{"date":"2026-11-20","instruments":{"vas":{"mean":1,"date":"2026-11-21"}}}"#,
    #"{"instruments":{"vas":{"mean":1,"date":"2026-11-21"},"phq9":{"total":1,"date":"2026-11-01"}},"date":"2026-11-20"}"#,
    #"{"instruments":{"vas":{}}}"#, #"{"instruments":{"vas":{"date":"2026-11-20"}}}"#,
    #"{"instruments":{"vas":{"mean":null}}}"#,
    // Escapes and what is not ASCII, where it is matched or handed on.
    #"{"\u0061ge":40}"#, #"{"age\"":40}"#, #"{"stage_of_change":"\u0061ction"}"#, #"{"date":"2026\u002d11-20"}"#,
    #"{"âge":40}"#, #"{"stage_of_change":"actïon"}"#, #"{"assessment":"é"}"#, #"{"assessment":"a\n"}"#,
    #"{"assessment":""}"#, "{\"assessment\":\"\u{7F}\"}", "{\"assessment\":\"a\tb\"}", #"{"meta":"\n"}"#,
    #"{"meta":{"é":1}}"#, #"{"meta":{"\u0061":1}}"#, #"{"meta":"—"}"#,
    // Text that is no text.
    #"{"notes":""}"#, #"{"notes":"\x"}"#, #"{"notes":"\u12"}"#, #"{"notes":"\ud800"}"#, #"{"notes":"\ud83d\ude42"}"#,
    #"{"notes":"\"}"#, #"{"notes":"a"#, "{\"notes\":\"a\nb\"}", "{\"notes\":\"a\tb\"}", "{\"notes\":\"a\u{0}b\"}",
    "{\"notes\":\"a\u{1F}b\"}",
  ])
  func `this is left to the ordinary readers`(line: String) throws {
    #expect(try !isTaken(line))
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xE2, 0x82],
      [0xED, 0xA0, 0x80],
      [0xED, 0xBF, 0xBF], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98],
      [0xF4, 0x90, 0x80, 0x80],
      [0xF5, 0x80, 0x80, 0x80], [0x80], [0xBF], [0xFE], [0xFF],
    ] as [[UInt8]])
  func `bytes that are not UTF-8 are left to the ordinary readers`(bytes: [UInt8]) throws {
    for key in ["notes", "meta", "assessment"] {
      for filler in ["", "abcdefghijk"] {
        #expect(try !isTaken(Array("{\"\(key)\":\"\(filler)".utf8) + bytes + Array("\(filler)\"}".utf8)))
      }
    }
  }

  @Test func `every character that UTF-8 can encode is stepped over in notes`() throws {
    var twin = FastReaderTwin(try FastReaderTwin.Vocabulary.everyForm.pack())
    for value in stride(from: UInt32(0x20), through: 0x10FFFF, by: 1) where value < 0x1000 || value % 251 == 0 {
      guard let scalar = Unicode.Scalar(value), value != 0x22, value != 0x5C else { continue }
      let line = Array("{\"notes\":\"a\(scalar)\"}".utf8)
      #expect(try (twin.readFast(line) != nil) == (value != 0x7F), "U+\(String(value, radix: 16))")
    }
  }
}
