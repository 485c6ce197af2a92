import ArgumentParser
import RegimenDiagnostics
import RegimenLoader
import RegimenModel
import RegimenReport

/// `regimen check`: everything that can be said about a pack without a person.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says what is wrong with a pack, each mistake with its place.",
    discussion: """
      For example:
        regimen check rules/iop
        regimen check rules/iop --format json
        regimen check --explain unknown-value
      """)

  @Argument(
    help: ArgumentHelp("The pack: a folder of YAML files, or one file.", valueName: "pack"), completion: .file())
  var pack: String?

  @Option(
    help: ArgumentHelp("Print the page on a kind of finding.", valueName: "code"),
    completion: .list(DiagnosticCode.allCases.map(\.rawValue)))
  var explain: String?

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if pack == nil, explain == nil { throw ValidationError("Missing expected argument '<pack>'.") }
    if pack != nil, explain != nil { throw ValidationError("'--explain' takes no pack.") }
  }

  func run() throws {
    if let explain {
      try write(DiagnosticPage(code: explain))
    } else if let pack {
      try check(pack)
    }
  }

  private func check(_ path: String) throws(CommandFailure) {
    let files: PackFiles
    do {
      files = try PackFiles.read(path)
    } catch {
      throw try report(error, sources: [])
    }
    let pack: Pack
    do {
      pack = try PackLoader.load(files)
    } catch {
      throw try report(error, sources: files.texts)
    }
    try report(pack)
  }

  /// Prints what is wrong: here that is the result. Returns the failure that is left to tell by the exit status.
  private func report(_ findings: DiagnosticFailure, sources: [SourceText]) throws(CommandFailure) -> CommandFailure {
    try write(output.messages.render(findings.diagnostics, sources: sources, for: .standardOutput))
    return CommandFailure(message: "", status: .cannotRun)
  }

  private func report(_ pack: Pack) throws(CommandFailure) {
    let header = pack.header
    let contents = "\(pack.rules.count) rules, \(pack.guarantees.count) guarantees, \(pack.cases.count) worked cases"
    let findings = output.messages.render([], sources: [], for: .standardOutput)
    try write(output.format == .json ? findings : "\(header.id) \(header.version), \(contents): \(findings)")
  }

  private func write(_ page: DiagnosticPage) throws(CommandFailure) {
    let isColored = output.color.isColored(.standardOutput)
    try write(MarkdownTextReport(width: output.columns, isColored: isColored).text(of: page.markdown))
  }

  private func write(_ text: String) throws(CommandFailure) {
    try Destination.standardOutput.write(Array(text.utf8))
  }
}
