import RegimenDiagnostics
import RegimenDocument
import RegimenTestSupport
import RegimenYAML
import Testing

@Suite struct YAMLRefusalTests {
  /// Reads a text, and expects mistakes of these codes, with their notes exactly where the marks are.
  private func expect(_ codes: DiagnosticCode..., in marked: String, sourceLocation: SourceLocation = #_sourceLocation)
  {
    let marked = MarkedText(marked)
    let found = mistakes { () throws(DiagnosticFailure) in try YAMLReader.read(marked.source()) }
    #expect(found.codes == codes, sourceLocation: sourceLocation)
    #expect(found.places == marked.ranges, sourceLocation: sourceLocation)
  }

  @Test func `a repeated key names both places`() throws {
    expect(.duplicateKey, in: "«a»: 1\nb: 2\n«a»: 3\n")
    let mistake = try #require(
      mistakes { () throws(DiagnosticFailure) in
        try YAMLReader.read(SourceText(name: "file", text: "a: 1\nb: 2\n'a': 3\n"))
      }.first)
    #expect(mistake.message == "a mapping may have each key once; 'a' is here again")
    #expect(mistake.range?.start.line == 3)
    #expect(mistake.notes.map(\.message) == ["it stands here first"])
    #expect(mistake.notes.map(\.range?.start.line) == [1])
  }

  @Test func `every repeated key is found, also in different mappings and beside other mistakes`() {
    let text = MarkedText("- {«a»: 1, «a»: 2, «'a'»: 3}\n- b: {«c»: 1, d: 2, «c»: 3}\n  «e»:\n  «e»:\n")
    let found = mistakes { () throws(DiagnosticFailure) in try YAMLReader.read(text.source()) }
    #expect(found.codes == [.duplicateKey, .duplicateKey, .duplicateKey, .duplicateKey])
    #expect(Set(found.places) == Set(text.ranges))
    expect(.duplicateKey, .mergeKey, .tag, .yamlSyntax, in: "«a»: 1\n«a»: 2\n«<<»: 3\nb: «!!str» c\nd: «*e»\n")
    expect(.duplicateKey, .yamlSyntax, in: "«a»: 1\n«a»: 2\nb: «[»1, 2\n")
  }

  @Test func `a repeated key is found among many`() {
    let keys = (0..<1000).map { "k\($0): 1\n" }.joined()
    expect(.duplicateKey, in: "«a»: 1\n" + keys + "«a»: 2\n")
  }

  @Test func `keys that Unicode holds to be the same are the same`() {
    expect(.duplicateKey, in: "«\u{E9}»: 1\n«e\u{301}»: 2\n")
  }

  @Test func `the same key in different mappings is no mistake`() {
    expect(in: "a: {a: {a: 1}}\nb: {a: 1}\n")
  }

  @Test func `a merge key is refused, and as text it is accepted`() {
    expect(.mergeKey, in: "a: &x {b: 1}\nc:\n  «<<»: *x\n  d: 2\n")
    expect(.mergeKey, .mergeKey, in: "«<<»: 1\n«<<»: 2\n")
    expect(in: "'<<': 1\na: <<\n")
  }

  @Test func `a second document is refused`() {
    expect(.severalDocuments, in: "a: 1\n«---»\nb: 2\n")
    expect(.severalDocuments, in: "---\na: 1\n...\n«---»\n")
    expect(.severalDocuments, in: "a: 1\n...\n«b: »2\n")
    expect(.severalDocuments, in: "a: 1\n...\n# x\n«%YA»ML 1.1\n---\nb\n")
    expect(.severalDocuments, in: "---\n«---»\n")
    expect(.severalDocuments, in: "a: 1\n...\n# x\u{2028}«b: »2\n")
    expect(.severalDocuments, in: "a: 1\n...\n«bé»患é\n")
    expect(in: "a: 1\n...\n# x\u{85}# y\u{2029}\u{2028}\n")
  }

  @Test func `a document without a value is empty`() {
    for text in [
      "", " ", "\n\n", "# comment", "# comment\n", "---\n", "---\n...\n", "--- # x\n# y\n", "\u{FEFF}",
    ] {
      let found = mistakes { () throws(DiagnosticFailure) in try YAMLReader.read(SourceText(name: "file", text: text)) }
      #expect(found.codes == [.emptyDocument], "\(text.debugDescription)")
      #expect(found.first?.range == .whole("file"))
    }
  }

  @Test func `a tag is refused, wherever it stands`() {
    expect(.tag, in: "a: «!!str» 1")
    expect(.tag, in: "a: &x «!own» [1]")
    expect(.tag, in: "a: «!» 1")
    expect(.tag, in: "«!!map»\na: 1")
    expect(.tag, in: "a: «!<tag:yaml.org,2002:str>» 1")
    expect(.tag, in: "«!!str» a: 1")
    expect(.tag, .tag, in: "a: «!!int» 1\nb: «!!float» 2")
    expect(.tag, in: "a: «!own!x 1»")
    expect(.tag, in: "# x\u{2028}«%TAG !own! tag:x,2000:»\u{85}---\na: 1")
    expect(.tag, in: "# x\n«%TAG !own! tag:x,2000:»\n---\na: !own!x 1")
    expect(in: "a: '!!str'\nb: x!y")
  }

  @Test func `a key that is no text is refused, and what it holds is still looked at`() {
    expect(.keyNotText, in: "«[»a]: 1")
    expect(.keyNotText, in: "«{»a: 1}: 1")
    expect(.keyNotText, in: "? «»- a\n: 1")
    expect(.keyNotText, .duplicateKey, in: "? «{»«a»: 1, «a»: 2}\n: 1")
    expect(.keyNotText, in: "?«»\n: 1")
    expect(.keyNotText, in: "«~»: 1")
    expect(.keyNotText, in: "«null»: 1")
    expect(.keyNotText, in: "- &a x\n- «*a» : 1")
    expect(.keyNotText, .keyNotText, in: "{«[»a]: 1, «[»b]: 2, c: 3}")
  }

  @Test func `an alias must follow its anchor`() {
    expect(.yamlSyntax, in: "a: «*x»\nb: &x 1")
    expect(.yamlSyntax, .yamlSyntax, in: "a: «*x»\nb: [«*y»]")
    let found = mistakes { () throws(DiagnosticFailure) in
      try YAMLReader.read(SourceText(name: "file", text: "- &dose 1\n- *doze"))
    }
    #expect(found.map(\.help) == ["did you mean '*dose'?"])
  }

  @Test func `an alias may not stand inside its own value`() {
    expect(.aliasLimit, in: "a: &x [«*x»]")
    expect(.aliasLimit, in: "&x\na: {b: «*x»}")
    expect(.aliasLimit, in: "- &x [&x [1, «*x»]]")
  }

  @Test func `a tab may not indent`() {
    expect(.tab, in: "a:\n«\t»b: 1\n")
    expect(.tab, in: "a:\n  b: 1\n«\t»c: 2\n")
    expect(.tab, in: "a:\n  - b\n  «\t»- c\n")
    expect(.tab, in: "a: |\n«\t»text\n")
    expect(.tab, in: "«\t»a: 1\n")
    expect(.tab, in: "-«\t»a: 1\n")
    expect(.tab, in: "a: 1\n«\t»")
  }
}
