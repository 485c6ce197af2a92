import Foundation
import RegimenDiagnostics
import RegimenEvaluator
import RegimenLoader
import RegimenModel
import RegimenTestSupport
import Testing

@testable import RegimenAnalysis

@Suite struct ProofsPageTests {
  private static func page() throws -> String {
    String(decoding: try Repository.bytes(of: "Sources/Regimen/Regimen.docc/WhatProofsSay.md"), as: UTF8.self)
  }

  @Test func `the table of the page on proofs lists every code that is proved`() throws {
    let codes = try Self.page().matches(of: /\n\| `([a-z-]+)` \|/).map { String($0.1) }
    // Unused facts are found in the text, and by proof where no answer ever matters.
    let proved = Proofs.checks.filter { $0 != .notAnalysed } + [.unused]
    #expect(codes == proved.map(\.rawValue))
  }

  @Test func `the page says how many assessments the shipped pack has, to within ten digits`() throws {
    let exponent = try #require(try Self.page().firstMatch(of: /more than 10\^(\d+) of them/).map { Double($0.1) ?? 0 })
    let compiled = Recommender(pack: try PackLoader.load(folder: Repository.path("rules/iop"))).compiled
    let digits = compiled.space.facts.indices.reduce(0.0) { sum, fact in
      let cells = compiled.space.cells[fact].knownCount + (compiled.space.facts[fact].isRequired ? 0 : 1)
      return sum + log10(Double(cells))
    }
    #expect(digits > exponent && digits < exponent + 10, "\(digits)")
  }
}
