import ArgumentParser
import Foundation
import RegimenTestSupport
import Testing

@testable import RegimenCLI

@Suite struct UsageTests {
  /// Every subcommand there is.
  private static let commands = RootCommand.configuration.subcommands.compactMap { $0.configuration.commandName }

  @Test(arguments: ["regimen"] + commands) func `help holds an example`(name: String) throws {
    let command = name == "regimen" ? "" : name
    let result = try Program().shell("COLUMNS=80 $REGIMEN \(command) --help")
    #expect(result.status == 0)
    #expect(result.output.contains("For example:\n  regimen \(command)"))
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
    "batch", "batch - -", "batch a --fields id,levl", "batch a --fields id,id", "batch a --fields id, --quiet",
    "batch a --fields id --format text", "batch a --what-if --format csv", "batch a --what-if --fields id",
    "test", "test a b", "test a --fail-under 101", "test a --fail-under 90 --filter b", "test a --format sarif",
    "test a --fail-under-score 90", "test a --mutate --filter b", "test a --suggest c --filter b", "test a --jobs 0",
    "test a --width 5", "batch a --max-errors 0", "batch a --jobs 0", "batch a --input-format xml",
    "batch a --format json", "schema", "schema bogus", "schema pack plan", "show", "show a b",
    "show a --format text",
  ])
  func `wrong usage ends with 64 and says so on standard error`(arguments: String) throws {
    let result = try Program().shell("$REGIMEN \(arguments)")
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("Error: "))
  }

  @Test func `a field that is not there is told with the one that was meant`() throws {
    let result = try Program().run("batch", "-", "--fields", "id,levl")
    #expect(result.errors.contains("There is no field 'levl'. Did you mean 'level'?\nHelp:  --fields <names>"))
    #expect(try Program().run("batch", "-", "--fields", "id,id").errors.contains("The field 'id' is named twice."))
  }

  @Test func `the version tells the engine, the form of plans and the pack`() throws {
    let lines = try Program().run("--version").output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first?.hasPrefix("regimen ") == true)
    #expect(lines.dropFirst().first?.hasPrefix("plan schema ") == true)
    #expect(lines.last?.hasPrefix("pack iop ") == true)
  }

  @Test(arguments: [
    ["--version"], ["template"], ["schema", "plan"], ["schema", "pack"], ["check", "--explain", "cycle"],
    ["--generate-completion-script", "bash"],
  ])
  func `it works from any folder, also when the program file is moved`(arguments: [String]) throws {
    let here = try Program().run(arguments)
    #expect(here.status == 0)
    try withFolder { folder in
      let moved = folder.appending(path: "regimen")
      try FileManager.default.copyItem(at: Program.built, to: moved)
      let there = try Program(executable: moved, folder: URL(fileURLWithPath: "/")).run(arguments)
      #expect(there.status == 0)
      #expect(there.output == here.output)
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func `shells are told of every command`(shell: String) throws {
    let result = try Program().run("--generate-completion-script", shell)
    #expect(result.status == 0)
    for command in Self.commands { #expect(result.output.contains(command)) }
  }

  @Test(arguments: [
    ("regimen rec", "recommend"), ("regimen recommend --form", "--format"), ("regimen recommend --format j", "json"),
    ("regimen check --explain unknown-v", "unknown-value"), ("regimen template --out", "--output"),
    ("regimen batch --max", "--max-errors"), ("regimen schema pl", "plan"),
    ("regimen batch --input-format n", "ndjson"),
  ])
  func `bash completes what was begun`(line: String, completed: String) throws {
    let script = """
      source <($REGIMEN --generate-completion-script bash)
      COMP_LINE='\(line)' COMP_POINT=\(line.utf8.count) COMP_WORDS=(\(line)) COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _regimen regimen "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let result = try Program().shell(script)
    #expect(result.output == completed + "\n", "\(result.errors)")
  }
}
