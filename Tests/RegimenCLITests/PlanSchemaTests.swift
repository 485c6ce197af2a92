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
}
