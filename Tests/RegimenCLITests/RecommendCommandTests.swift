import Foundation
import RegimenTestSupport
import Testing

@Suite struct RecommendCommandTests {
  private let typical = "fixtures/assessments/typical-iop-client.yaml"

  @Test func `a shipped assessment gives its plan and the reasons`() throws {
    try Golden.expect(Program().run("recommend", typical).output.utf8, in: "Golden/typical-iop-client.txt")
  }

  @Test(arguments: [
    "imminent-suicide-risk.yaml", "minor.yaml", "declines-referrals.json", "residential-needed.yaml",
    "score-graver-than-interview.yaml", "step-down-candidate.yaml", "sparse-intake.yaml",
  ])
  func `the plan comes in brief too`(file: String) throws {
    let result = try Program().run("recommend", "fixtures/assessments/\(file)", "--detail", "brief")
    #expect(result.status == 0, "a hold is fine too")
    #expect(result.errors.isEmpty)
    try Golden.expect(result.output.utf8, in: "Golden/\(file.split(separator: ".")[0])-brief.txt")
  }

  @Test func `standard input is read, its notation told by the first character`() throws {
    let yaml = try Program().run("recommend", "-", input: "age: 40\nstage_of_change: action\n")
    let json = try Program().run("recommend", "-", input: "\n {\"age\": 40, \"stage_of_change\": \"action\"}")
    #expect(yaml.status == 0, "\(yaml.errors)")
    #expect(json.status == 0, "\(json.errors)")
    let flow = try Program().run(
      "recommend", "-", "--input-format", "yaml", input: "{age: 40, stage_of_change: action}")
    #expect(flow.status == 0, "\(flow.errors)")
  }

  @Test func `JSON goes to standard output, whole`() throws {
    let result = try Program().run("recommend", typical, "--format", "json")
    let plan = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    #expect(plan?["status"] as? String == "recommended")
    #expect(result.status == 0)
  }

  @Test func `a level that another assessment found is compared with the plan's`() throws {
    let record = "{age: 40, stage_of_change: action, external_level: residential}"
    let result = try Program().run("recommend", "-", "--input-format", "yaml", "--format", "json", input: record)
    let note =
      "Another assessment found Residential treatment; this plan recommends General outpatient, which is less intensive."
    #expect(result.output.contains("\"text\": \"\(note)\""))
    #expect(result.output.contains("\"kind\": \"plan_less_intensive\""))
  }

  @Test func `the plan is the same from everywhere, with the embedded pack and with its folder`() throws {
    let plan = try Program().run("recommend", typical).output
    #expect(try Program().run("recommend", typical, "--rules", "rules/iop").output == plan)
    #expect(try Program(environment: ["REGIMEN_RULES": "rules/iop"]).run("recommend", typical).output == plan)
    try withFolder { folder in
      let moved = folder.appending(path: "moved")
      try FileManager.default.copyItem(at: Program.built, to: moved)
      let path = Program.root.appending(path: typical).path
      #expect(try Program(executable: moved, folder: folder).run("recommend", path).output == plan)
    }
  }

  @Test func `--rules stands before the environment`() throws {
    let program = Program(environment: ["REGIMEN_RULES": "/nowhere"])
    #expect(try program.run("recommend", typical, "--rules", "rules/iop").status == 0)
    let result = try program.run("recommend", typical)
    #expect(result.status == 2)
    #expect(result.errors.contains("/nowhere"))
  }

  @Test func `a file appears whole or not at all`() throws {
    try withFolder { folder in
      let file = folder.appending(path: "plan.txt").path
      let plan = try Program().run("recommend", typical).output
      let written = try Program().run("recommend", typical, "--output", file)
      #expect(written.status == 0)
      #expect(written.output.isEmpty)
      #expect(try String(contentsOfFile: file, encoding: .utf8) == plan)
      #expect(try Program().run("recommend", "nothing.yaml", "--output", file).status == 2)
      #expect(try String(contentsOfFile: file, encoding: .utf8) == plan)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["plan.txt"])
    }
    #expect(try Program().run("recommend", typical, "--output", "/nowhere/plan.txt").status == 2)
    #expect(try Program().run("recommend", typical, "--output", "/dev/full").status == 2)
  }

  @Test func `three degrees of detail`() throws {
    let brief = try Program().run("recommend", typical, "--detail", "brief").output
    let standard = try Program().run("recommend", typical).output
    let full = try Program().run("recommend", typical, "--detail", "full").output
    #expect(brief.utf8.count < standard.utf8.count)
    #expect(standard.utf8.count < full.utf8.count)
    #expect(brief.split(separator: "\n", omittingEmptySubsequences: false).count <= 40, "one screen")
  }

  @Test func `a plan never takes the place of its assessment`() throws {
    try withFolder { folder in
      let file = folder.appending(path: "person.yaml")
      let record = try Repository.bytes(of: "fixtures/assessments/typical-iop-client.yaml")
      try Data(record).write(to: file)
      let result = try Program().shell(
        "ln -s \(file.path) \(file.path).link; $REGIMEN recommend \(file.path) -o \(file.path).link")
      #expect(result.status == 2)
      #expect(try [UInt8](Data(contentsOf: file)) == record)
    }
  }

  @Test func `a plan that replaces a file leaves it to those who could read it before`() throws {
    try withFolder { folder in
      let file = folder.appending(path: "plan.txt").path
      let script = "echo old > \(file); chmod 600 \(file); $REGIMEN recommend"
      let result = try Program().shell(
        "\(script) fixtures/assessments/typical-iop-client.yaml -o \(file); stat -c %a \(file)")
      #expect(result.output == "600\n")
    }
  }
}
