import RegimenDiagnostics
import RegimenDocument
import RegimenTestSupport
import RegimenYAML
import Testing

@Suite struct YAMLLimitTests {
  /// Reads a text within limits; the code of the mistake, nil if there is none.
  private func code(_ text: String, _ limits: DocumentLimits = .standard) -> DiagnosticCode? {
    mistakes { () throws(DiagnosticFailure) in
      try YAMLReader.read(SourceText(name: "file", text: text), limits: limits)
    }.first?.code
  }

  /// The place of the first mistake.
  private func place(_ text: String, _ limits: DocumentLimits = .standard) -> String? {
    mistakes { () throws(DiagnosticFailure) in
      try YAMLReader.read(SourceText(name: "file", text: text), limits: limits)
    }.first?.range?.description
  }

  @Test func `the standard limits are those of the design`() {
    let limits = DocumentLimits.standard
    #expect(limits.fileBytes == 16 * 1024 * 1024)
    #expect(limits.depth == 64)
    #expect(limits.nodes == 1_000_000)
    #expect(limits.aliasedNodes == 100_000)
  }

  @Test func `a file may have as many bytes as the limit, and not one more`() {
    let limits = DocumentLimits(fileBytes: 8)
    #expect(code("a: 12345", limits) == nil)
    #expect(code("a: 123456", limits) == .fileTooLarge)
    #expect(code("a: ééé", limits) == .fileTooLarge)
  }

  @Test func `a file beyond 16 MiB is not looked at`() {
    #expect(code("@" + String(repeating: "x", count: 16 << 20)) == .fileTooLarge)
  }

  @Test(arguments: [("[", "]"), ("{a: ", "}"), ("- ", ""), ("? ", "")])
  func `lists and mappings may stand as deep as the limit, and not one deeper`(open: String, close: String) {
    func nested(_ depth: Int) -> String {
      String(repeating: open, count: depth) + "x" + String(repeating: close, count: depth)
    }
    #expect(code(nested(64)) == (open == "? " ? .keyNotText : nil))
    let beyond = mistakes { () throws(DiagnosticFailure) in
      try YAMLReader.read(SourceText(name: "file", text: nested(65)))
    }
    #expect(beyond.last?.code == .tooDeep)
    #expect(beyond.last?.range?.start.offset == 64 * open.count)
    #expect(code(String(repeating: open, count: 100_000)) != nil)
  }

  @Test func `a file may have as many values as the limit, keys not counted`() {
    let limits = DocumentLimits(nodes: 5)
    #expect(code("a: 1\nb: [2, 3]", limits) == nil)
    #expect(code("a: 1\nb: [2, 3, 4]", limits) == .tooManyNodes)
    #expect(place("a: 1\nb: [2, 3, 4]", limits) == "file:2:11")
    #expect(code("a: 1\nb: [2, {}, 4]", limits) == .tooManyNodes)
    #expect(code("a: {b: {c: {d: {e: {f: 1}}}}}", limits) == .tooManyNodes)
  }

  @Test func `aliases may stand for as many values as the limit, all together`() {
    let limits = DocumentLimits(aliasedNodes: 6)
    #expect(code("- &a [1, 2]\n- *a\n- *a", limits) == nil)
    #expect(code("- &a [1, 2]\n- *a\n- *a\n- &b 1\n- *b", limits) == .aliasLimit)
    #expect(place("- &a [1, 2]\n- *a\n- *a\n- *a", limits) == "file:4:3")
    #expect(code("- &a [1, 2]\n- &b [*a]\n- *b", limits) == .aliasLimit)
  }

  @Test func `a hundred thousand values from aliases are read, and not one more`() {
    let text = "- &a [" + String(repeating: "1,", count: 99) + "]\n" + String(repeating: "- *a\n", count: 1000)
    #expect(code(text) == nil)
    #expect(code(text + "- &b 1\n- *b\n") == .aliasLimit)
  }

