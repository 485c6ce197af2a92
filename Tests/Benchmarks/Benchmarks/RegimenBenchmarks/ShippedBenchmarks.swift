import Benchmark
import Foundation
import Generating
import Regimen

/// The stages on the shipped pack, for a cohort of people who were asked little.
func addShippedBenchmarks() {
  Stages(name: "shipped pack") {
    let writer = NestedWriter(.ndjson)
    var person = Record()
    let records = records { number, output in
      Recorder.record(number, seed: 1, into: &person)
      writer.write(person, to: &output)
    }
    return Stages.Material(load: { try Pack.shipped() }, records: records)
  }.add()

  for record in ["typical-iop-client", "sparse-intake"] {
    Benchmark("shipped pack: \(record), with what each answer would change") { benchmark, prepared in
      for _ in benchmark.scaledIterations { blackHole(try prepared.recommender.recommend(prepared.assessment)) }
    } setup: {
      try Prepared(record)
    }
  }
}

/// The shipped pack, ready to recommend, with a shipped assessment.
private struct Prepared {
  let recommender: Recommender
  let assessment: Assessment

  init(_ record: String) throws {
    recommender = Recommender(pack: try Pack.shipped())
    let folder = URL(filePath: #filePath).appending(path: "../../../../../fixtures/assessments").standardizedFileURL
    let bytes = try Data(contentsOf: folder.appending(path: "\(record).yaml"))
    assessment = try AssessmentReader(pack: recommender.pack).read(SourceText(name: record, bytes: [UInt8](bytes)))
  }
}
