import Foundation
import Regimen
import RegimenTestSupport
import Testing

@Suite struct TemplateCommandTests {
  @Test func `the blank assessment of the shipped pack`() throws {
    let result = try Program().run("template")
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    try Golden.expect(result.output.utf8, in: "Golden/template.yaml")
  }

  @Test(arguments: ["rules/iop", "fixtures/packs/every-form"])
  func `left blank it lacks only what is required, and every fact stands in it`(path: String) throws {
    let pack = try Pack.load(folder: Program.root.appending(path: path).path)
    let template = AssessmentTemplate(pack: pack).text
    let blank = try AssessmentReader(pack: pack).read(yaml: template)
    let failure = try #require(throws: DiagnosticFailure.self) { try Recommender(pack: pack).recommend(blank) }
    let required = pack.vocabulary.facts.filter(\.isRequired)
    #expect(failure.diagnostics.count == required.count)
    #expect(failure.diagnostics.allSatisfy { $0.code.rawValue == "required-fact-missing" })
    for fact in pack.vocabulary.facts {
      let key = fact.name.rawValue.split(separator: ".").last ?? ""
      #expect(template.contains("\(key):"), "\(fact.name)")
    }
  }

  @Test func `a caution stands as a comment above the scores of its instrument, and no line break leads out of it`()
    throws
  {
    let pack = try Pack.load([
      SourceText(
        name: "a.yaml",
        text: try String(contentsOf: Program.root.appending(path: "fixtures/packs/small-clinic.yaml"), encoding: .utf8)
          + "instruments:\n  scale:\n    caution: |-\n      not sure\n      age: 40\n"
          + "    scores: {total: {min: 0, max: 9}}\n")
    ])
    #expect(AssessmentTemplate(pack: pack).text.contains("\n#     # Caution: Not sure age: 40.\n#     total:"))
  }

  @Test func `filled in it recommends, instruments and all`() throws {
    let filled = try Program().run("template").output
      .replacing("\nage:", with: "\nage: 40")
      .replacing("\ndate:", with: "\ndate: 2026-11-20")
      .replacing("\nstage_of_change:", with: "\nstage_of_change: action")
      .replacing("\n  others:\n", with: "\n  others: unknown\n")
      .replacing("# instruments:", with: "instruments:")
      .replacing(#/#(   phq9:.*)(?:\n#     #.*)*\n#(     total:) *#.*\n#.*item_9:.*\n#(     date:)/#) {
        "\($0.1)\n\($0.2) 14\n\($0.3) 2026-11-18"
      }
    let result = try Program().run("recommend", "-", input: filled)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("PHQ-9, total 14 on 2026-11-18"))
  }

  @Test func `a template for a pack that does not load tells what is wrong with the pack`() throws {
    let result = try Program().run("template", "--rules", "fixtures/broken-packs/cycle.yaml")
    #expect(result.status == 2)
    #expect(result.errors.contains("[cycle]"))
    #expect(result.output.isEmpty)
  }

  @Test func `a template never takes the place of a file that may be filled in`() throws {
    try withFolder { folder in
      let file = folder.appending(path: "person.yaml")
      try "age: 40".write(to: file, atomically: true, encoding: .utf8)
      let result = try Program().run("template", "--output", file.path)
      #expect(result.status == 2)
      #expect(try String(contentsOf: file, encoding: .utf8) == "age: 40")
    }
  }
}
