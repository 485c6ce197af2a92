import Benchmark
import Foundation
import Regimen

/// One core, the shipped pack. The calibration loop is pure arithmetic: quote the others as ratios to it, so that
/// figures from different machines can be compared.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = Benchmark.Configuration(
    metrics: [.wallClock, .throughput, .peakMemoryResident], maxDuration: .seconds(2))

  Benchmark("calibration: 1,000 multiply-adds") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(calibrate()) }
  }

  Benchmark("load the shipped pack") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(try Pack.shipped()) }
  }

  Benchmark("compile the shipped pack") { benchmark, prepared in
    for _ in benchmark.scaledIterations { blackHole(Recommender(pack: prepared.recommender.pack)) }
  } setup: {
    try Prepared()
  }

  for record in ["typical-iop-client", "sparse-intake"] {
    Benchmark("recommend \(record)") { benchmark, prepared in
      for _ in benchmark.scaledIterations {
        blackHole(try prepared.recommender.recommend(prepared.assessments[record]!, whatIf: false))
      }
    } setup: {
      try Prepared()
    }

    Benchmark("recommend \(record), with what each answer would change") { benchmark, prepared in
      for _ in benchmark.scaledIterations {
        blackHole(try prepared.recommender.recommend(prepared.assessments[record]!))
      }
    } setup: {
      try Prepared()
    }

    Benchmark("print \(record) as JSON") { benchmark, prepared in
      for _ in benchmark.scaledIterations { blackHole(prepared.plans[record]!.json()) }
    } setup: {
      try Prepared()
    }

    Benchmark("print \(record) as text") { benchmark, prepared in
      for _ in benchmark.scaledIterations { blackHole(prepared.plans[record]!.text()) }
    } setup: {
      try Prepared()
    }
  }
}

/// A fixed amount of arithmetic that no compiler can shorten.
private func calibrate() -> UInt64 {
  var state: UInt64 = 1
  for _ in 0..<1_000 { state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407 }
  return state
}

/// The shipped pack, ready to recommend, with shipped assessments and their plans.
struct Prepared {
  let recommender: Recommender
  let assessments: [String: Assessment]
  let plans: [String: Plan]

  init() throws {
    let recommender = Recommender(pack: try Pack.shipped())
    let reader = AssessmentReader(pack: recommender.pack)
    let folder = URL(filePath: #filePath).appending(path: "../../../../../fixtures/assessments").standardizedFileURL
    var assessments: [String: Assessment] = [:]
    for name in ["typical-iop-client", "sparse-intake"] {
      let bytes = try Data(contentsOf: folder.appending(path: "\(name).yaml"))
      assessments[name] = try reader.read(SourceText(name: name, bytes: [UInt8](bytes)))
    }
    self.recommender = recommender
    self.assessments = assessments
    plans = try assessments.mapValues { try recommender.recommend($0) }
  }
}
