import Regimen
import RegimenBatch
import RegimenDiagnostics
import RegimenEvaluator
import RegimenGenerators
import RegimenModel
import RegimenTestSupport
import Testing

/// A line of a batch is, byte for byte, what the parts for a single assessment make of its record.
@Suite(.timeLimit(.minutes(10))) struct BatchEqualsOneByOneTests {
  @Test func `every shipped assessment has the plan that it has alone`() throws {
    let alone = OneByOne(Recommender(pack: try Pack.shipped()))
    let folder = try RecordFolder(Repository.path("fixtures/assessments"))
    let run = try EngineRun(BatchEngine(alone.recommender), folder.files.map { BatchInput(file: $0, of: folder) })
    #expect(run.summary.plans == folder.files.count && folder.files.count > 20)
    for (file, line) in zip(folder.files, run.lines) {
      let record = try Repository.bytes(of: "fixtures/assessments/\(file)")
      let plan = alone.plan(of: record, as: file.hasSuffix(".json") ? .json : .yaml)
      #expect(plan == line, "\(file)")
    }
  }

  @Test func `with what-ifs, too`() throws {
    let alone = OneByOne(Recommender(pack: try Pack.shipped()))
    let folder = try RecordFolder(Repository.path("fixtures/assessments"))
    let files = Array(folder.files.prefix(8))
    let engine = BatchEngine(alone.recommender, form: .plans(whatIf: true))
    let run = try EngineRun(engine, files.map { BatchInput(file: $0, of: folder) })
    var answers = 0
    for (file, line) in zip(files, run.lines) {
      let record = try Repository.bytes(of: "fixtures/assessments/\(file)")
      let format = file.hasSuffix(".json") ? AssessmentReader.Format.json : .yaml
      #expect(alone.plan(of: record, as: format, whatIf: true) == line, "\(file)")
      if alone.plan(of: record, as: format) != line { answers += 1 }
    }
    #expect(run.lines.count == files.count && answers > 0)
  }

  @Test func `a record over many lines gives one line, with the blanks in its texts`() throws {
    let record = """
      {"age": 40, "stage_of_change": "action",
        "meta": {
          "a b": [ 1,\t2.50 ],
          "c":   "d  e"
        }
      }
      """
    let recommender = Recommender(pack: try Pack.shipped())
    for form in [BatchForm.plans(whatIf: false), .fields([.id, .meta])] {
      let run = try EngineRun(BatchEngine(recommender, form: form), Array(record.utf8), as: .json)
      #expect(run.lines.count == 1)
      #expect(run.output.hasSuffix(#""meta":{"a b":[1,2.50],"c":"d  e"}}"# + "\n"))
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `generated people of the shipped pack have the plans that they have alone`(part: UInt64) throws {
    let pack = try Pack.shipped()
    var random = RandomSource(seed: part)
    let lines = (0..<1_000).flatMap { number in
      let assessment = AssessmentGenerator(pack).assessment(unknown: [0, 25, 50, 90][number % 4], &random)
      return RecordLine.Spelling.allCases.map { RecordLine(assessment, $0).text }
    }
    let read = try expectEqual(pack, lines)
    #expect(read.plans > 50 && read.fast > 10 && read.fast < read.plans, "\(read)")
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `generated people of generated packs have the plans that they have alone`(part: UInt64) throws {
    var plans = 0
    var fast = 0
    for seed in part * 40..<(part + 1) * 40 {
      var random = RandomSource(seed: seed)
      let pack = PackGenerator.pack(&random)
      let lines = (0..<8).flatMap { number in
        let assessment = AssessmentGenerator(pack).assessment(unknown: [0, 25, 50, 90][number % 4], &random)
        return RecordLine.Spelling.allCases.map { RecordLine(assessment, $0).text }
      }
      let read = try expectEqual(pack, lines)
      plans += read.plans
      fast += read.fast
    }
    #expect(plans > 300 && fast > 100 && fast < plans, "\(plans) plans, \(fast) read fast")
  }

  @Test(arguments: [FastReaderLines.Manner.plain, .free])
  func `records in any notation have the plans that they have alone`(manner: FastReaderLines.Manner) throws {
    let pack = try Pack.shipped()
    var generator = FastReaderLines(pack, manner, seed: 11)
    let lines = (0..<2_400).map { _ in
      // A line break in a record would make two of it.
      String(decoding: generator.next().map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }, as: UTF8.self)
    }
    let read = try expectEqual(pack, lines)
    #expect(read.plans > 100 && read.fast > 20, "\(read)")
  }

  /// Expects of each line what is made of it alone; tells how many got a plan, and how many of these were read fast.
  private func expectEqual(_ pack: Pack, _ lines: [String]) throws -> (plans: Int, fast: Int) {
    let alone = OneByOne(Recommender(pack: pack))
    var engine = BatchEngine(alone.recommender)
    (engine.options.threads, engine.options.chunkBytes) = (2, 4_000)
    let run = try EngineRun(engine, Array(lines.joined(separator: "\n").utf8))
    try #require(run.lines.count == lines.count)
    var fast = FastReaderTwin(pack)
    var counts = (plans: 0, fast: 0)
    for (line, written) in zip(lines, run.lines) {
      let record = Array(line.utf8)
      guard let plan = alone.plan(of: record) else {
        #expect(written.contains(Self.rejected), "\(line)")
        continue
      }
      counts.plans += 1
      if try fast.readFast(record) != nil { counts.fast += 1 }
      if plan != written {
        Issue.record("\(line)\n  alone: \(plan)\n  batch: \(written)")
      }
    }
    #expect(run.summary.plans == counts.plans)
    return counts
  }

  private static let rejected = #""status":"rejected""#
}
