import Foundation
import Regimen
import RegimenTestSupport
import Testing

/// The README's blocks, other than the two that CI runs from a shell.
@Suite struct ReadmeTests {
  private let readme: Readme

  init() throws { readme = try Readme.read() }

  @Test func `the README has every kind of block that these tests look for`() {
    #expect(readme.blocks(of: "sh").count == 2)
    #expect(readme.blocks(of: "console").count == 4)
    #expect(readme.blocks(of: "yaml").count == 2)
    #expect(readme.blocks(of: "swift").count == 1)
  }

  @Test func `every command in the README prints what the README says`() throws {
    try Golden.expect(readme.runAnew().text.utf8, in: "../../README.md")
  }

  @Test func `every rule in the README stands in a pack`() throws {
    let packs = try ["rules/iop", "fixtures/broken-packs"].flatMap { folder in
      try Repository.names(in: folder).filter { $0.hasSuffix(".yaml") }
        .map { String(decoding: try Repository.bytes(of: "\(folder)/\($0)"), as: UTF8.self) }
    }
    for block in readme.blocks(of: "yaml") {
      #expect(packs.contains { $0.contains(block) }, "no pack holds\n\(block)")
    }
  }

  @Test func `the library example in the README is the one that is run here`() throws {
    let source = String(decoding: try Repository.bytes(of: "Tests/RegimenCLITests/ReadmeExample.swift"), as: UTF8.self)
    #expect(readme.blocks(of: "swift").map { source == $0 } == [true])
    let record = try Repository.bytes(of: "fixtures/assessments/opioid-use-without-medication.yaml")
    #expect(try naloxoneIsPlanned(for: String(decoding: record, as: UTF8.self)))
  }
}
