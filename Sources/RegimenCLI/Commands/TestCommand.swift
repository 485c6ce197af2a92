import ArgumentParser
import RegimenAnalysis
import RegimenDiagnostics
import RegimenLoader
import RegimenModel
import RegimenReport

/// `regimen test`: whether the worked cases of a pack come out as they say, and what they show of it.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Runs the worked cases of a pack, and says how much of the pack they show.",
    discussion: """
      For example:
        regimen test rules/iop
        regimen test rules/iop --filter relapse
        regimen test rules/iop --fail-under 100 --format junit --output cases.xml
        regimen test rules/iop --mutate --fail-under-score 95
        regimen test rules/iop --mutate --suggest suggested.yaml

      Exit status: 0 every confirmed case came out as it says; 1 one failed, or none was run, or a figure is less than \
      was asked for; 2 the pack does not load.
      """)

  /// The form of the report.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case junit
  }

  @Argument(
    help: ArgumentHelp("The pack: a folder of YAML files, or one file.", valueName: "pack"), completion: .file())
  var pack: String

  @Option(
    help: ArgumentHelp(
      "Run only the cases whose names contain a text; may be given more than once.", valueName: "text"))
  var filter: [String] = []

  @Option(
    help: ArgumentHelp(
      "Fail where less of the rules, or of the lines of their conditions, is covered.", valueName: "percent"))
  var failUnder: Int?

  @Flag(help: "Alter the pack, one place at a time, and tell which alterations nothing notices.")
  var mutate = false

  @Option(
    help: ArgumentHelp("With --mutate: fail where fewer of the alterations are noticed.", valueName: "percent"))
  var failUnderScore: Int?

  @Option(
    help: ArgumentHelp(
      "Write a file of cases for what no case shows, and with --mutate for what nothing notices: unconfirmed, with the plan as it is today.",
      valueName: "file"), completion: .file())
  var suggest: String?

  @Option(help: ArgumentHelp("Threads that work at the same time; one a core if not given.", valueName: "number"))
  var jobs: Int?

  @Option(help: "Print for people (text), for programs (json) or for test dashboards (junit).")
  var format = Form.text

  @OptionGroup var text: TextOptions

  @Option(help: "How much text tells: brief (the figures), standard, or full (every case, all that is missing).")
  var detail = ReportDetail.standard

  @OptionGroup var result: DestinationOptions

  func validate() throws {
    for (name, percent) in [("--fail-under", failUnder), ("--fail-under-score", failUnderScore)] {
      if let percent, !(0...100).contains(percent) {
        throw ValidationError("'\(name)' must be a percentage, from 0 to 100.")
      }
    }
    if let jobs, jobs < 1 { throw ValidationError("'--jobs' must be at least 1.") }
    if failUnderScore != nil, !mutate { throw ValidationError("'--fail-under-score' goes with '--mutate'.") }
    if !filter.isEmpty, failUnder != nil || mutate || suggest != nil {
      throw ValidationError(
        "'--filter' leaves cases out; '--fail-under', '--mutate' and '--suggest' ask about all of them.")
    }
  }

  func run() throws {
    try refuseToOverwrite()
    let loaded = try LoadedPack(path: pack, messages)
    let report = test(loaded)
    try result.destination.write(render(report))
    if let suggest { try write(suggestions(report, loaded.pack), for: report, of: loaded.pack, to: suggest) }
    if !report.isGreen { throw CommandFailure(message: "", status: .findings) }
  }

  private func test(_ loaded: LoadedPack) -> PackTestReport {
    let runner = CaseRunner(loaded.pack, texts: loaded.texts)
    return PackTestReport(
      pack: loaded.pack.header, cases: runner.run(named: filter),
      coverage: filter.isEmpty ? coverage(runner, loaded.pack) : nil,
      mutation: mutate ? mutation(runner, loaded.pack) : nil,
      targets: PackTestReport.Targets(coverage: failUnder, score: failUnderScore))
  }

  private func coverage(_ runner: CaseRunner, _ pack: Pack) -> CoverageReport {
    let prover = CoverageProver(pack)
    return runner.coverage { prover.achievability(of: $0) }
  }

  private func mutation(_ runner: CaseRunner, _ pack: Pack) -> MutationReport {
    let progress = CountedProgress("alteration")
    defer { progress.clear() }
    return runner.mutation(threads: jobs ?? Process.cores, proofs: MutationProofs(of: pack)) {
      progress.tell($0, of: $1)
    }
  }

  private func render(_ report: PackTestReport) -> [UInt8] {
    switch format {
    case .json: return PackTestJSON().bytes(of: report)
    case .junit: return PackTestJUnit().bytes(of: report)
    case .text:
      let isColored = text.isColored(result.destination)
      return Array(PackTestText(width: text.columns, isColored: isColored, detail: detail).text(of: report).utf8)
    }
  }

  private var messages: MessageForm {
    MessageForm(format: format == .json ? .json : .text, color: text.color, columns: text.columns)
  }
}
