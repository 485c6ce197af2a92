import RegimenDiagnostics
import RegimenDocument
import RegimenTestSupport
import RegimenYAML
import Testing

@Suite struct YAMLValueTests {
  private func outline(_ text: String) throws -> String {
    try YAMLReader.read(SourceText(name: "file", text: text)).outline
  }

  @Test func `lists and mappings keep what they hold, in the order written`() throws {
    #expect(
      try outline("b: 1\na: [x, {y: z}]\nc:\n- {}\n- []\n") == """
        mapping of 3
          "b": 1
          "a": list of 2
            x
            mapping of 1
              "y": z
          "c": list of 2
            mapping of 0
            list of 0
        """)
  }

  @Test(arguments: ["yes", "null", "~", "1.50", "0x1F", "1e3", "2026-11-20", "20%", "a b", "a:b", "a#b", "-1", "é"])
  func `plain text stays as written and is not quoted`(text: String) throws {
    let node = try YAMLReader.read(SourceText(name: "file", text: "a: \(text) # comment"))
    #expect(node.outline == "mapping of 1\n  \"a\": \(text)")
  }

  @Test(
    arguments: [
      ("'yes'", "yes"), ("\"1\"", "1"), ("'it''s'", "it's"), (#""\t\"\x41\u00e9\U0001F642\/\\""#, "\t\"Aé🙂/\\"),
      ("''", ""), ("|\n  a\n   b\n\n  c\n\n", "a\n b\n\nc\n"), (">\n  a\n  b\n\n  c\n", "a b\nc\n"),
      ("|-\n  a\n", "a"), ("|+\n  a\n\n", "a\n\n"), ("\"a\n  b\n\n  c\"", "a b\nc"), (#""\0""#, "\0"),
    ])
  func `quoted and block text is quoted, its escapes resolved`(written: String, text: String) throws {
    let node = try YAMLReader.read(SourceText(name: "file", text: "a: \(written)"))
    #expect(node.outline == "mapping of 1\n  \"a\": \(text.debugDescription)")
  }

  @Test func `a plain text over several lines is one line of text`() throws {
    #expect(try outline("a: one\n  two\n\n  three\n") == "mapping of 1\n  \"a\": one two\nthree")
  }

  @Test func `a value that is left out is blank`() throws {
    #expect(
      try outline("a:\nb: [x, {c}]")
        == "mapping of 2\n  \"a\": \n  \"b\": list of 2\n    x\n    mapping of 1\n      \"c\": ")
  }

  @Test(arguments: ["1", "yes", "null2", "'null'", "\"\"", "a b", "'<<'", "<<<", "a:b", "-1"])
  func `any text may be a key`(key: String) throws {
    #expect(
      mistakes { () throws(DiagnosticFailure) in try YAMLReader.read(SourceText(name: "file", text: "\(key): 1")) }
        .isEmpty)
  }

  @Test func `an alias stands for its anchor's value, of whatever kind`() throws {
    #expect(
      try outline("- &a x\n- &b [*a, 'y']\n- &c {k: *b}\n- *c\n")
        == (try outline("- x\n- [x, 'y']\n- {k: [x, 'y']}\n- {k: [x, 'y']}\n")))
    #expect(try outline("&a k: 1\nb: *a") == (try outline("k: 1\nb: k")))
    #expect(try outline("a: &x\nb: *x") == (try outline("a:\nb:")))
  }

  @Test func `a name given to another anchor means the later one from there on`() throws {
    #expect(try outline("- &a 1\n- *a\n- &a 2\n- *a\n") == (try outline("- 1\n- 1\n- 2\n- 2\n")))
    #expect(try outline("- &a [&a 1, *a]\n- *a\n") == (try outline("- [1, 1]\n- 1\n")))
  }

  @Test func `marks of the one document, comments and the version of YAML say nothing`() throws {
    let plain = try outline("a: 1")
    for text in [
      "---\na: 1\n", "a: 1\n...\n", "--- # x\na: 1\n... # y\n# z\n", "# x\n\na: 1\n\n", "%YAML 1.1\n---\na: 1",
      "%YAML 1.2\n---\na: 1\n...\n...\n",
      "\n\n  a: 1", "---\n\na: 1\n\n...\n\n", "--- {a: 1}\n",
    ] {
      #expect(try outline(text) == plain, "\(text)")
    }
  }

  @Test func `line ends of any system give the same nodes`() throws {
    let text = "a: 1\nb:\n  - x\n    y\n  - |\n    z\n    w\n  - 'q\n\n    r'\nc: {d: e,\n  f: g}\n# comment\n"
    let plain = try outline(text)
    #expect(try outline(text.replacing("\n", with: "\r\n")) == plain)
    #expect(try outline(text.replacing("\n", with: "\r")) == plain)
  }

  @Test func `tabs may separate, and stand in text and brackets`() throws {
    #expect(
      try outline("a:\tb\t# c\nc: [\n\td,\te]\nf: 'x\ty'\n") == (try outline("a: b\nc: [d, e]\nf: \"x\\ty\"\n")))
  }

  @Test func `a single value is a document`() throws {
    #expect(try outline("text") == "text")
    #expect(try outline("''") == "\"\"")
    #expect(try outline("~") == "~")
    #expect(try outline("- ") == "list of 1\n  ")
  }
}
