import RegimenDiagnostics
import RegimenDocument
import RegimenJSON
import RegimenTestSupport
import Testing

@Suite struct JSONValueTests {
  private func read(_ text: String) throws -> Node {
    try JSONReader.read(SourceText(name: "file", text: text))
  }

  @Test func `lists and objects keep what they hold, in the order written`() throws {
    #expect(
      try read(#"{"b": [1, {"y": "z"}, [], {}], "a": null}"#).outline == """
        mapping of 2
          "b": list of 4
            1
            mapping of 1
              "y": "z"
            list of 0
            mapping of 0
          "a": null
        """)
  }

  @Test(
    arguments: [
      "0", "-0", "7", "-12", "1.50", "0.0", "1e5", "1E+05", "-1.25e-10", "123456789012345678901234567890", "true",
      "false", "null",
    ])
  func `numbers and words keep the text that was written, unquoted`(text: String) throws {
    #expect(try read(text).content == .scalar(Scalar(text, isQuoted: false)))
  }

  @Test(
    arguments: [
      (#""""#, ""), (#""a b""#, "a b"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"), (#""é患🙂""#, "é患🙂"),
      (#""\u00e9\u60A3\ud83d\ude42""#, "é患🙂"), (#""\uD800\uDC00\udbff\udfff""#, "\u{10000}\u{10FFFF}"),
      (#""\u0000""#, "\0"), (#""\\u0041""#, "\\u0041"),
      ("\"\u{7F}\u{85}\u{2028}\u{FEFF}\u{FFFF}\"", "\u{7F}\u{85}\u{2028}\u{FEFF}\u{FFFF}"), (#""true""#, "true"),
      (#""//""#, "//"),
    ])
  func `text is quoted, its escapes resolved`(written: String, text: String) throws {
    #expect(try read(written).content == .scalar(Scalar(text, isQuoted: true)))
    let object = try read("{\(written): 1}")
    guard case .mapping(let entries) = object.content else { return #expect(Bool(false)) }
    #expect(entries.map(\.key) == [text])
  }

  @Test func `blanks may stand between tokens, and a byte order mark before them`() throws {
    let plain = try read(#"{"a":[1,2],"b":{}}"#).outline
    #expect(try read("\u{FEFF} \t\r\n{ \"a\"\n:\t[ 1 ,2\r] , \"b\" : { } } \n").outline == plain)
  }
}
