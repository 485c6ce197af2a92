import Benchmark
import Regimen
@_spi(Benchmarks) import RegimenEvaluator

/// What a pack and many different records for it go through, stage by stage.
///
/// Each iteration takes all records in turn, so that no branch is foretold by having been there before.
struct Stages {
  /// The files of a pack, and records for it.
  struct Material {
    let files: PackFiles
    /// As many as ``Stages/recordCount``.
    let records: [SourceText]
  }

  /// How many records each iteration takes.
  static let recordCount = 1_000

  /// The name of the pack among the benchmarks.
  let name: String
  let material: @Sendable () throws -> Material

  /// Adds a benchmark for each stage.
  func add() {
    addMakingReady()
    Benchmark("\(name): decide 1,000") { benchmark, deciding in
      for _ in benchmark.scaledIterations { blackHole(deciding.decide()) }
    } setup: {
      try ready().deciding
    }

    Benchmark("\(name): plan 1,000") { benchmark, deciding in
      for _ in benchmark.scaledIterations { blackHole(deciding.plan()) }
    } setup: {
      try ready().deciding
    }

    add("explain 1,000 as values") { blackHole(try $0.recommender.recommend($1, whatIf: false)) }
    add("explain 1,000 as JSON") { blackHole(try $0.json.json(for: $1)) }
    add("explain 1,000 as text") { blackHole(try $0.recommender.recommend($1, whatIf: false).text()) }
  }

  private func addMakingReady() {
    Benchmark("\(name): load") { benchmark, files in
      for _ in benchmark.scaledIterations { blackHole(try PackLoader.load(files)) }
    } setup: {
      try material().files
    }

    Benchmark("\(name): compile") { benchmark, pack in
      for _ in benchmark.scaledIterations { blackHole(Recommender(pack: pack)) }
    } setup: {
      try PackLoader.load(material().files)
    }
  }

  private func add(_ stage: String, _ explain: @escaping (Ready, Assessment) throws -> Void) {
    Benchmark("\(name): \(stage)") { benchmark, ready in
      for _ in benchmark.scaledIterations {
        for assessment in ready.assessments { try explain(ready, assessment) }
      }
    } setup: {
      try ready()
    }
  }

  private func ready() throws -> Ready {
    let material = try material()
    let pack = try PackLoader.load(material.files)
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
