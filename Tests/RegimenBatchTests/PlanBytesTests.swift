import Regimen
import RegimenDiagnostics
import RegimenEvaluator
import RegimenGenerators
import RegimenLoader
import RegimenModel
import RegimenReport
import RegimenTestSupport
import Testing

@testable import RegimenBatch

/// Plans written from fragments are those that the ordinary writer writes.
struct PlanBytesTests {
  @Test(arguments: 0..<12)
  func `Fragments write what the ordinary writer writes, for random packs and records`(part: UInt64) throws {
    var plans = 0
    for seed in part * 150..<(part + 1) * 150 {
      var random = RandomSource(seed: seed / 4)
      let pack = PackGenerator.pack(&random)
      var records = RandomSource(seed: ~seed)
      let assessment = AssessmentGenerator(pack).assessment(unknown: [0, 25, 50, 90][Int(seed % 4)], &records)
      plans += try expectEqual(pack, [assessment.withoutPlaces], "seed \(seed)")
    }
    #expect(plans > 75, "too few of the records are fit for a plan to show anything")
  }

  @Test func `Fragments write what the ordinary writer writes, for every shipped assessment`() throws {
    let pack = try Pack.shipped()
    let reader = AssessmentReader(pack: pack)
    let texts = try Repository.texts(in: "fixtures/assessments")
    let plans = try expectEqual(pack, texts.map { try reader.read($0).withoutPlaces }, "shipped")
    #expect(plans == texts.count)
  }

  /// Compares what is written of each assessment; returns how many of them are fit for a plan.
  private func expectEqual(_ pack: Pack, _ assessments: [Assessment], _ name: String) throws -> Int {
    var plans = 0
    let recommender = Recommender(pack: pack)
    let compiled = recommender.compiled
    var evaluation = Evaluation(compiled)
    var hasty = Evaluation(compiled, depth: .status)
    var shallow = Evaluation(compiled, depth: .level)
    var writer = PlanBytes(compiled, PlanFragments(compiled))
    var record = Record(compiled.recordForm)
    var output = OutputBuffer()
    for assessment in assessments {
      let plan = try? recommender.recommend(assessment, whatIf: false)
      compiled.recordForm.take(assessment, into: &record)
      #expect(evaluation.evaluate(record) == (plan != nil), "\(name)")
      #expect(hasty.evaluate(record) == (plan != nil), "\(name)")
      #expect(shallow.evaluate(record) == (plan != nil), "\(name)")
      guard let plan else { continue }
      plans += 1
      let level = (plan.care ?? plan.onceCleared)?.level.level.id
      let shallowLevel = shallow.settlement.level.map { compiled.labelled(level: $0).id }
      #expect(shallowLevel == level, "\(name)")
      #expect(shallow.settlement.recommendsCare == (plan.care != nil), "\(name)")
      #expect((shallow.settlement.status == .hold) == (plan.status == .hold), "\(name)")
      #expect(hasty.settlement.status == plan.status, "\(name)")
      #expect(asked(hasty) == Set(plan.openQuestions.map(\.fact)), "\(name)")
      evaluation.arrangeReasons()
      output.removeAll()
      RecordIdentity.with(assessment) { writer.write(evaluation, record, $0, to: &output) }
      let expected = String(decoding: PlanJSON(style: .compact).bytes(of: plan).dropLast(), as: UTF8.self)
      let actual = String(decoding: output.bytes, as: UTF8.self)
      guard expected != actual else { continue }
      let common = zip(expected, actual).prefix { $0 == $1 }.count
      let start = max(0, common - 200)
      Issue.record(
        "\(name) \(assessment.id ?? "")\nexpected …\(expected.dropFirst(start).prefix(400))\nactual …\(actual.dropFirst(start).prefix(400))"
      )
      return plans
    }
    return plans
  }
}

/// The facts that open questions ask for, found without the questions.
private func asked(_ evaluation: borrowing Evaluation) -> Set<FactName> {
  let facts = evaluation.compiled.recordForm.facts
  var asked = PlaceSet(count: facts.count)
  evaluation.insertQuestionedFacts(into: &asked)
  return Set(facts.indices.filter { asked.contains($0) }.map { facts[$0].name })
}
