import Regimen
import RegimenBatch
import RegimenEvaluator
import RegimenModel
import RegimenTestSupport
import Testing

struct CountingTests {
  private let recommender: Recommender
  private let cohort: [UInt8]

  init() throws {
    recommender = Recommender(pack: try Pack.shipped())
    cohort = try Repository.bytes(of: "fixtures/cohorts/north-clinic.ndjson")
  }

  private func run(_ fields: [BatchField], countsAll: Bool) throws -> EngineRun {
    var options = BatchEngine.Options()
    options.countsAll = countsAll
    return try EngineRun(BatchEngine(recommender, form: .fields(fields), options: options), cohort)
  }

  @Test(arguments: BatchField.allCases)
  func `A field is the same whether everything is counted or not`(field: BatchField) throws {
    let counted = try run([.id, field], countsAll: true)
    #expect(counted.lines.count == 40)
    #expect(try run([.id, field], countsAll: false).output == counted.output)
  }

  @Test func `Where not all is counted, records and the rules that stood still are`() throws {
    let counted = try run([.id], countsAll: true).summary
    let brief = try run([.id], countsAll: false).summary
    #expect(brief.records == 40)
    #expect(brief.isGreen)
    #expect(brief.rules.map(\.stood) == counted.rules.map(\.stood))
  }

  @Test func `A level found elsewhere is counted by how the plan's compares with it`() throws {
    let people = ["outpatient", "residential", "residential", "none"].map { level in
      #"{"age": 40, "stage_of_change": "action", "external_level": "\#(level)"}"#
    }
    let run = try EngineRun(BatchEngine(recommender), Array(people.joined(separator: "\n").utf8))
    let notes = run.summary.dataNotes
    #expect(notes.map(\.kind) == [.planAgrees, .planLessIntensive])
    #expect(notes.map(\.count) == [1, 2])
  }
}
