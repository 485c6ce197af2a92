import Benchmark

let benchmarks: @Sendable () -> Void = {
  Benchmark("calibration") { benchmark in
    var state: UInt64 = 1
    for _ in benchmark.scaledIterations { state = state &* 6364136223846793005 &+ 1442695040888963407 }
    blackHole(state)
  }
}
