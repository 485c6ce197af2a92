import RegimenDiagnostics
import RegimenEvaluator
import RegimenGenerators
import RegimenModel
import Testing

@testable import RegimenAnalysis

/// People whom the proofs try first, and what they spare.
@Suite struct KnownPeopleTests {
  private static let noEffort = Effort(conflicts: 0, rounds: 0)

  @Test func `people to try first change nothing that is found`() {
    for seed in 0..<UInt64(25) {
      var random = RandomSource(seed: seed)
      let pack = PocketPackGenerator.pack(&random)
      let people = World(pack).people.enumerated().filter { $0.offset % 3 == 0 }.map(\.element.assessment)
      let findings = Proofs(pack).run().map(\.findings)
      #expect(Proofs(pack, people: people).run().map(\.findings) == findings, "seed \(seed)")
    }
  }

  @Test func `what somebody known shows is not searched for, and nothing else is settled by them`() {
    var settled = 0
    for seed in 0..<UInt64(25) {
      var random = RandomSource(seed: seed)
      let pack = PocketPackGenerator.pack(&random)
      let everybody = World(pack).people.map(\.assessment)
      let vain = EffectCheck(pack: PackUnderCheck(pack)).findings().map(\.subject)
      let open = EffectCheck(pack: PackUnderCheck(pack, people: everybody, effort: Self.noEffort)).findings()
      #expect(open.allSatisfy { $0.diagnostic.code == .notAnalysed })
      #expect(Set(vain).isSubset(of: open.map(\.subject)), "seed \(seed)")
      settled += pack.rules.count - open.count
    }
    #expect(settled > 50)
  }

  @Test func `somebody of whom less is known shows what a statement of little weight does`() throws {
    let altered = try AlteredPack([
      .add(
        "a-little-psychoeducation", concern: "preference", when: "{wants.yoga: yes}",
        then: "modalities: {psychoeducation: {weight: 2}}", to: "modalities.yaml")
    ])
    let rule = try #require(altered.pack.compiled.rules.rules.firstIndex { $0.id == "a-little-psychoeducation" })
    #expect(EffectCheck(pack: altered.pack).finding(rule) == nil)
  }
}
