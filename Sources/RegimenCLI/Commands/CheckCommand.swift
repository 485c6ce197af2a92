import ArgumentParser
import RegimenAnalysis
import RegimenDiagnostics
import RegimenEvaluator
import RegimenLoader
import RegimenModel
import RegimenReport

/// `regimen check`: everything that can be said about a pack without a person.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Says what is wrong with a pack: each finding with its place, and with a person it would happen to.",
    discussion: """
      For example:
        regimen check rules/iop
        regimen check rules/iop --fail-on warning --format github
        regimen check rules/iop --as-of 2026-11-20 --witness witnesses
        regimen check --explain unknown-value

      Exit status: 0 nothing as grave as asked for was found, but for what the pack accepts; 1 something was; \
      2 the pack does not load.
      """)

  @Argument(
    help: ArgumentHelp("The pack: a folder of YAML files, or one file.", valueName: "pack"), completion: .file())
  var pack: String?

  @Option(
    help: ArgumentHelp("Print the page on a kind of finding.", valueName: "code"),
    completion: .list(DiagnosticCode.allCases.map(\.rawValue)))
  var explain: String?

  @OptionGroup var findings: FindingsOptions
  @OptionGroup var text: TextOptions
  @OptionGroup var result: DestinationOptions

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
    try result.refuse(where: { Destination.isSame($0, path) }, "is the pack itself")
    if let folder = findings.witness { try WitnessFolder.refuse(folder, inside: path) }
    let form = FindingsForm(
      options: findings, text: text, isColored: text.isColored(result.destination), root: FileRoot(ofPackAt: path))
    var sources: [SourceText] = []
    let pack: Pack
    do {
      let files = try PackFiles.read(path)
      sources = files.texts
      pack = try PackLoader.load(files)
    } catch {
      try write(form.render(PackReport(mistakes: error.diagnostics), of: nil, sources: sources))
      throw CommandFailure(message: "", status: .cannotRun)
    }
    let report = report(on: pack, sources)
    if let folder = findings.witness { try WitnessFolder(folder, pack: pack).write(report.findings) }
    try write(form.render(report, of: pack, sources: sources))
    if report.fails(at: findings.failOn.severity) { throw CommandFailure(message: "", status: .findings) }
  }

  private func report(on pack: Pack, _ sources: [SourceText]) -> PackReport {
    let cases = CaseRunner(pack, texts: sources)
    let checker = PackChecker(
      pack, people: cases.people,
      options: PackChecker.Options(asOf: findings.asOf, exercised: cases.exercisedRules))
    return findings.strict ? checker.check().strict : checker.check()
  }

  private func write(_ page: DiagnosticPage) throws(CommandFailure) {
    let isColored = text.isColored(result.destination)
    let markdown = MarkdownTextReport(width: text.columns, isColored: isColored).text(of: page.markdown)
    try write(Array(markdown.utf8))
  }

  private func write(_ bytes: [UInt8]) throws(CommandFailure) {
    try result.destination.write(bytes)
  }
}
