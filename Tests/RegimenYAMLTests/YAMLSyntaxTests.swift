import RegimenDiagnostics
import RegimenDocument
import RegimenTestSupport
import RegimenYAML
import Testing

@Suite struct YAMLSyntaxTests {
  /// A text with its mistake, and the note beside it, marked; and what is said.
  struct Example: CustomTestStringConvertible {
    let text: String
    let message: String

    init(_ text: String, _ message: String) {
      self.text = text
      self.message = message
    }

    var testDescription: String { text.debugDescription }
  }

  static let examples = [
    Example("a: b«:» c", "a key may not begin amid another value"),
    Example("a: b\n c«:» d", "a key may not begin amid another value"),
    Example("«a»:\n  b: 1\n «c»: 2", "a mapping must go on with a key, indented like the others"),
    Example("a: 'it'«s»'", "a value must be the last thing on its line; more follows here"),
    Example("a: [b] «c»", "a value must be the last thing on its line; more follows here"),
    Example("a: 1\n«bad line» \nc: 2", "a key must be followed by ': ' on its line"),
    Example("a: 1\n«b:c»\n", "a key must be followed by ': ' on its line"),
    Example("«-» a\n«b»: c", "a list must go on with '- ', indented like the others"),
    Example("a: «-» b", "a list may not begin on the line of its key"),
    Example("a: «?» b", "a key may not begin here with '?'"),
    Example("a: «[»1, 2\nb«:» 3\n", "values in '[ ]' must have ',' between them and ']' after the last"),
    Example("a: «{»b: 1\nc«:» 2}\n", "values in '{ }' must have ',' between them and '}' after the last"),
    Example("a: «[»1, 2", "a list that begins with '[' must end with ']'; this one never does"),
    Example("a: [1, «{»b: 2\n\n# x\n", "a mapping that begins with '{' must end with '}'; this one never does"),
    Example("«[»", "a list that begins with '[' must end with ']'; this one never does"),
    Example("a: «]»", "a value must stand here"),
    Example("a: [1, «,»]", "a value must stand here"),
    Example("a: «\"b»\nc: d\n", "text that begins with a quote must end with the same quote; this one never does"),
    Example("a: «'b»\n---\nc: d'", "text that begins with a quote must end with the same quote; this one never does"),
    Example("a: \"b«\\»q\"", "a '\\' in double quotes must begin an escape that YAML has"),
    Example("a: \"\\x«z»\"", "an escape '\\x', '\\u' or '\\U' must have 2, 4 or 8 hexadecimal digits"),
    Example("a: \"\\u«D»800\"", "an escape must name a character; this number is none"),
    Example("{a«:»,b}", "a ':' in brackets must have a space after it"),
    Example("a: «\"»b\n  «\\»q\"", "a '\\' in double quotes must begin an escape that YAML has"),
    Example("a: «@»b", "a value without quotes may not begin with '@'"),
    Example("a: «`»b", "a value without quotes may not begin with '`'"),
    Example("a: «%»b", "a value without quotes may not begin with '%'"),
    Example("a: *«*»b**", "'*' and '&' must begin a name of letters, digits, '-' and '_', and nothing else"),
    Example("a: «&»", "'*' and '&' must begin a name of letters, digits, '-' and '_', and nothing else"),
    Example("a: | «x»", "'|' or '>' must be the last thing on its line; its text begins on the next"),
    Example("a: |«0»\n x", "the indentation given after '|' or '>' must be 1 to 9"),
    Example("a: b«\u{7}»c", "a file may not hold control characters; here is U+0007"),
    Example("é: [«\u{1B}»", "a file may not hold control characters; here is U+001B"),
    Example("\u{FEFF}é: «\u{9F}»", "a file may not hold control characters; here is U+009F"),
    Example("«%FOO bar»\n---\na", "a line may begin with '%' only to give the version of YAML"),
    Example("«%YAML x»\n---\na", "a line may begin with '%' only to give the version of YAML"),
    Example("«%»YAML 2.0\n---\na", "the version of YAML must be 1.1 or 1.2"),
    Example("%YAML 1.1\n«%»YAML 1.1\n---\na", "the version of YAML may stand once"),
    Example("%YAML 1.1\n«a»", "lines that begin with '%' must be followed by '---'"),
    Example("[a] «b»", "a document must end with its one value; something follows it"),
    Example("'a'\n«b»\n", "a document must end with its one value; something follows it"),
  ]

  @Test(arguments: examples)
  func `a mistake is said in words, where it helps most`(example: Example) {
    let marked = MarkedText(example.text)
    let found = mistakes { () throws(DiagnosticFailure) in try YAMLReader.read(marked.source()) }
    #expect(found.codes == [.yamlSyntax])
    #expect(found.map(\.message) == [example.message])
    #expect(found.places == marked.ranges)
    #expect(found.allSatisfy { $0.help != nil })
  }

  @Test func `places are right behind characters of several bytes, and a byte order mark`() {
    for start in [
      "é患者🙂: 1\n", "\u{FEFF}é: 1\n", "\u{FEFF}a: 1\n", "a: '" + String(repeating: "🙂é", count: 500) + "'\n",
    ] {
      let marked = MarkedText(start + "b: ü«:» c")
      let found = mistakes { () throws(DiagnosticFailure) in try YAMLReader.read(marked.source()) }
      #expect(found.places == marked.ranges)
    }
  }
}
