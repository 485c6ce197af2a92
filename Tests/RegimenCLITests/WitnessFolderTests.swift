import Foundation
import RegimenDiagnostics
import RegimenLoader
import RegimenModel
import RegimenTestSupport
import Testing

@testable import RegimenCLI

@Suite struct WitnessFolderTests {
  private static let checked = "fixtures/packs/checked"
  private let pack: Pack

  init() throws { pack = try PackLoader.load(folder: Repository.path(Self.checked)) }

  private func person(relapses: Int) -> Assessment {
    let answers: [FactName: FactValue] = [
      "age": .number(ExactDecimal(30)), "stage_of_change": .named("action"),
      "relapses_past_year": .number(ExactDecimal(relapses)),
    ]
    return Assessment(answers: NamedAnswers(answers.mapValues { Assessment.Answer($0) }), digest: "")
  }

  private var findings: [Finding] {
    let gap = Diagnostic(.gap, "everybody must get a level")
    let cliff = Diagnostic(.cliff, severity: .warning, "one step must not move the level by more than one")
    return [
      Finding(gap, about: "level", witnesses: [Witness("nobody says how much", assessment: person(relapses: 0))]),
      Finding(
        cliff, about: "level", detail: "relapses_past_year/5",
        witnesses: [
          Witness("with 5 it is this", assessment: person(relapses: 5)),
          Witness("with 6 it is that", assessment: person(relapses: 6)),
        ]), Finding(gap, about: "nobody"),
    ]
  }

  @Test func `each witness is a file with a name that stays, and two where one step is shown`() throws {
    try withFolder { folder in
      let path = folder.appending(path: "witnesses").path
      for _ in 0..<2 { try WitnessFolder(path, pack: pack).write(findings) }
      let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      #expect(
        names == [
          "cliff-level-relapses_past_year-5-1.yaml", "cliff-level-relapses_past_year-5-2.yaml", "gap-level.yaml",
        ])
    }
  }

  @Test func `a plan is recommended for a witness as it is written`() throws {
    try withFolder { folder in
      try WitnessFolder(folder.path, pack: pack).write(findings)
      let file = folder.appending(path: "gap-level.yaml")
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(
        text == "# gap: nobody says how much\nage: 30\nstage_of_change: action\nrelapses_past_year: 0\n")
      let result = try Program().run("recommend", "-", "--rules", Self.checked, input: text)
      #expect(result.status == 0, "\(result.errors)")
    }
  }
}
