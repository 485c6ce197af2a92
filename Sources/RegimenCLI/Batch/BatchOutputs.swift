import RegimenDiagnostics
import RegimenModel
import RegimenReport

/// Everything that a batch writes. All of it is begun before the work is, so that a folder that is not there is told at
/// once and not after an hour.
struct BatchOutputs {
  /// Where the plans go.
  let plans: ResultStream
  private var summary: ResultStream?
  private var report: ResultStream?

  /// Begins the plans, and the summary in the forms that are wanted.
  init(output: Destination, summary: String?, report: String?) throws(CommandFailure) {
    plans = try ResultStream(output)
    // What was begun is given up where the next cannot be.
    do throws(CommandFailure) {
      if let summary { self.summary = try ResultStream(.file(summary)) }
      if let report { self.report = try ResultStream(.file(report)) }
    } catch {
      discard()
      throw error
    }
  }

  /// Refuses what would be written over an input, or over each other.
  static func refuse(output: String?, summary: String?, report: String?, inputs: [String]) throws(CommandFailure) {
    let results = [output, summary, report].compactMap(\.self)
    for (place, result) in results.enumerated() {
      if inputs.contains(where: { Destination.isSame($0, result) }) { throw refusal(result, "is one of the inputs") }
      if results[..<place].contains(where: { Destination.wouldBeSame($0, result) }) {
        throw refusal(result, "is to hold two results")
      }
    }
  }

  private static func refusal(_ name: String, _ reason: String) -> CommandFailure {
    CommandFailure(message: "regimen: \(printable(name)) \(reason); name another file\n", status: .cannotRun)
  }

  /// Does something; where it fails, gives up all that was begun.
  func orDiscard<Value>(_ body: () throws(CommandFailure) -> Value) throws(CommandFailure) -> Value {
    do throws(CommandFailure) { return try body() } catch {
      discard()
      throw error
    }
  }

  /// Puts the plans in their place if they are whole, and writes the summary in any case.
  func finish(_ counts: BatchSummary) throws(CommandFailure) {
    try orDiscard { () throws(CommandFailure) in
      if counts.ending == .complete { try plans.finish() } else { plans.discard() }
      try summary?.writeAll(BatchSummaryJSON().bytes(of: counts))
      try report?.writeAll(BatchReportHTML().bytes(of: counts))
    }
  }

  private func discard() { for stream in [plans, summary, report] { stream?.discard() } }
}
