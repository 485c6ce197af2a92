import ArgumentParser
import Generating

/// Makes records for generated packs, all of which ask the same.
struct AnswersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answers", abstract: "Writes NDJSON records for generated packs to standard output.",
    discussion: "Each fact is unknown in a tenth of the records, and has each of its ten values as often.")

  @Option(help: "How many records.")
  var records = 200_000

  @Option(help: "Where the random numbers begin.")
  var seed: UInt64 = 1

  func validate() throws {
    guard records >= 0 else { throw ValidationError("--records must be at least 0") }
  }

  func run() throws {
    var output = OutputStream()
    let writer = AnswerWriter(seed: seed)
    for number in 0..<records {
      writer.write(number, to: &output)
      try output.endRecord()
    }
    try output.flush()
  }
}
