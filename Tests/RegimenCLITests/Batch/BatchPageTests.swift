import Foundation
import RegimenBatch
import RegimenTestSupport
import Testing

/// The page on batches in the documentation.
@Suite struct BatchPageTests {
  private static let path = "Sources/Regimen/Regimen.docc/Batch.md"
  private let page: Readme

  init() throws { page = try Readme.read(Self.path) }

  @Test(.enabled(if: SchemaCheck.isPossible, "needs Python"))
  func `every command on the page prints what the page says`() throws {
    #expect(page.blocks(of: "console").count == 4)
    try Golden.expect(page.runAnew().text.utf8, in: "../../../\(Self.path)")
  }

  @Test func `the page tells every part that can be chosen, in its order`() {
    #expect(rows(under: "| name | holds |") == BatchField.allCases.map { "`\($0.rawValue)`" })
  }

  @Test func `the page tells every member of a rejected record, and every figure of the summary`() throws {
    let rejected = try #require(Program().run("batch", "-", input: "{}\n").records().first)
    let errors = try #require(rejected["errors"] as? [[String: Any]])
    // What every line of a batch has, and what the record's place says already.
    let known = Set(["plan_schema_version", "notice", "status", "severity", "file"])
    let told = rows(under: "| member | holds |").joined()
    for name in Set(rejected.keys).union(errors.flatMap(\.keys)).subtracting(known) {
      #expect(told.contains("`\(name)`"))
    }
    try withFolder { folder in
      let file = folder.appending(path: "summary.json").path
      _ = try Program().run("batch", Cohort.lines, "--output", "/dev/null", "--summary", file)
      let summary = try #require(
        JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: file))) as? [String: Any])
      let made = Set(["batch_summary_schema_version", "notice", "inputs", "urgencies", "engine_version", "pack"])
      for name in Set(summary.keys).subtracting(made) { #expect(page.text.contains("`\(name)`"), "\(name)") }
    }
  }

  @Test func `the Swift example on the page is the one that is run here`() async throws {
    let source = String(decoding: try Repository.bytes(of: "Tests/RegimenCLITests/BatchExample.swift"), as: UTF8.self)
    #expect(page.blocks(of: "swift").map { source == $0 } == [true])
    let bytes = try Repository.bytes(of: Cohort.withErrors)
    let stream = AsyncThrowingStream<UInt8, any Error> { continuation in
      for byte in bytes { continuation.yield(byte) }
      continuation.finish()
    }
    #expect(try await heldPlaces(in: stream) == [29])
  }

  /// The first cells of a table.
  private func rows(under header: String) -> [String] {
    let lines = page.text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.firstIndex(of: Substring(header)) else { return [] }
    return lines[(first + 2)...].prefix { $0.hasPrefix("|") }.map { line in
      line.split(separator: "|")[0].split(separator: " ").joined(separator: " ")
    }
  }
}
