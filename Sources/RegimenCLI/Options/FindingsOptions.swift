import ArgumentParser
import RegimenDiagnostics
import RegimenModel

/// The form in which findings are printed.
enum FindingsFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case sarif
  case github
  case junit
}

/// The least severity of a finding that makes a command fail.
enum FailureThreshold: String, ExpressibleByArgument, CaseIterable {
  case error
  case warning

  var severity: Diagnostic.Severity { self == .error ? .error : .warning }
}

/// The options on what counts as wrong with a pack, and how it is told.
struct FindingsOptions: ParsableArguments {
  @Option(
    help:
      "Print for people (text), for programs (json, sarif), as annotations (github) or as a report of tests (junit).")
  var format = FindingsFormat.text

  @Option(help: ArgumentHelp("The least severity that ends with 1.", valueName: "severity"))
  var failOn = FailureThreshold.error

  @Flag(help: "Make it an error where a limit left something open.")
  var strict = false

  @Option(
    help: ArgumentHelp(
      "The day, such as 2026-11-20, on which sources and rules are judged to be past their review; else none is.",
      valueName: "date"),
    transform: Self.date)
  var asOf: CalendarDate?

  @Option(
    help: ArgumentHelp("Write each assessment that shows a finding to a file in this folder.", valueName: "folder"),
    completion: .directory)
  var witness: String?

  private static func date(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(text) else { throw ValidationError("A date is written like 2026-11-20.") }
    return date
  }
}
