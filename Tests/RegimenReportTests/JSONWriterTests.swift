import RegimenModel
import Testing

@testable import RegimenReport

@Suite struct JSONWriterTests {
  @Test(arguments: [
    ("plain", #""plain""#), ("\"\\/", #""\"\\/""#), ("\n\r\t", #""\n\r\t""#), ("\u{0}\u{1F}", #""\u0000\u001f""#),
    ("é 語 😀", #""é 語 😀""#), ("\u{1B}[31m", #""\u001b[31m""#), ("\u{9B}2J\u{7F}", #""\u009b2J\u007f""#),
    ("\u{202E}txt", #""\u202etxt""#), ("\u{E0001}", #""\udb40\udc01""#),
  ])
  func `a string keeps its value and commands no terminal`(text: String, json: String) {
    #expect(written(text) == json)
  }

  @Test func `numbers are exact`() {
    #expect(written(ExactDecimal(millionths: 1_500_000)) == "1.5")
    #expect(written(ExactDecimal(millionths: -10)) == "-0.00001")
    #expect(written(ExactDecimal(12)) == "12")
    #expect(written(MetaValue.number("1.50e3")) == "1.50e3")
  }

  @Test func `members keep their order, on one line or on many`() {
    let value = MetaValue.object([
      .init("b", .list([.number("1"), .null])), .init("a", .object([])), .init("c", .list([])),
    ])
    #expect(written(value) == #"{"b":[1,null],"a":{},"c":[]}"#)
    #expect(
      written(value, .pretty) == """
        {
          "b": [
            1,
            null
          ],
          "a": {},
          "c": []
        }
        """)
  }

  private func written(_ value: some JSONWritable, _ style: JSONStyle = .compact) -> String {
    var json = JSONWriter(style: style)
    value.write(to: &json)
    return String(decoding: json.bytes, as: UTF8.self)
  }
}
