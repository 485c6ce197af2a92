import ArgumentParser
import Generating

/// Makes a cohort of people for the shipped pack.
struct PeopleCommand: ParsableCommand {
  /// A format that Regimen reads.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case ndjson, csv, yaml
  }

  static let configuration = CommandConfiguration(
    commandName: "people", abstract: "Writes assessments for the shipped pack to standard output.")

  @Option(help: "How many records.")
  var records = 200_000

  @Option(help: "Where the random numbers begin.")
  var seed: UInt64 = 1

  @Option(help: "How they are written.")
  var format = Format.ndjson

  func validate() throws {
    guard records >= 0 else { throw ValidationError("--records must be at least 0") }
  }

  func run() throws {
    switch format {
    case .ndjson: try write(with: NestedWriter(.ndjson))
    case .csv: try write(with: TableWriter())
    case .yaml: try write(with: NestedWriter(.yaml))
    }
  }

  private func write(with writer: some RecordWriter) throws {
    var output = OutputStream()
    var record = Record()
    writer.writeHeader(to: &output)
    for number in 0..<records {
      Recorder.record(number, seed: seed, into: &record)
      writer.write(record, to: &output)
      try output.endRecord()
    }
    try output.flush()
  }
}
