import RegimenEvaluator
import RegimenModel
import Testing

/// The shipping evaluator against the oracle.
@Suite struct OracleTests {
  @Test(arguments: 0..<24)
  func `both evaluators make equal plans with equal explanations`(part: UInt64) {
    check(seeds: part * 200..<(part + 1) * 200) { example in
      let fast = Outcome(Recommender(pack: example.pack), example.assessment, whatIf: false)
      let naive = Outcome(oracleFor: example.pack, example.assessment, whatIf: false)
      return fast.differences(from: naive)
    }
  }

  @Test(arguments: 0..<24)
  func `both evaluators give equal answers to open questions`(part: UInt64) {
    check(seeds: 100_000 + part * 40..<100_000 + (part + 1) * 40) { example in
      let fast = Outcome(Recommender(pack: example.pack), example.assessment, whatIf: true)
      let naive = Outcome(oracleFor: example.pack, example.assessment, whatIf: true)
      return fast.differences(from: naive)
    }
  }

  @Test(arguments: 0..<8)
  func `both evaluators find the same ways to the next levels`(part: UInt64) {
    check(seeds: 600_000 + part * 200..<600_000 + (part + 1) * 200, areOfNeeds: true) { example in
      let fast = Outcome(Recommender(pack: example.pack), example.assessment, whatIf: true)
      let naive = Outcome(oracleFor: example.pack, example.assessment, whatIf: true)
      return fast.differences(from: naive)
    }
  }
}
