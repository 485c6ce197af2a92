import Foundation
import RegimenDiagnostics
import RegimenTestSupport
import Testing

@Suite struct PlanSchemaTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let python = (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/python3" }
    .first(where: FileManager.default.isExecutableFile)

  @Test(.enabled(if: python != nil, "needs Python"))
  func `the plan of every shipped assessment meets the published schema`() throws {
    let assessments = try Repository.texts(in: "fixtures/assessments").map(\.name)
    try #require(!assessments.isEmpty)
    try withFolder { folder in
      for name in assessments {
        let plan = folder.appending(path: "\(name).json").path
        let result = try Program().run(
          "recommend", "fixtures/assessments/\(name)", "--format", "json", "--output", plan)
        #expect(result.status == 0, "\(result.errors)")
      }
      let golden = "Tests/RegimenReportTests/Golden"
      let samples = ["everything", "hold", "out-of-scope", "recommended"].map { "\(golden)/\($0).json" }
      let python = URL(fileURLWithPath: try #require(Self.python))
      let validator = Program(executable: python, environment: Self.environment)
      let result = try validator.run(
        "-c", Self.script, "Sources/RegimenShipped/Contents/schemas/plan.schema.json", folder.path,
        samples.joined(separator: ":"))
      #expect(result.status == 0, "\(result.output)\(result.errors)")
    }
  }

  /// Prints what does not meet the schema, and fails if anything does not.
  private static let script = """
    import glob, json, sys
    from jsonschema import Draft202012Validator
    schema = json.load(open(sys.argv[1]))
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    errors = [f"{path}: {error.json_path}: {error.message[:200]}"
              for path in glob.glob(sys.argv[2] + "/*.json") + sys.argv[3].split(":")
              for error in validator.iter_errors(json.load(open(path)))]
    sys.exit("\\n".join(errors) if errors else 0)
    """
}
