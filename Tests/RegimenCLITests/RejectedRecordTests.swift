import Foundation
import RegimenDiagnostics
import RegimenTestSupport
import Testing

@Suite struct RejectedRecordTests {
  private static func records() throws -> [String] {
    try Repository.texts(in: "fixtures/broken-assessments").map(\.name).filter { !$0.hasSuffix(".txt") }
  }

  @Test(arguments: try records())
  func `a broken assessment is rejected, and asked for, its lines are shown`(name: String) throws {
    var program = Program()
    program.folder = Program.root.appending(path: "fixtures/broken-assessments")
    let result = try program.run("recommend", name, "--rules", "../packs/every-form", "--width", "100", "--show-lines")
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    let expected = program.folder.appending(path: "\(name.split(separator: ".")[0]).txt")
    #expect(try result.errors.hasPrefix(String(contentsOf: expected, encoding: .utf8)))
  }

  @Test(arguments: ["required-fact-missing", "impossible-combination"])
  func `a record that no plan can be made of is rejected with the answers it lacks or contradicts`(
    name: String
  ) throws {
    var program = Program()
    program.folder = Program.root.appending(path: "fixtures/rejected-assessments")
    let result = try program.run(
      "recommend", "\(name).yaml", "--rules", "../packs/every-form", "--width", "100", "--show-lines")
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    try Golden.expect(result.errors.utf8, in: "../../fixtures/rejected-assessments/\(name).txt")
  }

  @Test func `messages to a log name the fact and not the value`() throws {
    let result = try Program().run("recommend", "-", input: "age: 987\nstage_of_change: action\n")
    #expect(result.status == 1)
    #expect(result.errors.contains("'age'"))
    #expect(!result.errors.contains("987"))
  }

  @Test func `rejections come as JSON where that is asked for`() throws {
    let result = try Program().run("recommend", "-", "--format", "json", input: "stage_of_change: action\n")
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    let report = try JSONSerialization.jsonObject(with: Data(result.errors.utf8)) as? [String: Any]
    let findings = report?["findings"] as? [[String: Any]]
    #expect(findings?.first?["code"] as? String == "required-fact-missing")
  }

  @Test(arguments: ["/nowhere.yaml", "/", "- --rules /nowhere", "- --rules fixtures/broken-packs/bad-name.yaml"])
  func `what cannot be read ends with 2, in the chosen form`(arguments: String) throws {
    let text = try Program().shell("$REGIMEN recommend \(arguments) < /dev/null")
    #expect(text.status == 2)
    #expect(text.errors.contains("error: "))
    let json = try Program().shell("$REGIMEN recommend \(arguments) --format json < /dev/null")
    #expect(json.status == 2)
    #expect(json.errors.hasPrefix("{\n  \"findings\": ["))
    #expect(text.output.isEmpty && json.output.isEmpty)
  }
}
