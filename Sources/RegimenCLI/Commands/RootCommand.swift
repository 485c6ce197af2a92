import ArgumentParser
import Regimen
import RegimenEvaluator
import RegimenLoader

/// The command `regimen`.
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "regimen",
    abstract: "Turns an addiction-treatment assessment into an explained treatment plan.",
    discussion: """
      It recommends to a qualified clinician, who decides.

      For example:
        regimen template --output person.yaml     a blank assessment, to be filled in
        regimen recommend person.yaml             the plan, and why
        regimen batch month.ndjson                a plan for each of many, and why
        regimen check rules/iop                   what is wrong with a pack
        regimen test rules/iop                    whether its worked cases hold
        regimen schema pack                       a JSON Schema, for editors
        regimen show rules/iop                    all of it, for people to read

      Exit status: 0 all is well, also where the plan is a hold; 1 findings, failed cases, or a rejected record; \
      2 could not run, as with a pack that does not load; 64 called wrongly; 130 interrupted \
      (128 and the signal's number).
      """,
    subcommands: [
      RecommendCommand.self, BatchCommand.self, TemplateCommand.self, CheckCommand.self, TestCommand.self,
      SchemaCommand.self, ShowCommand.self,
    ])

  @Flag(help: "Show the versions of the engine, of the form of plans and of the pack inside.")
  var version = false

  func run() throws {
    guard version else { throw CleanExit.helpRequest(self) }
    let pack = try LoadedPack(.shipped, MessageForm()).pack.header
    let lines = [
      "regimen \(Engine.version)", "plan schema \(Engine.planSchemaVersion)",
      "pack \(pack.id) \(pack.version) (\(pack.title))",
    ]
    try Destination.standardOutput.write(lines.flatMap { Array("\($0)\n".utf8) })
  }
}
