import Foundation
import RegimenTestSupport
import Testing

/// `regimen batch -` is a filter without a memory: other programs may cut a data set wherever they like.
@Suite struct BeyondOneMachineTests {
  private static let cohort = "fixtures/cohorts/north-clinic.ndjson"

  @Test func `a cohort cut into parts gives the lines of the whole`() throws {
    let lines = try String(decoding: Repository.bytes(of: Self.cohort), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: true)
    try #require(lines.count == 40)
    let whole = try Program().run("batch", Self.cohort)
    #expect(whole.status == 0, "\(whole.errors)")
    for size in [5, 39] {
      var parts = ""
      for start in stride(from: 0, to: lines.count, by: size) {
        let part = lines[start..<min(start + size, lines.count)].map { $0 + "\n" }.joined()
        let result = try Program().run("batch", "-", input: part)
        #expect(result.status == 0, "\(result.errors)")
        parts += result.output
      }
      #expect(parts == whole.output)
    }
  }

  @Test func `the article shows the Spark job as it is`() throws {
    let folder = "Sources/Regimen/Regimen.docc/"
    let article = String(decoding: try Repository.bytes(of: folder + "BatchBeyondOneMachine.md"), as: UTF8.self)
    let job = String(decoding: try Repository.bytes(of: "fixtures/spark/recommend.py"), as: UTF8.self)
    let blocks = article.components(separatedBy: "```python\n").dropFirst().map { $0.components(separatedBy: "```")[0] }
    #expect(blocks.count == 2)
    for block in blocks { #expect(job.contains(block)) }
  }

  // Spark is 400 MB and needs Java, so neither the README nor CI installs it: `pip install pyspark` enables these tests.
  @Test(.enabled(if: Spark.found != nil, Spark.missing))
  func `what Spark collects is what one process writes, byte for byte`() throws {
    let whole = try Program().run("batch", Self.cohort)
    #expect(whole.status == 0, "\(whole.errors)")
    try #require(!whole.output.isEmpty)
    try withFolder { folder in
      for partitions in [1, 7, 60] {
        let output = folder.appending(path: "plans-\(partitions).ndjson")
        let result = try Spark.run(Self.cohort, partitions: partitions, "--output", output.path)
        #expect(result.status == 0, "\(result.errors)")
        #expect(try String(contentsOf: output, encoding: .utf8) == whole.output)
      }
    }
  }

  @Test(.enabled(if: Spark.found != nil, Spark.missing))
  func `rejected records do not fail a Spark job, and a pack that does not load does`() throws {
    let records = "fixtures/cohorts/mixed-with-errors.ndjson"
    let whole = try Program().run("batch", records, "--fields", "id")
    #expect(whole.status == 1)
    let mixed = try Spark.run(records, partitions: 3, "--fields", "id")
    #expect(mixed.status == 0, "\(mixed.errors)")
    #expect(mixed.output.split(separator: "\n").count == whole.output.split(separator: "\n").count)
    let broken = try Spark.run(records, partitions: 3, "--rules", "fixtures/nowhere")
    #expect(broken.status != 0)
    #expect(broken.errors.contains("there is no pack at 'fixtures/nowhere'"))
  }
}

/// A Python that can run a Spark job.
private enum Spark {
  static let missing: Comment = "needs PySpark for python3 (pip install pyspark) and Java 17"

  static let found: Program? = {
    let environment = ProcessInfo.processInfo.environment
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    guard let python = folders.map({ "\($0)/python3" }).first(where: FileManager.default.isExecutableFile) else {
      return nil
    }
    let own = ["PYSPARK_PYTHON": python, "SPARK_LOCAL_IP": "127.0.0.1"]
    let program = Program(
      executable: URL(fileURLWithPath: python), environment: environment.merging(own) { _, own in own })
    let needs = "import os, shutil, pyspark; assert shutil.which('java') or 'JAVA_HOME' in os.environ"
    return (try? program.run("-c", needs))?.status == 0 ? program : nil
  }()

  /// Runs the job of `fixtures/spark` with the built program, with one option more.
  static func run(_ records: String, partitions: Int, _ option: String, _ value: String) throws -> Program.Result {
    try #require(found).run(
      "fixtures/spark/recommend.py", records, "--regimen", Program.built.path, "--master", "local[2]", "--partitions",
      "\(partitions)", option, value)
  }
}
