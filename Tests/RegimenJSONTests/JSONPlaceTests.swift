import RegimenDiagnostics
import RegimenDocument
import RegimenJSON
import RegimenTestSupport
import Testing

@Suite struct JSONPlaceTests {
  /// Reads a text, and expects its values and keys exactly where the marks are.
  private func expectPlaces(in marked: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let marked = MarkedText(marked)
    let places = try JSONReader.read(marked.source()).places
    #expect(places == marked.ranges, sourceLocation: sourceLocation)
  }

  @Test func `every value and key knows where it is written`() throws {
    try expectPlaces(in: "«{«\"a\"» : «1.50»,\n «\"é\"»: «[«\"x\"», «null» , «{}»]»}»\n")
    try expectPlaces(in: " \t\r\n«true» ")
  }

  @Test func `columns count characters and offsets count bytes, also on a long line`() throws {
    let filler = String(repeating: "é患🙂x", count: 100)
    try expectPlaces(in: "«[«\"\(filler)\"», «\"\(filler)\"», «{«\"\(filler)\"»: «1»}»]»")
  }

  @Test func `a byte order mark shifts no column`() throws {
    try expectPlaces(in: "\u{FEFF}«[«1»,\n«2»]»")
  }

  @Test func `lines that end with CR LF are one line each`() throws {
    try expectPlaces(in: "«[\r\n«1»,\r\n\r\n  «2»\r\n]»\r\n")
  }
}
