import RegimenDocument
import RegimenTestSupport
import RegimenYAML
import Testing

@Suite struct YAMLPlaceTests {
  @Test func `every value and key knows where it is written`() throws {
    let marked = MarkedText("««a»: «1»\n«b»: «[«x», «{«y»: «z»}»]»»\n")
    #expect(try YAMLReader.read(marked.source()).places == marked.ranges)
  }
}
