import RegimenDiagnostics
import RegimenEvaluator
import RegimenGenerators
import RegimenModel
import Testing

/// Neither order nor company nor concurrency changes a plan.
@Suite struct OrderTests {
  @Test func `any order of rules, facts, instruments and sources gives the same plan`() {
    check(seeds: 200_000..<200_600) { example in
      var random = RandomSource(seed: example.seed)
      let pack = example.pack
      let shuffled = Pack(
        header: pack.header,
        vocabulary: Vocabulary(
          facts: random.shuffled(pack.vocabulary.facts), groups: random.shuffled(pack.vocabulary.groups),
          instruments: random.shuffled(pack.vocabulary.instruments), impossible: pack.vocabulary.impossible),
        catalogue: pack.catalogue, sources: random.shuffled(pack.sources), rules: random.shuffled(pack.rules),
        digest: pack.digest)
      let whatIf = example.seed % 4 == 0
      return Outcome(Recommender(pack: pack), example.assessment, whatIf: whatIf)
        .differences(from: Outcome(Recommender(pack: shuffled), example.assessment, whatIf: whatIf))
    }
  }

  @Test func `a fact that no rule speaks of changes nothing`() {
    check(seeds: 210_000..<210_600) { example in
      let types: [FactType] = [.flag, .level, .scale(["a", "b"]), .choice(["a", "b"])]
      let unrelated = Fact(
        name: "aardvark", label: "unrelated", type: types[Int(example.seed % 4)], place: .whole("vocabulary.yaml"))
      let pack = example.pack.replacing(facts: [unrelated] + example.pack.vocabulary.facts)
      return Outcome(Recommender(pack: example.pack), example.assessment, whatIf: false)
        .differences(from: Outcome(Recommender(pack: pack), example.assessment, whatIf: false))
    }
  }

  @Test func `recommending from many tasks at once gives what one after the other gives`() async {
    let pack = GeneratedCase(seed: 220_000).pack
    let recommender = Recommender(pack: pack)
    var random = RandomSource(seed: 220_000)
    let records = (0..<200).map { AssessmentGenerator(pack).assessment(unknown: $0 % 100, &random) }
    let alone = records.map { Outcome(recommender, $0, whatIf: true) }
    let together = await withTaskGroup(of: (Int, Outcome).self) { group in
      for (index, record) in records.enumerated() {
        group.addTask { (index, Outcome(recommender, record, whatIf: true)) }
      }
      var outcomes = alone.map { _ in Outcome.rejected([]) }
      for await (index, outcome) in group { outcomes[index] = outcome }
      return outcomes
    }
    #expect(together == alone)
    #expect(alone.contains { $0.plan != nil })
  }
}

extension Pack {
  /// The pack with other facts.
  func replacing(facts: [Fact]) -> Pack {
    Pack(
      header: header,
      vocabulary: Vocabulary(
        facts: facts, groups: vocabulary.groups, instruments: vocabulary.instruments,
        impossible: vocabulary.impossible),
      catalogue: catalogue, sources: sources, rules: rules, digest: digest)
  }
}
