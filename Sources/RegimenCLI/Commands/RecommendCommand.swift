import ArgumentParser
import RegimenDiagnostics
import RegimenEvaluator
import RegimenLoader
import RegimenModel
import RegimenReport

/// `regimen recommend`: one assessment in, the plan and why out.
struct RecommendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recommend",
    abstract: "Makes the plan for one assessment, and says why.",
    discussion: """
      For example:
        regimen recommend person.yaml
        regimen recommend - --format json < person.json
      """)

  @Argument(
    help: ArgumentHelp("The assessment, in YAML or JSON; - reads standard input.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml", "json"]))
  var file: String

  @OptionGroup var pack: PackOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var result: DestinationOptions

  @Option(help: "How much of the reasons to tell: brief (the plan alone), standard or full.")
  var detail = ReportDetail.standard

  @Option(
    help: ArgumentHelp(
      "The notation of the assessment (yaml, json); else its name tells or, of standard input, its first character.",
      valueName: "notation"))
  var inputFormat: RecordFormat?

  @Flag(help: "Show the wrong lines of a rejected assessment also where messages do not go to a terminal.")
  var showLines = false

  func run() throws {
    try result.refuse(where: { Destination.isSame($0, file) }, "is the assessment itself")
    let loaded = try pack.load(output.messages)
    let input = try RecordInput(path: file, format: inputFormat, output.messages)
    let plan = try recommend(input, loaded)
    try result.destination.write(render(plan))
  }

  private func recommend(_ input: RecordInput, _ loaded: LoadedPack) throws(CommandFailure) -> Plan {
    do {
      let assessment = try AssessmentReader(pack: loaded.pack).read(input.text, as: input.format)
      return try Recommender(pack: loaded.pack).recommend(assessment)
    } catch {
      // What a person's record holds does not go into logs; whoever sits at the terminal has typed it.
      let mayShow = showLines || Descriptor.standardError.isTerminal
      throw output.messages.failure(error, sources: loaded.texts + (mayShow ? [input.text] : []), .findings)
    }
  }

  private func render(_ plan: Plan) -> [UInt8] {
    switch output.format {
    case .json: return PlanJSON().bytes(of: plan)
    case .text:
      let isColored = output.text.isColored(result.destination)
      return Array(PlanTextReport(width: output.columns, isColored: isColored, detail: detail).text(of: plan).utf8)
    }
  }
}
