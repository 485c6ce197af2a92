import RegimenEvaluator
import RegimenModel

/// One run of a batch: what its threads share.
final class BatchRun: Sendable {
  /// The reading side: one thread at a time takes the next chunk.
  private struct Intake {
    var chunks: ChunkSequence
    var next = 0
    var isDone = false
  }

  /// The writing side: chunks get their turn in the order in which they were taken.
  private struct Turn {
    var next = 0
    var tally: BatchTally
    var ids: RepeatedIDs
    var ending = BatchSummary.Ending.complete
    var failure: (any Error)?
    /// Whether nothing more is to be read or written.
    var isOver = false

    /// Ends the run, unless it has ended already.
    mutating func end(with error: any Error) {
      guard !isOver else { return }
      failure = error
      isOver = true
    }
  }

  private let kit: BatchKit
  private let options: BatchEngine.Options
  private let intake: Turnstile<Intake>
  private let turn: Turnstile<Turn>
  // Called only by the thread whose turn it is, or before threads begin.
  private let observer: any BatchEngine.Observer

  init(_ kit: BatchKit, _ options: BatchEngine.Options, _ chunks: ChunkSequence, _ observer: any BatchEngine.Observer) {
    self.kit = kit
    self.options = options
    self.observer = observer
    intake = Turnstile(Intake(chunks: chunks))
    turn = Turnstile(
      Turn(
        tally: BatchTally(kit.compiled, statements: kit.statements), ids: RepeatedIDs(most: options.rememberedIDs)))
  }

  /// Writes what stands before all records.
  func begin() throws {
    guard case .table(let fields) = kit.form else { return }
    let header = (fields.map(\.rawValue) + ["errors"]).joined(separator: ",") + "\n"
    try Array(header.utf8).withUnsafeBytes { try observer.write($0) }
  }

  /// Takes chunk after chunk until there are no more.
  func work() {
    var worker = RecordWorker(kit)
    while let (number, element) = take() {
      var job = ChunkJob(number: number, element: element)
      process(&job, &worker)
    }
  }

  /// The counts of all that was written.
  ///
  /// - Throws: why the run could not be finished.
  func summary(_ names: [String]) throws -> BatchSummary {
    try turn.change { turn in
      if let failure = turn.failure { throw failure }
      return turn.tally.summary(
        kit.compiled, statements: kit.statements, inputs: names, ending: turn.ending, ids: turn.ids)
    }
  }

  // MARK: Chunks

  /// A chunk that a thread works on.
  private struct ChunkJob {
    let number: Int
    let element: ChunkSequence.Element
    /// Whether it is its turn; then what it writes goes out at once.
    var hasTurn = false
    /// The rejected records that are still allowed, once it has its turn.
    var allowance = Int.max
  }

  private func take() -> (Int, ChunkSequence.Element)? {
    intake.change { intake -> (Int, ChunkSequence.Element)? in
      guard !intake.isDone, !turn.change({ $0.isOver }) else { return nil }
      do {
        guard !stops(), let element = try intake.chunks.next() else {
          intake.isDone = true
          return nil
        }
        defer { intake.next += 1 }
        return (intake.next, element)
      } catch {
        intake.isDone = true
        // Whoever wants to stop may have stopped reading, too.
        if stops() { return nil }
        let number = intake.next
        turn.wait { $0.next == number || $0.isOver }
        turn.change { $0.end(with: error) }
        return nil
      }
    }
  }

  private func stops() -> Bool {
    guard observer.wantsStop else { return false }
    turn.change { $0.ending = .interrupted }
    return true
  }

  private func process(_ job: inout ChunkJob, _ worker: inout RecordWorker) {
    worker.clear()
    if let refusal = job.element.chunk.refusal {
      let place = RecordBytes(bytes: [], line: job.element.chunk.line, offset: job.element.chunk.offset)
      worker.reject(refusal, place, job.element.file)
    }
    for record in job.element.chunk.records {
      if worker.tally.rejected >= job.allowance { break }
      worker.process(record, as: job.element.notation, in: job.element.file)
      guard worker.output.count > options.mostKept else { continue }
      if !job.hasTurn, !waitForTurn(&job, &worker) { return }
      guard flush(&worker) else { return }
    }
    if !job.hasTurn, !waitForTurn(&job, &worker) { return }
    finish(job, &worker)
  }

  /// Waits until all chunks before have been written.
  ///
  /// - Returns: whether to go on. Where the chunk holds as many rejected records as are still allowed, it is worked on
  ///   anew, up to the last of them, and finished: what follows that one is not written, however the input was cut.
  private func waitForTurn(_ job: inout ChunkJob, _ worker: inout RecordWorker) -> Bool {
    let number = job.number
    turn.wait { $0.next == number || $0.isOver }
    let (isOver, rejected) = turn.change { ($0.isOver, $0.tally.rejected) }
    guard !isOver else { return false }
    job.hasTurn = true
    job.allowance = options.mostErrors.map { $0 - rejected } ?? .max
    guard worker.tally.rejected >= job.allowance else { return true }
    process(&job, &worker)
    return false
  }

  private func flush(_ worker: inout RecordWorker) -> Bool {
    do {
      if worker.output.count > 0 { try observer.write(worker.output.bytes) }
      worker.output.removeAll()
      return true
    } catch {
      turn.change { $0.end(with: error) }
      return false
    }
  }

  private func finish(_ job: ChunkJob, _ worker: inout RecordWorker) {
    guard flush(&worker) else { return }
    turn.change { turn in
      turn.tally.add(worker.tally)
      turn.ids.add(worker.ids, in: job.element.file)
      turn.next += 1
      if worker.tally.rejected >= job.allowance {
        turn.ending = .tooManyErrors
        turn.isOver = true
      }
      observer.advanced(records: turn.tally.records, rejected: turn.tally.rejected)
    }
  }
}
