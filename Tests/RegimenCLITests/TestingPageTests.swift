import RegimenModel
import RegimenTestSupport
import Testing

/// The page on testing a pack in the documentation.
@Suite struct TestingPageTests {
  private static let path = "Sources/Regimen/Regimen.docc/TestingAPack.md"
  private let page: Readme

  init() throws { page = try Readme.read(Self.path) }

  @Test func `the page tells every kind of coverage and every kind of alteration, in order`() {
    #expect(rows(under: "| kind |") == CoverageItem.Kind.allCases.map(\.rawValue))
    #expect(rows(under: "| alteration |") == MutationOperator.allCases.map(\.rawValue))
  }

  /// The names in the first cells of a table.
  private func rows(under header: String) -> [String] {
    let lines = page.text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(where: { $0.hasPrefix(header) }) else { return [] }
    return lines[(first + 2)...].prefix { $0.hasPrefix("|") }.map { String($0.split(separator: "`")[1]) }
  }
}
