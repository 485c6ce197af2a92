import RegimenDiagnostics
import RegimenLoader
import RegimenTestSupport
import Testing

@Suite struct ShippedAssessmentTests {
  @Test func `every shipped assessment reads against the shipped pack`() throws {
    let reader = AssessmentReader(pack: try PackLoader.load(folder: Repository.path("rules/iop")))
    let files = try Repository.texts(in: "fixtures/assessments")
    for file in files {
      do throws(DiagnosticFailure) {
        _ = try reader.read(file)
      } catch {
        Issue.record("\(DiagnosticRenderer(sources: [file]).render(error.diagnostics))")
      }
    }
  }
}
