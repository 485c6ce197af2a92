import RegimenDocument
import RegimenJSON
import RegimenTestSupport
import Testing

@Suite struct JSONPlaceTests {
  @Test func `every value and key knows where it is written`() throws {
    let marked = MarkedText("«{«\"a\"»: «1.50»,\n «\"é\"»: «[«\"x\"», «null», «{}»]»}»\n")
    #expect(try JSONReader.read(marked.source()).places == marked.ranges)
  }
}
