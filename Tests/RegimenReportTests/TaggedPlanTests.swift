import RegimenDiagnostics
import RegimenEvaluator
import RegimenGenerators
import RegimenLoader
import RegimenModel
import RegimenReport
import RegimenTestSupport
import Testing

/// A tag in `overrides` says no more and no less than the names of the rules that carry it.
@Suite struct TaggedPlanTests {
  @Test(arguments: 0..<40)
  func `a pack with tags gives byte for byte the plans of the pack with the lists written out`(seed: UInt64) throws {
    var random = RandomSource(seed: 330_000 + seed)
    let sketch = TaggedRules(&random)
    let texts = try PackFiles.read(Repository.path("fixtures/packs/checked")).texts.filter { $0.name != "cases.yaml" }
    let tagged = try PackLoader.load(files: texts + [SourceText(name: "more.yaml", text: sketch.text(isTagged: true))])
    let written = try PackLoader.load(
      files: texts + [SourceText(name: "more.yaml", text: sketch.text(isTagged: false))])
    #expect(tagged.rules.contains { !$0.overriddenTags.isEmpty })
    #expect(written.rules.allSatisfy { $0.tags.isEmpty && $0.overriddenTags.isEmpty })
    let records = AssessmentGenerator(tagged)
    let assessments = (0..<60).map { _ in records.assessment(unknown: random.int(0...60), &random) }
    #expect(expectSamePlans(tagged, written, assessments) > 20, "too few of the records are fit for a plan")
  }

  @Test func `the shipped pack gives the plans that it gives with its lists written out`() throws {
    let texts = try PackFiles.read(Repository.path("rules/iop")).texts
    let pack = try PackLoader.load(files: texts)
    let tags = Set(pack.rules.flatMap(\.tags).map(\.name))
    try #require(!tags.isEmpty)
    let written = texts.map { text in
      let names = tags.reduce(String(decoding: text.bytes, as: UTF8.self)) { words, tag in
        let rules = pack.rules.filter { $0.tags.map(\.name).contains(tag) }.map(\.id.rawValue)
        return words.replacing("{tagged: \(tag)}", with: rules.joined(separator: ", "))
      }
      return SourceText(name: text.name, text: names)
    }
    let other = try PackLoader.load(files: written)
    #expect(other.rules.allSatisfy { $0.overriddenTags.isEmpty })
    let assessments = stride(from: 0, to: pack.cases.count, by: 5).compactMap { number -> Assessment? in
      if case .inline(let assessment) = pack.cases[number].subject { assessment } else { nil }
    }
    #expect(expectSamePlans(pack, other, assessments) > 200)
  }

  /// Compares what is written of each assessment; returns how many of them are fit for a plan.
  private func expectSamePlans(_ tagged: Pack, _ written: Pack, _ assessments: [Assessment]) -> Int {
    for (one, other) in zip(tagged.rules, written.rules) {
      #expect(one.id == other.id && one.overrides.sorted() == other.overrides.sorted())
    }
    let recommenders = [tagged, written.with(digest: tagged.digest)].map(Recommender.init(pack:))
    var (fit, differing) = (0, 0)
    for assessment in assessments {
      let plans = recommenders.map { recommender in
        (try? recommender.recommend(assessment, whatIf: false)).map { PlanJSON().bytes(of: $0) }
      }
      fit += plans[0] == nil ? 0 : 1
      differing += plans[0] == plans[1] ? 0 : 1
    }
    #expect(differing == 0)
    return fit
  }
}

/// Rules that override each other by name and by tag, the later ones of no higher concern, so that there is no circle.
private struct TaggedRules {
  private struct Sketch {
    let number: Int
    let start: String
    var tags: [String] = []
    /// Entries as written with tags, each with the rules that it stands for.
    var overrides: [(entry: String, rules: [Int])] = []
  }

  private var rules: [Sketch]

  init(_ random: inout RandomSource) {
    let count = random.int(6...14)
    let concerns = (0..<count).map { _ in random.int(0...2) }.sorted().map { ["safety", "clinical", "programme"][$0] }
    let conditions = [
      "{relapses_past_year: {at_least: 2}}", "{stage_of_change: precontemplation}", "{suicide_risk: imminent}",
      "always",
      "{co_occurring: {any_of: all, at_least: severe}}", "{relapses_past_year: {at_most: 5}}",
    ]
    let sayings = [
      "{intensity: {level: {at_least: intensive_outpatient}}}", "{intensity: {level: {at_most: outpatient}}}",
      "{modalities: {motivational: {weight: 3}}}", "{referrals: {psychiatrist: within_7_days}}", "{status: review}",
    ]
    rules = (0..<count).map { number in
      Sketch(
        number: number,
        start: "rule: rule-\(number), title: Rule \(number), concern: \(concerns[number]), "
          + "when: \(random.pick(conditions)), then: \(random.pick(sayings)), because: It is so., sources: [tip47], "
          + "evidence: consensus")
    }
    for tag in ["one", "two", "three"] { add(tag, &random) }
    addNames(&random)
    rules = random.shuffled(rules)
  }

  /// Lets some rules carry a tag, and earlier ones name it; the first that carries it may name it as well.
  private mutating func add(_ tag: String, _ random: inout RandomSource) {
    let first = random.int(1...rules.count - 3)
    let carriers = [first] + (first + 1..<rules.count).filter { _ in random.chance(50) }
    for carrier in carriers { rules[carrier].tags.append(tag) }
    let own = random.chance(50) && carriers.count > 1 ? [first] : []
    let overriders = Set(own + random.some(random.int(1...2), of: Array(0..<first)))
    for overrider in overriders.sorted() {
      rules[overrider].overrides.append(("{tagged: \(tag)}", carriers.filter { $0 != overrider }))
    }
  }

  private mutating func addNames(_ random: inout RandomSource) {
    for number in rules.indices.dropLast() where random.chance(30) {
      let named = Set(rules[number].overrides.flatMap(\.rules))
      let others = rules.indices.filter { $0 > number && !named.contains($0) }
      for other in random.some(random.int(0...2), of: others) {
        rules[number].overrides.append(("rule-\(other)", [other]))
      }
    }
  }

  /// A file of the rules, a line each; what differs stands last in it.
  func text(isTagged: Bool) -> String {
    let lines = rules.map { rule in
      let entries =
        isTagged
        ? rule.overrides.map(\.entry) : Set(rule.overrides.flatMap(\.rules)).sorted().map { "rule-\($0)" }
      let overrides = entries.isEmpty ? "" : ", overrides: [\(entries.joined(separator: ", "))]"
      let tags = isTagged && !rule.tags.isEmpty ? ", tags: [\(rule.tags.joined(separator: ", "))]" : ""
      return "  - {\(rule.start)\(overrides)\(tags)}\n"
    }
    return "rules:\n" + lines.joined()
  }
}

extension Pack {
  /// The pack under another digest.
  fileprivate func with(digest: String) -> Pack {
    Pack(
      header: header, vocabulary: vocabulary, catalogue: catalogue, sources: sources, rules: rules,
      guarantees: guarantees, cases: cases, digest: digest)
  }
}
