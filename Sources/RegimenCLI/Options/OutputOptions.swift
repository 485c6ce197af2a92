import ArgumentParser
import RegimenDiagnostics

/// The form of what is printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

/// The options on how results are printed.
struct OutputOptions: ParsableArguments {
  @Option(help: "Print for people (text) or for programs (json).")
  var format = OutputFormat.text

  @OptionGroup var text: TextOptions

  var color: ColorChoice { text.color }
  var columns: Int { text.columns }

  /// How messages are printed.
  var messages: MessageForm { MessageForm(format: format, color: color, columns: columns) }
}

/// The option that names a file for the result.
struct DestinationOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write to a file, which appears whole or not at all.", valueName: "file"), completion: .file())
  var output: String?

  var destination: Destination { output.map(Destination.file) ?? .standardOutput }

  /// Refuses a result that would take the place of what a person wrote.
  func refuse(where mustNot: (String) -> Bool, _ reason: String) throws(CommandFailure) {
    guard let output, mustNot(output) else { return }
    throw CommandFailure(
      message: "regimen: \(printable(output)) \(reason); name another file, or move it away first\n", status: .cannotRun
    )
  }
}
