import Regimen
import RegimenBatch
import RegimenDiagnostics
import RegimenEvaluator
import RegimenGenerators
import RegimenLoader
import RegimenModel
import RegimenReport
import RegimenTestSupport
import Testing

/// Plans that are written straight from what was decided are those of the recommender.
struct JSONRecommenderTests {
  @Test func `JSON of random packs and records is that of the plan, or fails as it does`() throws {
    var outcomes = Outcomes()
    for seed in UInt64(0)..<24 {
      var random = RandomSource(seed: seed)
      let pack = PackGenerator.pack(&random)
      let recommender = Recommender(pack: pack)
      let json = JSONRecommender(recommender)
      var records = RandomSource(seed: ~seed)
      for unknown in [0, 25, 50, 90] {
        let assessment = AssessmentGenerator(pack).assessment(unknown: unknown, &records)
        expectEqual(recommender, json, assessment, &outcomes)
      }
    }
    #expect(outcomes.plans > 10 && outcomes.rejected > 0, "too few of either to show anything")
  }

  @Test func `JSON tells where each answer of a text is written`() throws {
    let recommender = Recommender(pack: try Pack.shipped())
    let json = JSONRecommender(recommender)
    let reader = AssessmentReader(pack: recommender.pack)
    let texts = try Repository.texts(in: "fixtures/assessments")
    var outcomes = Outcomes()
    for text in texts { expectEqual(recommender, json, try reader.read(text), &outcomes) }
    #expect(outcomes.plans == texts.count)
    let bytes = try json.json(for: reader.read(#require(texts.first)))
    #expect(String(decoding: bytes, as: UTF8.self).contains("{\"file\":\"\(texts[0].name)\",\"line\":"))
  }

  @Test func `Many callers at a time get what one gets`() async throws {
    let recommender = Recommender(pack: try Pack.shipped())
    let json = JSONRecommender(recommender)
    let reader = AssessmentReader(pack: recommender.pack)
    let assessments = try Repository.texts(in: "fixtures/assessments").map { try reader.read($0) }
    let alone = try assessments.map { try json.json(for: $0) }
    try await withThrowingTaskGroup { group in
      for caller in 0..<8 {
        group.addTask {
          for turn in 0..<50 {
            let place = (caller + turn) % assessments.count
            #expect(try json.json(for: assessments[place]) == alone[place])
            let plan = try recommender.recommend(assessments[place], whatIf: false)
            #expect(PlanJSON(style: .compact).bytes(of: plan) == alone[place])
          }
        }
      }
      try await group.waitForAll()
    }
  }

  private struct Outcomes {
    var plans = 0
    var rejected = 0
  }

  private func expectEqual(
    _ recommender: Recommender, _ json: JSONRecommender, _ assessment: Assessment, _ outcomes: inout Outcomes
  ) {
    let actual = Result { () throws(DiagnosticFailure) in try json.json(for: assessment) }
    let expected = Result { () throws(DiagnosticFailure) in
      PlanJSON(style: .compact).bytes(of: try recommender.recommend(assessment, whatIf: false))
    }
    #expect(actual == expected, "\(assessment.id ?? "")")
    if case .success = actual { outcomes.plans += 1 } else { outcomes.rejected += 1 }
  }
}
