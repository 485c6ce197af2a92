import Benchmark
import Foundation
import Regimen

/// One core, the shipped pack. The calibration loop is pure arithmetic: quote the others as ratios to it, so that
/// figures from different machines can be compared.
let benchmarks: @Sendable () -> Void = {
  let seconds = ProcessInfo.processInfo.environment["REGIMEN_BENCHMARK_SECONDS"].flatMap(Double.init) ?? 2
  Benchmark.defaultConfiguration = Benchmark.Configuration(
    metrics: [.wallClock, .throughput, .peakMemoryResident], maxDuration: .seconds(seconds))

  Benchmark("calibration: 1,000 mixed multiply-adds") { benchmark in
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

  addReadingBenchmarks()

  for record in ["typical-iop-client", "sparse-intake"] {
    Benchmark("recommend \(record)") { benchmark, prepared in
      for _ in benchmark.scaledIterations {
        blackHole(try prepared.recommender.recommend(prepared.assessment, whatIf: false))
      }
    } setup: {
      try Prepared(record)
    }

    Benchmark("recommend \(record), with what each answer would change") { benchmark, prepared in
      for _ in benchmark.scaledIterations { blackHole(try prepared.recommender.recommend(prepared.assessment)) }
    } setup: {
      try Prepared(record)
    }

    Benchmark("print \(record) as JSON") { benchmark, prepared in
      for _ in benchmark.scaledIterations { blackHole(prepared.plan.json()) }
    } setup: {
      try Prepared(record)
    }

    Benchmark("print \(record) as text") { benchmark, prepared in
      for _ in benchmark.scaledIterations { blackHole(prepared.plan.text()) }
    } setup: {
      try Prepared(record)
    }
  }
}

/// A fixed amount of arithmetic that no compiler can shorten.
private func calibrate() -> UInt64 {
  var state: UInt64 = 1
  // A multiply-add by itself could be done many at a time; mixing in between keeps one step after the other.
  for _ in 0..<1_000 {
    state = (state ^ (state >> 29)) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
  }
  return state
}

/// The shipped pack, ready to recommend, with a shipped assessment and its plan.
private struct Prepared {
  let recommender: Recommender
  let assessment: Assessment
  let plan: Plan

  init(_ record: String = "typical-iop-client") throws {
    recommender = Recommender(pack: try Pack.shipped())
    let folder = URL(filePath: #filePath).appending(path: "../../../../../fixtures/assessments").standardizedFileURL
    let bytes = try Data(contentsOf: folder.appending(path: "\(record).yaml"))
    assessment = try AssessmentReader(pack: recommender.pack).read(SourceText(name: record, bytes: [UInt8](bytes)))
    plan = try recommender.recommend(assessment)
  }
}
