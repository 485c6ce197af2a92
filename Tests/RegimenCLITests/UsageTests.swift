import RegimenTestSupport
import Testing

@Suite struct UsageTests {
  @Test(arguments: [["--help"], ["recommend", "--help"], ["template", "--help"], ["check", "--help"]])
  func `help holds an example`(arguments: [String]) throws {
    let result = try Program().shell("COLUMNS=80 $REGIMEN \(arguments.joined(separator: " "))")
    #expect(result.status == 0)
    #expect(result.output.contains("For example:\n  regimen "))
    let name = arguments.dropLast().first ?? "regimen"
    try Golden.expect(result.output.utf8, in: "Golden/help-\(name).txt")
  }

  @Test func `without a command it helps`() throws {
    let result = try Program().run()
    #expect(result.status == 0)
    #expect(result.output.contains("USAGE: regimen"))
  }

  @Test(arguments: [
    "bogus", "--bogus", "recommend", "recommend a b", "recommend a --format xml", "recommend a --width 5",
    "recommend a --detail most", "check", "check a --explain b", "recommend a --color maybe",
  ])
  func `wrong usage ends with 64 and says so on standard error`(arguments: String) throws {
    let result = try Program().shell("$REGIMEN \(arguments)")
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("Error: "))
  }

  @Test func `the version tells the engine, the form of plans and the pack`() throws {
    let lines = try Program().run("--version").output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first?.hasPrefix("regimen ") == true)
    #expect(lines.dropFirst().first?.hasPrefix("plan schema ") == true)
    #expect(lines.last?.hasPrefix("pack iop ") == true)
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func `shells complete the commands`(shell: String) throws {
    let result = try Program().run("--generate-completion-script", shell)
    #expect(result.status == 0)
    #expect(result.output.contains("recommend"))
  }
}
