import Regimen
import RegimenBatch
import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel
import RegimenReport
import RegimenTestSupport
import Testing

/// Neither threads nor the way in which input is cut and output kept back ever show.
@Suite(.timeLimit(.minutes(10))) struct BatchDivisionTests {
  private static let forms: [BatchForm] = [
    .plans(whatIf: false), .fields([.id, .status, .rules]), .table(BatchField.usualColumns),
    .text(PlanTextReport(detail: .brief)),
  ]

  private let recommender: Recommender
  private let stream: [UInt8]

  init() throws {
    recommender = Recommender(pack: try Pack.shipped())
    let cohort = try Repository.bytes(of: "fixtures/cohorts/north-clinic.ndjson")
    let mixed = try Repository.bytes(of: "fixtures/cohorts/mixed-with-errors.ndjson")
    stream = cohort + mixed + [UInt8(ascii: "\n")] + cohort
  }

  @Test(arguments: forms) func `the output is the same bytes however the work is divided`(form: BatchForm) throws {
    var engine = BatchEngine(recommender, form: form)
    let expected = try EngineRun(engine, stream)
    #expect(expected.summary.records == 112 && expected.summary.rejected == 27)
    for options in BatchEngine.Options.divisions {
      for blocks in [37, 1 << 18] {
        engine.options = options
        let run = try EngineRun(engine, stream, blocks: blocks)
        #expect(run.output == expected.output, "\(options), blocks of \(blocks)")
        #expect(run.summary == expected.summary, "\(options), blocks of \(blocks)")
      }
    }
  }

  @Test(arguments: [1, 2, 5, 26, 27, 28])
  func `it stops at the last rejected record that is allowed, and writes nothing behind it`(most: Int) throws {
    var engine = BatchEngine(recommender)
    let all = try EngineRun(engine, stream)
    let lines = all.lines
    let places = lines.indices.filter { lines[$0].contains(#""status":"rejected""#) }
    let count = places.count < most ? lines.count : places[most - 1] + 1
    let expected = lines.prefix(count).map { $0 + "\n" }.joined()
    for options in BatchEngine.Options.divisions {
      engine.options = options
      engine.options.mostErrors = most
      for blocks in [37, 1 << 18] {
        let run = try EngineRun(engine, stream, blocks: blocks)
        #expect(run.output == expected, "\(options), blocks of \(blocks)")
        #expect(run.summary.records == count)
        #expect(run.summary.rejected == min(most, places.count))
        #expect(run.summary.ending == (most > places.count ? .complete : .tooManyErrors))
      }
    }
  }

  @Test func `files after one another are one batch, and a header that cannot be read ends it`() throws {
    let table = Array("assessment,age,stage_of_change\na,40,action\nb,x,action\n".utf8)
    let inputs = { (last: String) in
      [("one.csv", InputFormat.csv, table), ("two.csv", .csv, Array(last.utf8))].map { name, format, bytes in
        var isRead = false
        return BatchInput(name: name, format: format) {
          defer { isRead = true }
          return isRead ? nil : bytes
        }
      }
    }
    let engine = BatchEngine(recommender, form: .fields([.id, .status]))
    let run = try EngineRun(engine, inputs("age,stage_of_change\n41,action\n"))
    #expect(run.summary.records == 3 && run.summary.rejected == 1)
    #expect(run.lines[1].contains(#""record":{"file":"one.csv","line":3,"byte_offset":43}"#))
    #expect(throws: DiagnosticFailure.self) { try EngineRun(engine, inputs("agee\n1\n")) }
  }
}
