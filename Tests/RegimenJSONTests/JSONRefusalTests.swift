import RegimenDiagnostics
import RegimenDocument
import RegimenJSON
import RegimenTestSupport
import Testing

@Suite struct JSONRefusalTests {
  /// A text with its mistake marked, and what is said.
  struct Example: CustomTestStringConvertible {
    let text: String
    let message: String

    init(_ text: String, _ message: String) {
      self.text = text
      self.message = message
    }

    var testDescription: String { text.debugDescription }
  }

  private static let lastComma = "a ',' must be followed by another entry; this one is the last"
  private static let surrogate = "half of a surrogate pair may not stand alone"
  private static let escape = "a '\\' in text must begin one of the escapes of JSON"
  private static let lineEnd = "text that begins with '\"' must end with '\"' on the same line"
  private static let digits = "'\\u' must be followed by four hexadecimal digits"
  private static let control = "a control character in text must be written as an escape"

  static let examples = [
    Example("[1«,»]", lastComma), Example("[1«,» \n ]", lastComma), Example("{\"a\": 1«,»}", lastComma),
    Example("[«,»]", "a value must stand here; ',' begins none"),
    Example("[1, «,» 2]", "a value must stand here; ',' begins none"),
    Example("[1, «}»", "a value must stand here; '}' begins none"),
    Example("{\"a\": «}»", "a value must stand here; '}' begins none"),
    Example("«'»a'", "a value must stand here; ''' begins none"),
    Example("[«é»]", "a value must stand here; 'é' begins none"),
    Example("«+»1", "a value must stand here; '+' begins none"),
    Example("«.»5", "a value must stand here; '.' begins none"),
    Example("[«True»]", "a value must stand here; 'True' is none"),
    Example("«NaN»", "a value must stand here; 'NaN' is none"),
    Example("«nul»", "a value must stand here; 'nul' is none"),
    Example("«nullé» ", "a value must stand here; 'nullé' is none"),
    Example("{«,»}", "a key in double quotes must stand here; ',' begins none"),
    Example("{«a»: 1}", "a key in double quotes must stand here; 'a' begins none"),
    Example("{«1»: 1}", "a key in double quotes must stand here; '1' begins none"),
    Example("{\"a\": 1, «]»", "a key in double quotes must stand here; ']' begins none"),
    Example("{\"a\" «1»}", "a key must be followed by ':'; here is '1'"),
    Example("{\"a\"«}»", "a key must be followed by ':'; here is '}'"),
    Example("[1 «2»]", "a value must be followed by ',' or ']'; here is '2'"),
    Example("[1«}»", "a value must be followed by ',' or ']'; here is '}'"),
    Example("{\"a\": 1 «\"»b\": 2}", "a value must be followed by ',' or '}'; here is '\"'"),
    Example("{\"a\": 1«:»}", "a value must be followed by ',' or '}'; here is ':'"),
    Example("1 «2»", "a file must hold one value; after it stands '2'"),
    Example("{}«,»", "a file must hold one value; after it stands ','"),
    Example("[]«]»", "a file must hold one value; after it stands ']'"),
    Example("1«é»", "a file must hold one value; after it stands 'é'"),
    Example("[1, «/»/ x\n2]", "JSON has no comments"), Example("1 «#» x", "JSON has no comments"),
    Example("{ «/»* x */ }", "JSON has no comments"),
    Example("«01»", "a number may not begin with a needless 0"),
    Example("[«-012»]", "a number may not begin with a needless 0"),
    Example("«1.»", "a decimal point must be followed by a digit"),
    Example("[«1.»e5]", "a decimal point must be followed by a digit"),
    Example("[«1e»]", "an exponent must have a digit"), Example("«1E+»", "an exponent must have a digit"),
    Example("[«-»]", "a '-' must be followed by a digit"), Example("«-»Infinity", "a '-' must be followed by a digit"),
    Example("«\"»abc", "text that begins with '\"' must end with '\"'; this one never does"),
    Example("[1, «\"abc]»\n", lineEnd),
    Example("«\"»\\\"", "text that begins with '\"' must end with '\"'; this one never does"),
    Example("«[»", "a list that begins with '[' must end with ']'; this one never does"),
    Example("{\"a\": «[»1, ", "a list that begins with '[' must end with ']'; this one never does"),
    Example("«{»\"a\"", "an object that begins with '{' must end with '}'; this one never does"),
    Example("\"a«\t»b\"", control), Example("«\"a»\nb\"", lineEnd), Example("{«\"a»\r\nb\": 1}", lineEnd),
    Example("{\"«\u{1F}»\": 1}", control),
    Example("\"a«\\»x\"", escape), Example("\"«\\»'\"", escape), Example("\"«\\»", escape),
    Example("\"é«\\»\n\"", escape),
    Example("\"«\\u»\"", digits), Example("\"«\\u12»\"", digits), Example("\"«\\u123»g\"", digits),
    Example("\"«\\u12»", digits),
    Example("\"«\\u»+123\"", digits), Example("\"«\\u»", digits),
    Example("\"«\\ud800»\"", surrogate), Example("\"«\\udc00»\"", surrogate), Example("\"«\\udc00»\\u12\"", surrogate),
    Example("\"«\\ud800»\\u0041\"", surrogate),
    Example("\"«\\ud800»\\ud800\"", surrogate), Example("\"a\\ud83d\\ude42«\\ude42»\"", surrogate),
    Example("\"«\\ud800»x\"", surrogate),
    Example("\"«\\ud800»\\n\"", surrogate), Example("\"\\ud800«\\u12»\"", digits),
  ]

