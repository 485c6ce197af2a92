import Benchmark
import Foundation

/// One core. The calibration loop is pure arithmetic: quote the others as ratios to it, so that figures from different
/// machines can be compared.
let benchmarks: @Sendable () -> Void = {
  let seconds = ProcessInfo.processInfo.environment["REGIMEN_BENCHMARK_SECONDS"].flatMap(Double.init) ?? 2
  Benchmark.defaultConfiguration = Benchmark.Configuration(
    metrics: [.wallClock, .throughput, .peakMemoryResident], maxDuration: .seconds(seconds))

  Benchmark("calibration: 1,000 mixed multiply-adds") { benchmark in
    for _ in benchmark.scaledIterations { blackHole(calibrate()) }
  }

  addShippedBenchmarks()
  addReadingBenchmarks()
  for count in [10, 100, 1_000, 10_000] { addGeneratedBenchmarks(rules: count) }
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
