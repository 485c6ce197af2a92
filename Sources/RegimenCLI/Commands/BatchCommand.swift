import ArgumentParser
import RegimenBatch
import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel
import RegimenReport

/// `regimen batch`: many assessments in, an explained plan for each out, in order.
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: "Makes a plan for every assessment of a file, in order, each with its reasons.",
    discussion: """
      For example:
        regimen batch month.csv --output plans.ndjson --report month.html
        regimen batch - --fields id,level,rules < people.ndjson
        regimen batch intakes/ --format text

      A record that cannot be read gets a line that says why, in its place; the others go on. A summary follows on \
      standard error. Exit status: 0 every record got a plan; 1 one was rejected, or there was none, or no rule stood \
      in any; 2 it could not run, or not write; 130 it was interrupted.
      """)

  /// What is written for each record.
  enum Form: String, ExpressibleByArgument, CaseIterable {
    case ndjson
    case csv
    case text
  }

  @Argument(
    help: ArgumentHelp(
      "Files of assessments (NDJSON, CSV, YAML documents, JSON), or folders of them; - reads NDJSON from standard input.",
      valueName: "file"), completion: .file())
  var files: [String]

  @OptionGroup var pack: PackOptions

  @Option(
    help: ArgumentHelp(
      "The format of the input: ndjson, csv, yaml, json or folder; else each name tells.", valueName: "format"))
  var inputFormat: InputFormat?

  @Option(help: "Write a plan a line (ndjson), a row a record (csv), or text for people (text).")
  var format = Form.ndjson

  @Option(
    help: ArgumentHelp(
      "Write only these parts, in this order: \(BatchField.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "names"),
    transform: BatchFields.init)
  var fields: BatchFields?

  @Flag(help: "Work out what answers would change, and what would lead to the next levels; takes far longer.")
  var whatIf = false

  @Option(help: "How much text tells of each plan, and of the summary: brief, standard or full.")
  var detail = ReportDetail.standard

  @Option(help: ArgumentHelp("Stop after so many rejected records.", valueName: "number"))
  var maxErrors: Int?

  @OptionGroup var result: DestinationOptions

  @Option(help: ArgumentHelp("Write the summary as JSON.", valueName: "file"), completion: .file())
  var summary: String?

  @Option(help: ArgumentHelp("Write the summary as a web page.", valueName: "file"), completion: .file())
  var report: String?

  @Option(help: ArgumentHelp("Threads that work at the same time; one a core if not given.", valueName: "number"))
  var jobs: Int?

  @Flag(help: "Print no summary.")
  var quiet = false

  func validate() throws {
    if files.isEmpty { throw ValidationError("Missing expected argument '<file>'.") }
    if files.count(where: { $0 == "-" }) > 1 { throw ValidationError("'-' (standard input) may be named once.") }
    if let maxErrors, maxErrors < 1 { throw ValidationError("'--max-errors' must be at least 1.") }
    if let jobs, jobs < 1 { throw ValidationError("'--jobs' must be at least 1.") }
    if fields != nil, format == .text { throw ValidationError("'--fields' goes with ndjson and csv, not with text.") }
    if whatIf, format != .ndjson || fields != nil {
      throw ValidationError("'--what-if' goes with whole plans in ndjson only.")
    }
  }

  func run() throws {
    try BatchOutputs.refuse(output: result.output, summary: summary, report: report, inputs: files)
    let loaded = try pack.load(messages)
    let sources = try BatchSources(files, format: inputFormat, messages)
    try BatchOutputs.refuse(output: result.output, summary: summary, report: report, inputs: sources.foundFiles)
    let outputs = try BatchOutputs(output: result.destination, summary: summary, report: report)
    let counts = try outputs.orDiscard { () throws(CommandFailure) in
      try makePlans(loaded, sources, BatchSink(outputs.plans, bar: bar(for: sources)))
    }
    try outputs.finish(counts)
    try tell(counts, outputs)
  }

  private func makePlans(
    _ loaded: LoadedPack, _ sources: BatchSources, _ sink: BatchSink
  ) throws(CommandFailure) -> BatchSummary {
    var options = BatchEngine.Options()
    options.threads = jobs ?? Process.cores
    options.mostErrors = maxErrors
    options.countsAll = !quiet || summary != nil || report != nil
    tell(of: sources.problems)
    do {
      defer { sink.clear() }
      let engine = BatchEngine(Recommender(pack: loaded.pack), form: form, options: options)
      return try Interruption.finishingFirst({ sink.stopSoon() }) {
        try engine.run(sources.inputs(sink), names: sources.names, observer: sink)
      }
    } catch {
      throw failure(error)
    }
  }

  /// Tells what was found in folders and is not read: the first of many.
  private func tell(of problems: [Diagnostic]) {
    guard !problems.isEmpty else { return }
    let most = 10
    let text = messages.render(Array(problems.prefix(most)), sources: [], for: .standardError)
    let rest = problems.count - most
    let more = rest > 0 ? "regimen: \(rest.grouped) more like these are not read\n" : ""
    try? Descriptor.standardError.write(Array((text + more).utf8))
  }

  private func failure(_ error: any Error) -> CommandFailure {
    switch error {
    case let failure as CommandFailure: failure
    case let failure as DiagnosticFailure: messages.failure(failure, sources: [], .cannotRun)
    default: CommandFailure(message: "regimen: \(error)\n", status: .cannotRun)
    }
  }

  private func bar(for sources: BatchSources) -> ProgressBar? {
    ProgressBar(on: .standardError, width: TextWidth.found(for: .standardError), total: sources.totalBytes)
  }

  private var messages: MessageForm { MessageForm(columns: TextWidth.found(for: .standardError)) }

  private var form: BatchForm {
    switch format {
    case .ndjson: fields.map { .fields($0.fields) } ?? .plans(whatIf: whatIf)
    case .csv: .table(fields?.fields ?? BatchField.usualColumns)
    case .text: .text(PlanTextReport(width: TextWidth.found, detail: detail))
    }
  }

  // MARK: The end

  /// Tells what it came to, in words and by the exit status.
  private func tell(_ counts: BatchSummary, _ outputs: BatchOutputs) throws(CommandFailure) {
    let text = quiet ? "" : words(counts)
    guard counts.isGreen else { throw CommandFailure(message: text + verdict(counts, outputs), status: status(counts)) }
    try? Descriptor.standardError.write(Array(text.utf8))
  }

  private func words(_ counts: BatchSummary) -> String {
    BatchSummaryText(
      width: TextWidth.found(for: .standardError), isColored: ColorChoice.auto.isColored(.standardError), detail: detail
    ).text(of: counts)
  }

  private func status(_ counts: BatchSummary) -> CommandFailure.Status {
    counts.ending == .interrupted ? .interrupted : .findings
  }

  /// Why the batch is no success, in a line.
  private func verdict(_ counts: BatchSummary, _ outputs: BatchOutputs) -> String {
    let reason =
      switch counts.ending {
      case .interrupted: "interrupted after \(counts.records.counted("record"))"
      case .tooManyErrors: "stopped after \(counts.rejected.counted("rejected record"))"
      case .complete where counts.records == 0: "there was no record"
      case .complete where counts.plans == 0: "no record could be read"
      case .complete where counts.rejected > 0:
        "\(counts.rejected.grouped) of \(counts.records.counted("record")) \(counts.rejected == 1 ? "was" : "were") rejected"
      case .complete: "no rule stood in any record"
      }
    let fate = counts.ending == .complete ? nil : outputs.plans.fateWhenDiscarded
    return "regimen: \(reason)\(fate.map { "; \($0)" } ?? "")\n"
  }
}
