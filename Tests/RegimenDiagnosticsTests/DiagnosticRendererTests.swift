import RegimenDiagnostics
import RegimenTestSupport
import Testing

@Suite struct DiagnosticRendererTests {
  /// Renders an error on the first place marked in a text.
  private func render(
    _ marked: String, _ message: String = "this is wrong", width: Int = 100, isColored: Bool = false
  ) throws -> String {
    let marked = MarkedText(marked)
    let range = try #require(marked.ranges.first)
    let diagnostic = Diagnostic(
      .yamlSyntax, message, at: SourceRange(file: "f", start: range.lowerBound, end: range.upperBound))
    return DiagnosticRenderer(width: width, isColored: isColored, sources: [marked.source("f")]).render(diagnostic)
  }

  /// The source line and its underline, without the margin.
  private func excerpt(_ marked: String, width: Int = 100) throws -> [String] {
    try render(marked, width: width).split(separator: "\n").dropFirst().map { String($0.dropFirst(8)) }
  }

  @Test func `a diagnostic shows its place, line, notes, path and help`() {
    let source = SourceText(name: "rules/a.yaml", text: "level: low\nweeks: 3\nlevel: high\n")
    func range(_ line: Int, _ offset: Int) -> SourceRange {
      SourceRange(
        file: "rules/a.yaml", start: SourcePosition(offset: offset, line: line, column: 1),
        end: SourcePosition(offset: offset + 5, line: line, column: 6))
    }
    let diagnostic = Diagnostic(
      .duplicateKey, severity: .warning, "a mapping may have each key once", at: range(3, 20), path: "level.of.care",
      notes: [Diagnostic.Note("it stands here first", at: range(1, 0)), Diagnostic.Note("and nowhere else")],
      help: "remove one")
    #expect(
      DiagnosticRenderer(sources: [source]).render(diagnostic) == """
        rules/a.yaml:3:1: warning: a mapping may have each key once [duplicate-key]
            3 | level: high
              | ^~~~~
        rules/a.yaml:1:1: note: it stands here first
            1 | level: low
              | ^~~~~
        note: and nowhere else
        path: level.of.care
        help: remove one

        """)
  }

  @Test func `an empty line stands between diagnostics`() {
    let renderer = DiagnosticRenderer(sources: [])
    let text = renderer.render([Diagnostic(.tag, "one"), Diagnostic(.tab, severity: .note, "two")])
    #expect(text == "error: one [tag]\n\nnote: two [tab]\n")
  }

  @Test func `a path that the message names is not said twice`() {
    let diagnostic = Diagnostic(.tag, "fact 'ptsd' is wrong", path: "ptsd")
    #expect(DiagnosticRenderer(sources: []).render(diagnostic) == "error: fact 'ptsd' is wrong [tag]\n")
  }

  @Test func `a mistake of a whole file, or of one not at hand, shows no line`() {
    let renderer = DiagnosticRenderer(sources: [SourceText(name: "f", text: "a: 1")])
    let place = SourcePosition(offset: 1, line: 1, column: 2)
    let elsewhere = SourceRange(file: "g", start: place, end: place)
    #expect(renderer.render(Diagnostic(.tag, "x", at: .whole("f"))) == "f:1:1: error: x [tag]\n")
    #expect(renderer.render(Diagnostic(.tag, "x", at: elsewhere)) == "g:1:2: error: x [tag]\n")
  }

  @Test func `a range beyond the text shows no line`() {
    let far = SourcePosition(offset: 9, line: 2, column: 1)
    let renderer = DiagnosticRenderer(sources: [SourceText(name: "f", text: "a: 1")])
    let text = renderer.render(Diagnostic(.tag, "x", at: SourceRange(file: "f", start: far, end: far)))
    #expect(text == "f:2:1: error: x [tag]\n")
  }

  @Test(
    arguments: [
      ("a: «b»", "a: b", "   ^"), ("a: «bcd» # e", "a: bcd # e", "   ^~~"), ("a:«»", "a:", "  ^"),
      ("x\na: «b\n  c»\n", "a: b", "   ^"), ("a: «b»\r\nc: d\r\n", "a: b", "   ^"), ("a: «»\n", "a:", "   ^"),
    ])
  func `the underline is as wide as the range on its first line`(text: String, line: String, underline: String) throws {
    #expect(try excerpt(text) == [line, underline])
  }

  @Test(
    arguments: [
      ("\ta:\t«b»", "    a:  b", "        ^"), ("患者: «重度»!", "患者: 重度!", "      ^~~~"),
      ("e\u{301}e\u{301}: «x»", "e\u{301}e\u{301}: x", "    ^"),
      ("🙂 «x»", "🙂 x", "   ^"), ("\u{FEFF}a: «b»", "a: b", "   ^"), ("é: «ü»", "é: ü", "   ^"),
      ("ｆ «x»", "ｆ x", "   ^"),
    ])
  func `tabs, wide characters and marks do not misplace the underline`(
    text: String, line: String, underline: String
  ) throws {
    #expect(try excerpt(text) == [line, underline])
  }

  @Test func `nothing a terminal obeys comes through, from text, message, help, path or name`() {
    let evil = "\u{1B}[31m\u{7}\u{9B}2J\u{202E}\u{2066}\u{200B}\u{7F}\u{0}\u{85}\u{2028}\n\r"
    let range = SourceRange(file: evil, start: .start, end: SourcePosition(offset: 1, line: 1, column: 2))
    let diagnostic = Diagnostic(
      .tag, evil, at: range, path: evil + "x", notes: [Diagnostic.Note(evil, at: range)], help: evil)
    let text = DiagnosticRenderer(sources: [SourceText(name: evil, text: evil)]).render(diagnostic)
    let categories = Set(text.unicodeScalars.filter { $0 != "\n" }.map(\.properties.generalCategory))
    #expect(categories.isDisjoint(with: [.control, .format, .lineSeparator, .paragraphSeparator]))
    #expect(text.contains(#"help: \u{1b}[31m\u{7}\u{9b}2J\u{202e}\u{2066}\u{200b}\u{7f}\u{0}\u{85}\u{2028}\u{a}\u{d}"#))
    #expect(text.contains("    1 | \\u{1b}[31m"))
  }

  @Test func `a tab in a message is an escape, and in a line it is spaces`() throws {
    #expect(try render("a\t«b»", "a\tb") == "f:1:3: error: a\\u{9}b [yaml-syntax]\n    1 | a   b\n      |     ^\n")
  }

  @Test func `bytes that are not text are shown as such, in their places`() {
    let source = SourceText(name: "f", bytes: [0x61, 0xFF, 0x62, 0xE2, 0x82, 0x0A, 0x63])
    let start = SourcePosition(offset: 2, line: 1, column: 3)
    let end = SourcePosition(offset: 3, line: 1, column: 4)
    let text = DiagnosticRenderer(sources: [source])
      .render(Diagnostic(.invalidUTF8, "x", at: SourceRange(file: "f", start: start, end: end)))
    #expect(text == "f:1:3: error: x [invalid-utf8]\n    1 | a\\xffb\\xe2\\x82\n      |      ^\n")
  }

  @Test func `a long line is cut on both sides of the place`() throws {
    let filler = String(repeating: "0123456789", count: 20)
    let left = try excerpt("«here»" + filler, width: 30)
    #expect(left == ["here012345678901234567890123…", "^~~~"])
    let middle = try excerpt(filler + "«here»" + filler, width: 30)
    #expect(middle == ["…123456789here012345678901234…", "          ^~~~"])
    let right = try excerpt(filler + "«here»", width: 30)
    #expect(right == ["…678901234567890123456789here", "                         ^~~~"])
    let end = try excerpt(filler + "here«»", width: 30)
    #expect(end == ["…678901234567890123456789here", "                             ^"])
    let wide = try excerpt("ab «" + filler + "»", width: 30)
    #expect(wide == ["ab 0123456789012345678901234…", "   ^" + String(repeating: "~", count: 24)])
  }

  @Test func `a line of megabytes is not walked through`() throws {
    let filler = String(repeating: "x", count: 1 << 20)
    let marked = MarkedText(filler + "«here»" + filler)
    let range = try #require(marked.ranges.first)
    let place = SourceRange(file: "f", start: range.lowerBound, end: range.upperBound)
    let diagnostics = Array(repeating: Diagnostic(.tag, "x", at: place), count: 1000)
    let text = DiagnosticRenderer(width: 80, sources: [marked.source("f")]).render(diagnostics)
    #expect(text.utf8.count < 1000 * 400)
  }

  @Test func `a character with endless marks takes no endless line`() throws {
    let marks = String(repeating: "\u{301}", count: 5000)
    let lines = try excerpt("«x»" + marks, width: 40)
    #expect(lines.allSatisfy { $0.unicodeScalars.count < 80 })
  }

  @Test func `every line is no wider than asked`() throws {
    for length in 0..<120 {
      let filler = String(repeating: "患a\u{1}\t", count: length)
      let lines = try excerpt(filler + "«x»" + filler, width: 40)
      #expect(lines.allSatisfy { $0.unicodeScalars.reduce(0) { $0 + ($1.value > 0x3000 ? 2 : 1) } <= 42 })
    }
  }

  @Test func `colours are written only when asked for`() throws {
    #expect(try !render("«a»").contains("\u{1B}"))
    let colored = try render("«a»", isColored: true)
    #expect(colored.contains("\u{1B}[1;31merror: \u{1B}[0m"))
    let plain = colored.replacing(#/\x1B\[[0-9;]*m/#, with: "")
    #expect(try plain == render("«a»"))
  }
}
