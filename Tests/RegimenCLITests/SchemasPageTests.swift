import Foundation
import Regimen
import RegimenDiagnostics
import RegimenLoader
import RegimenTestSupport
import Testing

/// The page on schemas in the documentation.
@Suite struct SchemasPageTests {
  private static let path = "Sources/Regimen/Regimen.docc/Schemas.md"
  private let page: Readme

  init() throws { page = try Readme.read(Self.path) }

  @Test func `the page tells of every schema there is`() throws {
    let help = try Program().run("schema", "--help").output
    let subjects = try #require(help.firstMatch(of: /\(values: ([a-z,\s]*)\)/)?.1)
      .split { $0 == "," || $0.isWhitespace }
    #expect(subjects.count == 3)
    for subject in subjects { #expect(page.text.contains("| `regimen schema \(subject)` |")) }
  }

  @Test func `the rule on the page is one that the shipped pack could have`() throws {
    let rule = try #require(page.blocks(of: "yaml").first)
    #expect(rule.hasPrefix("# yaml-language-server: $schema=pack.schema.json\n"))
    let files = PackFiles.shipped.texts + [SourceText(name: "more.yaml", text: rule)]
    #expect(throws: Never.self) { try PackLoader.load(files: files) }
  }

  @Test func `the settings of the editor are JSON`() throws {
    let settings = try #require(page.blocks(of: "json").first)
    #expect(try JSONSerialization.jsonObject(with: Data(settings.utf8)) is [String: [String: [String]]])
  }
}