  @Test func `an alias bomb is counted, not expanded`() {
    let text = "- &a0 [x, x]\n" + (1..<60).map { "- &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
    #expect(code(text) == .aliasLimit)
    #expect(place(text) == "file:15:15")
  }

  @Test func `text that aliases stand for is bounded by the size of a file`() {
    let limits = DocumentLimits(fileBytes: 100)
    #expect(code("- &a " + String(repeating: "x", count: 40) + "\n- *a\n- *a\n", limits) == nil)
    #expect(code("- &a " + String(repeating: "x", count: 40) + "\n- *a\n- *a\n- *a\n", limits) == .aliasLimit)
  }

  @Test func `aliases do not make lists deeper than the limit`() {
    let limits = DocumentLimits(depth: 4)
    #expect(code("- &a [[1]]\n- [*a]\n", limits) == nil)
    #expect(code("- &a [[1]]\n- [[*a]]\n", limits) == .tooDeep)
    #expect(code("- &a [[1]]\n- &b [*a]\n- *b\n- [*b]\n", limits) == .tooDeep)
  }

  @Test func `a character carries at most thirty marks, in text and key`() {
    let marks = String(repeating: "\u{301}", count: 30)
    #expect(code("x\(marks): x\(marks)x\(marks)") == nil)
    #expect(code("a: x\(marks)\u{316}") == .tooManyMarks)
    #expect(code("x\(marks)\u{316}: 1") == .tooManyMarks)
    #expect(code("a: \"x" + String(repeating: "\\u0301", count: 31) + "\"") == .tooManyMarks)
    #expect(code("a: " + String(repeating: "\u{F73}", count: 31)) == .tooManyMarks)
    #expect(code("? " + String(repeating: "\u{301}\u{316}", count: 1_000_000) + "\n: 1") == .tooManyMarks)
  }

  @Test func `mistakes stop being collected after a thousand, and it is told that there are more`() {
    func found(_ count: Int, then rest: String = "") -> [DiagnosticCode] {
      mistakes { () throws(DiagnosticFailure) in
        let text = String(repeating: "a:\n", count: count + 1) + rest
        return try YAMLReader.read(SourceText(name: "file", text: text))
      }.codes
    }
    func repeated(_ count: Int) -> [DiagnosticCode] { Array(repeating: .duplicateKey, count: count) }
    #expect(found(1000) == repeated(1000))
    #expect(found(1001) == repeated(1000) + [.tooManyMistakes])
    #expect(found(5000) == repeated(1000) + [.tooManyMistakes])
    #expect(found(999, then: "b: [") == repeated(999) + [.yamlSyntax])
    #expect(found(1000, then: "b: [") == repeated(999) + [.yamlSyntax, .tooManyMistakes])
    #expect(found(5000, then: "b: [") == repeated(999) + [.yamlSyntax, .tooManyMistakes])
  }

  @Test func `input that libyaml is slow on takes no time`() {
    func times(_ text: String) -> String { String(repeating: text, count: 100_000) }
    let many = (0..<20_000).map { "%TAG !a\($0)! tag:x\n" }.joined()
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(code(times("%TAG !a! tag:x\n") + "---\na") == .tag)
      for start in [
        "\u{2028}", "\u{2029}", "\u{85}", "# x\u{2028}", "\n\u{FEFF}# x\r", "%YAML 1.1\u{85}",
      ] {
        #expect(code(start + many + "---\na") == .tag)
      }
      #expect(code("a\n...\n" + times("%TAG !a! tag:x\n") + "---\na") == .severalDocuments)
      #expect(code("a: 1\n" + times("%TAG !a! tag:x\n") + "---\na") == .severalDocuments)
      #expect(code(times("- <<: 1\n")) == .mergeKey)
      #expect(code(times("- !x 1\n")) == .tag)
      #expect(code(times("- *x\n")) == .yamlSyntax)
      #expect(code(times("---\n")) == .severalDocuments)
    }
    #expect(time < .seconds(60))
  }
}
