import ArgumentParser
import RegimenDiagnostics
import RegimenReport

/// The form of what is printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

/// The options on how results are printed.
struct OutputOptions: ParsableArguments {
  @Option(help: "Print for people (text) or for programs (json).")
  var format = OutputFormat.text

  @Option(help: ArgumentHelp("When to write colours.", valueName: "when"))
  var color = ColorChoice.auto

  @Option(help: ArgumentHelp("Columns of a line of text; those of the terminal if not given.", valueName: "columns"))
  var width: Int?

  func validate() throws {
    if let width, width < TextWidth.least {
      throw ValidationError("'--width' must be at least \(TextWidth.least).")
    }
  }

  var columns: Int { width ?? TextWidth.found }

  /// Puts findings into the chosen form, for a descriptor.
  func render(_ findings: [Diagnostic], sources: [SourceText], for descriptor: Descriptor) -> String {
    switch format {
    case .json: String(decoding: FindingsJSON().bytes(of: findings), as: UTF8.self)
    case .text:
      FindingsTextReport(
        renderer: DiagnosticRenderer(width: columns, isColored: color.isColored(descriptor), sources: sources)
      ).text(of: findings)
    }
  }

  /// The failure that reports findings on standard error.
  func failure(
    _ findings: DiagnosticFailure, sources: [SourceText], _ status: CommandFailure.Status
  ) -> CommandFailure {
    CommandFailure(
      message: render(findings.diagnostics, sources: sources, for: .standardError), status: status)
  }
}

/// The option that names a file for the result.
struct DestinationOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("Write to a file, which appears whole or not at all.", valueName: "file"), completion: .file())
  var output: String?

  var destination: Destination { output.map(Destination.file) ?? .standardOutput }
}