  @Test(arguments: examples)
  func `what is not JSON is refused where it begins to be none`(example: Example) {
    let marked = MarkedText(example.text)
    let found = mistakes { () throws(DiagnosticFailure) in try JSONReader.read(marked.source()) }
    #expect(found.codes == [.jsonSyntax])
    #expect(found.map(\.message) == [example.message])
    #expect(found.places == marked.ranges)
    #expect(found.allSatisfy { $0.help != nil })
  }

  @Test func `every repeated key is found, with the place of the first, also beside a syntax error`() {
    let marked = MarkedText(#"[{«"a"»: 1, «"a"»: 2, «"\u0061"»: 3}, {«"b"»: {"b": 1}, «"b"»: 2«]»"#)
    let found = mistakes { () throws(DiagnosticFailure) in try JSONReader.read(marked.source()) }
    #expect(found.codes == [.duplicateKey, .duplicateKey, .duplicateKey, .jsonSyntax])
    #expect(Set(found.places) == Set(marked.ranges))
    #expect(found.first?.notes.map(\.message) == ["it stands here first"])
  }

  @Test func `a file without a value is empty`() {
    for text in ["", " ", "\r\n\t", "\u{FEFF}"] {
      let found = mistakes { () throws(DiagnosticFailure) in try JSONReader.read(SourceText(name: "file", text: text)) }
      #expect(found.codes == [.emptyDocument])
    }
  }

  @Test func `a merge key is text in JSON`() throws {
    #expect(try JSONReader.read(SourceText(name: "file", text: #"{"<<": 1}"#)).outline == "mapping of 1\n  \"<<\": 1")
  }

  @Test(arguments: [[0xFF], [0x22, 0xC3, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22]] as [[UInt8]])
  func `bytes that are not UTF-8 are refused`(bytes: [UInt8]) {
    let found = mistakes { () throws(DiagnosticFailure) in try JSONReader.read(SourceText(name: "file", bytes: bytes)) }
    #expect(found.codes == [.invalidUTF8])
  }

  @Test func `a NUL byte is refused, in text too`() {
    let found = mistakes { () throws(DiagnosticFailure) in
      try JSONReader.read(SourceText(name: "file", text: "\"a\0\""))
    }
    #expect(found.codes == [.nulByte])
    #expect(found.first?.range?.start.column == 3)
  }
}
