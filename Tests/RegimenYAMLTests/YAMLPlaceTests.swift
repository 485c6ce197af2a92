import RegimenDiagnostics
import RegimenDocument
import RegimenTestSupport
import RegimenYAML
import Testing

@Suite struct YAMLPlaceTests {
  /// Reads a text, and expects its values and keys exactly where the marks are.
  private func expectPlaces(in marked: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let marked = MarkedText(marked)
    let places = try YAMLReader.read(marked.source()).places
    #expect(places == marked.ranges, sourceLocation: sourceLocation)
  }

  @Test func `every value and key knows where it is written`() throws {
    try expectPlaces(in: "««a»: «1»\n«b»: «[«x», «{«y»: «z»}»]»»\n")
  }

  @Test func `a block mapping or list ends with its last value, not with what follows`() throws {
    try expectPlaces(
      in: "««a»:\n  ««b»: «1»»\n\n# comment\n\n«c»:\n  «- «x»\n  - «y»» # comment\n\n«d»: «2»» # end\n\n")
    try expectPlaces(in: "«- «- «x»\n  - «y»»\n\n- «z»»\n")
    try expectPlaces(in: "««a»:\n«- «x»\n- «y»»\n\n«b»: «1»»\n")
  }

  @Test func `a plain text over several lines ends with its last word`() throws {
    try expectPlaces(in: "««a»: «one\n  two\n  three»   # comment\n\n\n# comment\n«b»: «1»»")
  }

  @Test(arguments: ["|", ">", "|-", ">+", "|2"])
  func `a block text ends with its last word`(header: String) throws {
    try expectPlaces(in: "««a»: «\(header)\n  one\n\n  two»\n\n\n# comment\n«b»: «1»»\n")
    try expectPlaces(in: "««a»: «\(header)\n  one\n  two»»")
    try expectPlaces(in: "««a»: «\(header)»\n\n«b»: «1»»")
  }

  @Test func `a quoted text includes its quotes`() throws {
    try expectPlaces(in: "««\"a\"»: «'b c'»\n«b»: «\"x\n\n  y\"»»  # comment")
  }

  @Test func `a value that is left out stands right after its key, colon or dash`() throws {
    try expectPlaces(in: "««a»:«»\n«b»:«» # comment\n«c»:«»»\n\n")
    try expectPlaces(in: "«-«»\n-«» # comment\n- «x»»\n")
    try expectPlaces(in: "«? «a»«»\n? «b»«»»\n\n")
    try expectPlaces(in: "«{«a»«» , «b»:«» , «c»:«» , «d» :«» }»")
  }

  @Test func `a pair in a list is a mapping from its key to its value`() throws {
    try expectPlaces(in: "«[««a»: «1»» , «b»]»")
  }

  @Test func `an anchored value begins with its anchor`() throws {
    try expectPlaces(in: "««a»: «&x 1»\n«b»: «&y [«1»]»\n«c»: «&z\n  «d»: «1»»»")
  }

  @Test func `an alias gives the value where it is written, and still ends what holds it`() throws {
    let text = MarkedText("- &x\n  a: 1\n- [«*x»]\n- *x\n")
    let node = try YAMLReader.read(text.source())
    let items = try #require(node.items)
    let inner = try #require(items[1].items)
    #expect(items[2] == items[0])
    #expect(inner[0] == items[0])
    #expect(items[2].range.start.line == 1)
    #expect(items[1].range.start.line == 3)
    #expect(node.range.end == SourcePosition(offset: text.text.utf8.count - 1, line: 4, column: 5))
  }

  @Test func `columns count characters and offsets count bytes`() throws {
    try expectPlaces(in: "««é»: «ü 患者 🙂»\n«患者»: «[«é», «🙂»]»»\n")
    let filler = String(repeating: "é患🙂x", count: 100)
    try expectPlaces(in: "««\(filler)»: «\(filler)»\n«b»: «[«\(filler)», «'\(filler)'»]»»\n")
  }

  @Test func `a byte order mark shifts no column`() throws {
    try expectPlaces(in: "\u{FEFF}««a»: «1»\n«é»: «2»»\n")
    try expectPlaces(in: "\u{FEFF}««é»: «1»»\n")
  }

  @Test func `lines that end with CR LF are one line each`() throws {
    try expectPlaces(in: "««a»: «1»\r\n\r\n«b»:\r\n  «- «x\r\n    y»\r\n  - «|\r\n    z»»»\r\n\r\n")
  }

  @Test func `the characters that YAML alone takes for line breaks begin no line`() throws {
    try expectPlaces(in: "# a\u{85}# b\u{2028}# c\n««a»: «1»»")
    try expectPlaces(in: "««a»: «'x\u{2029}y'»\n«b»: «2»»")
  }

  @Test func `a document knows its place after a mark and comments`() throws {
    try expectPlaces(in: "# first\n%YAML 1.1\n---\n# second\n««a»: «1»»\n...\n# last\n")
  }
}

extension Node {
  fileprivate var items: [Node]? {
    guard case .sequence(let items) = content else { return nil }
    return items
  }
}
