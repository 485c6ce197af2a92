import RegimenDiagnostics
import RegimenLoader
import RegimenModel
import RegimenTestSupport
import Testing

@Suite struct BrokenPlanTests {
  private static let folder = "fixtures/broken-plans"

  @Test(arguments: try Repository.texts(in: folder, suffix: ".json"))
  func `a text that is no plan says what is wrong with it`(text: SourceText) throws {
    let failure = try #require(throws: DiagnosticFailure.self) { try Plan(json: text.bytes, name: text.name) }
    let told = DiagnosticRenderer(sources: [text]).render(failure.diagnostics)
    try Golden.expect(told.utf8, in: "../../\(Self.folder)/\(text.name.dropLast(5)).txt")
  }

  @Test func `no message repeats what was recorded of the person`() throws {
    let text = String(decoding: try Repository.bytes(of: "\(Self.folder)/contradiction.json"), as: UTF8.self)
    for secret in ["severe", "2026-11-20", "\"value\": 4"] { try #require(text.contains(secret)) }
    let damages = [
      ("\"value\": \"severe\"", "\"value\": [\"severe\"]"), ("\"value\": 4", "\"value\": {\"score\": 4}"),
      ("\"date\": \"2026-11-20\"", "\"date\": \"x2026-11-20\""), ("\"text\": \"severe\"", "\"text\": null"),
    ]
    for (part, damage) in damages {
      try #require(text.contains(part))
      let found = mistakes { () throws(DiagnosticFailure) in try Plan(json: text.replacing(part, with: damage)) }
      #expect(!found.isEmpty)
      for mistake in found {
        let told = mistake.message + (mistake.help ?? "")
        #expect(!told.contains("severe") && !told.contains("x2026"), "\(told)")
      }
    }
  }
}
