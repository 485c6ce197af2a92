import Benchmark
import Regimen
@_spi(Benchmarks) import RegimenEvaluator

/// What a pack and many different records for it go through, stage by stage.
///
/// Each iteration takes all records in turn, so that no branch is foretold by having been there before; what is told is
/// the time of one record.
struct Stages {
  /// A pack as it is loaded, and records for it.
  struct Material {
    let load: @Sendable () throws -> Pack
    /// As many as ``Stages/recordCount``.
    let records: [SourceText]
  }

  /// How many records there are: one for each step of an iteration.
  static let recordCount = BenchmarkScalingFactor.kilo.rawValue

  private static var eachRecord: Benchmark.Configuration {
    var configuration = Benchmark.defaultConfiguration
    configuration.scalingFactor = .kilo
    // A thousand records are warm enough, and as text they take seconds.
    configuration.warmupIterations = 0
    return configuration
  }

  /// The name of the pack among the benchmarks.
  let name: String
  let material: @Sendable () throws -> Material

  /// Adds a benchmark for each stage.
  func add() {
    addMakingReady()
    Benchmark("\(name): decide", configuration: Self.eachRecord) { _, deciding in
      blackHole(deciding.decide())
    } setup: {
      try ready().deciding
    }

    Benchmark("\(name): plan", configuration: Self.eachRecord) { _, deciding in
      blackHole(deciding.plan())
    } setup: {
      try ready().deciding
    }

    add("explain as values") { blackHole(try $0.recommender.recommend($1, whatIf: false)) }
    add("explain as JSON") { blackHole(try $0.json.json(for: $1)) }
    add("explain as text") { blackHole(try $0.recommender.recommend($1, whatIf: false).text()) }
  }

  private func addMakingReady() {
    Benchmark("\(name): load") { benchmark, material in
      for _ in benchmark.scaledIterations { blackHole(try material.load()) }
    } setup: {
      try material()
    }

    Benchmark("\(name): compile") { benchmark, pack in
      for _ in benchmark.scaledIterations { blackHole(Recommender(pack: pack)) }
    } setup: {
      try material().load()
    }
  }

  private func add(_ stage: String, _ explain: @escaping (Ready, Assessment) throws -> Void) {
    Benchmark("\(name): \(stage)", configuration: Self.eachRecord) { benchmark, ready in
      for record in benchmark.scaledIterations { try explain(ready, ready.assessments[record]) }
    } setup: {
      try ready()
    }
  }

  private func ready() throws -> Ready {
    let material = try material()
    let pack = try material.load()
    let reader = AssessmentReader(pack: pack)
    return Ready(Recommender(pack: pack), try material.records.map { try reader.read($0) })
  }
}

/// A pack made ready, and assessments.
private struct Ready {
  let recommender: Recommender
  let json: JSONRecommender
  let assessments: [Assessment]

  init(_ recommender: Recommender, _ assessments: [Assessment]) {
    self.recommender = recommender
    self.assessments = assessments
    json = JSONRecommender(recommender)
  }

  var deciding: DecidingBenchmark { DecidingBenchmark(recommender, assessments) }
}
