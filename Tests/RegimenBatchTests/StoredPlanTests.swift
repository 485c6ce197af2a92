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

/// Plans that were stored as JSON and are read back.
@Suite(.timeLimit(.minutes(10))) struct StoredPlanTests {
  @Test func `the plan of every shipped assessment is read back as it was`() throws {
    let recommender = Recommender(pack: try Pack.shipped())
    let reader = AssessmentReader(pack: recommender.pack)
    for text in try Repository.texts(in: "fixtures/assessments") {
      for whatIf in [false, true] {
        try expectReadBack(recommender.recommend(reader.read(text), whatIf: whatIf), text.name)
      }
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `plans of generated packs and records are read back as they were`(part: UInt64) throws {
    var plans = 0
    var levels = 0
    for seed in part * 40..<(part + 1) * 40 {
      var random = RandomSource(seed: seed)
      let recommender = Recommender(pack: PackGenerator.pack(&random))
      for unknown in [0, 25, 50, 90] {
        let assessment = AssessmentGenerator(recommender.pack).assessment(unknown: unknown, &random)
        for whatIf in [false, true] {
          guard let plan = try? recommender.recommend(assessment, whatIf: whatIf) else { continue }
          plans += 1
          if plan.mentionsLevelAsValue { levels += 1 }
          try expectReadBack(plan, "seed \(seed)")
        }
      }
    }
    #expect(plans > 100 && levels > 0, "\(plans) plans, \(levels) with a level as the value of a fact")
  }

  @Test func `a line of a batch is the plan that is made of its record alone`() throws {
    let recommender = Recommender(pack: try Pack.shipped())
    let reader = AssessmentReader(pack: recommender.pack)
    let folder = try RecordFolder(Repository.path("fixtures/assessments"))
    for form in [BatchForm.plans(whatIf: false), .plans(whatIf: true)] {
      let run = try EngineRun(
        BatchEngine(recommender, form: form), folder.files.map { BatchInput(file: $0, of: folder) })
      try #require(run.lines.count == folder.files.count && run.lines.count > 20)
      for (file, line) in zip(folder.files, run.lines) {
        let record = SourceText(name: file, bytes: try Repository.bytes(of: "fixtures/assessments/\(file)"))
        let alone = try recommender.recommend(
          reader.read(record).withoutPlaces, whatIf: form == .plans(whatIf: true))
        let isEqual = try Plan(json: String(line)) == alone
        #expect(isEqual, "\(file)")
      }
    }
  }

  @Test func `of a mixed batch, whole plans are read back and rejected lines say that they are none`() throws {
    let recommender = Recommender(pack: try Pack.shipped())
    let bytes = try Repository.bytes(of: "fixtures/cohorts/mixed-with-errors.ndjson")
    let run = try EngineRun(BatchEngine(recommender), bytes)
    var rejected = 0
    for line in run.lines {
      if line.contains(#""status":"rejected""#) {
        rejected += 1
        #expect(mistakes { () throws(DiagnosticFailure) in try Plan(json: String(line)) }.codes == [.notAPlan])
      } else {
        #expect(try Plan(json: String(line)).json(.compact) == line + "\n")
      }
    }
    #expect(rejected > 20 && run.lines.count > rejected)
  }

  private func expectReadBack(_ plan: Plan, _ name: String) throws {
    for style in JSONStyle.allCases {
      let json = plan.json(style)
      let read = try Plan(json: json)
      // Each apart, as a failure would print two whole plans.
      let (isEqual, isWrittenAlike) = (read == plan, read.json(style) == json)
      #expect(isEqual && isWrittenAlike, "\(name): equal \(isEqual), written alike \(isWrittenAlike)")
    }
  }
}

extension Plan {
  /// Whether some fact that met a test has a level of the catalogue as its value.
  fileprivate var mentionsLevelAsValue: Bool {
    rules.flatMap(\.matched).flatMap(\.facts).contains { if case .level? = $0.value { true } else { false } }
  }
}
