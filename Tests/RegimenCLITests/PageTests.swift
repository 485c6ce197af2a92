import Foundation
import RegimenDiagnostics
import RegimenTestSupport
import Testing

/// What holds of every page of the documentation, and of the README.
@Suite struct PageTests {
  private static let pages: [String] = {
    let articles = (try? Repository.names(in: "Sources/Regimen/Regimen.docc")) ?? []
    return ["README.md"] + articles.filter { $0.hasSuffix(".md") }.map { "Sources/Regimen/Regimen.docc/\($0)" }
  }()
  /// Pages with commands, and how many blocks of them. Those of the README and of two other pages are run by suites of
  /// their own, which look at more than what is printed.
  private static let consoles = [
    ("CheckingInCI", 2), ("GettingStarted", 3), ("MixByHand", 1), ("PlanJSON", 3), ("Schemas", 2),
    ("TestingAPack", 4),
  ]
  /// Where code that pages show is compiled and run.
  private static let folders = [
    "Tests/RegimenCLITests", "fixtures/plan-service/Sources", "fixtures/plan-service/Tests",
  ]

  @Test(arguments: pages)
  func `code on a page is code that is compiled and run`(page: String) throws {
    let sources = try Self.folders.flatMap { try Repository.allTexts(in: $0) }.filter { $0.name.hasSuffix(".swift") }
    let manifest = SourceText(
      name: "Package.swift", bytes: try Repository.bytes(of: "fixtures/plan-service/Package.swift"))
    let texts = (sources + [manifest]).map { withoutIndents(String(decoding: $0.bytes, as: UTF8.self)) }
    for block in try Readme.read(page).blocks(of: "swift") {
      #expect(texts.contains { $0.contains(withoutIndents(block)) }, "no source holds\n\(block)")
    }
  }

  @Test(arguments: consoles)
  func `every command on a page prints what the page says`(name: String, blocks: Int) throws {
    let path = "Sources/Regimen/Regimen.docc/\(name).md"
    let page = try Readme.read(path)
    #expect(page.blocks(of: "console").count == blocks)
    try Golden.expect(page.runAnew().text.utf8, in: "../../\(path)")
  }

  @Test func `no page has commands that are not run`() throws {
    let elsewhere = ["README.md"] + ["Batch", "WritingRules"].map { "Sources/Regimen/Regimen.docc/\($0).md" }
    let here = Self.consoles.map { "Sources/Regimen/Regimen.docc/\($0.0).md" }
    let withCommands = try Self.pages.filter { try !Readme.read($0).blocks(of: "console").isEmpty }
    #expect(Set(withCommands) == Set(elsewhere + here))
  }

  private func withoutIndents(_ text: String) -> String {
    text.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: "\n") + "\n"
  }
}
