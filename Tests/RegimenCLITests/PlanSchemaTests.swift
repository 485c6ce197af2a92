import Foundation
import RegimenDiagnostics
import RegimenTestSupport
import Testing

@Suite struct PlanSchemaTests {
  @Test(.enabled(if: SchemaCheck.isPossible, "needs Python"))
  func `the plan of every shipped assessment meets the published schema`() throws {
    let assessments = try Repository.texts(in: "fixtures/assessments").map(\.name)
    try withFolder { folder in
      let plans = try assessments.map { name in
        let plan = folder.appending(path: "\(name).json").path
        let result = try Program().run(
          "recommend", "fixtures/assessments/\(name)", "--format", "json", "--output", plan)
        #expect(result.status == 0, "\(result.errors)")
        return plan
      }
      let samples = ["everything", "hold", "out-of-scope", "recommended"].map {
        Repository.path("Tests/RegimenReportTests/Golden/\($0).json")
      }
      #expect(try SchemaCheck(schema: "plan.schema.json").complaints(about: plans + samples) == "")
    }
  }

  @Test(.enabled(if: SchemaCheck.isPossible, "needs Python"))
  func `every line of a batch meets it, be it a plan or why there is none, and no damaged line does`() throws {
    try withFolder { folder in
      let file = folder.appending(path: "plans.ndjson").path
      let inputs = [
        Cohort.lines, Cohort.withErrors, "fixtures/cohorts/north-clinic.csv", "fixtures/broken-assessments",
      ]
      _ = try Program().run(["batch"] + inputs + ["--output", file, "--quiet"])
      let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
      let rejected = lines.filter { $0.contains(#""status":"rejected""#) }
      #expect(rejected.count == 27 + 16 && lines.count - rejected.count == 40 + 5 + 40)
      let check = SchemaCheck(schema: "plan.schema.json")
      #expect(try check.complaints(about: [file]) == "")
      let line = try #require(rejected.first { $0.contains(#""notes":[{"#) })
      for (part, damage) in [
        (#""status":"rejected""#, #""status":"hold""#), (#""byte_offset":"#, #""byte_offset":-"#),
        (#""line":"#, #""lines":"#), (#""severity":"error""#, #""severity":"warning""#),
        (#""errors":["#, #""errors":[{},"#), (#""notes":[{"#, #""notes":[{"x":1,"#),
      ] {
        try #require(line.contains(part))
        try line.replacing(part, with: damage).write(toFile: file, atomically: false, encoding: .utf8)
        #expect(try check.complaints(about: [file]) != "", "\(damage)")
      }
    }
  }

  /// Broken plans that are no single JSON text, so that no schema can judge them.
  private static let notOneText = ["nothing.json", "two-lines.json"]

  /// Broken plans that meet the schema: of one, members contradict each other, which no schema can tell; the other is a
  /// line of a batch that says why there is no plan, which the schema knows too.
  private static let accepted = ["contradiction.json", "rejected.json"]

  @Test(.enabled(if: SchemaCheck.isPossible, "needs Python"))
  func `it refuses every broken plan whose fault a schema can tell`() throws {
    let names = try Repository.texts(in: "fixtures/broken-plans", suffix: ".json").map(\.name)
    #expect(Set(names).isSuperset(of: Self.notOneText + Self.accepted))
    let check = SchemaCheck(schema: "plan.schema.json")
    for name in names where !Self.notOneText.contains(name) {
      let complaints = try check.complaints(about: [Repository.path("fixtures/broken-plans/\(name)")])
      #expect(complaints.isEmpty == Self.accepted.contains(name), "\(name): \(complaints)")
    }
  }
}
