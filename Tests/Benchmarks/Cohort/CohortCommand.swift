import ArgumentParser

/// Makes what Regimen is measured on.
@main
struct CohortCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cohort",
    abstract: "Makes what Regimen is measured on: cohorts of people, packs of rules, and records for those packs.",
    discussion: "The same seed gives the same bytes, on every machine.",
    subcommands: [PeopleCommand.self, PackCommand.self, AnswersCommand.self])
}
