import Dispatch
package import RegimenEvaluator
package import RegimenModel

/// Makes plans for streams of records on all cores, and hands out their lines in the order of the records.
///
/// Each thread takes a chunk, works on it, and writes when it is its turn; one that has much to write waits for its
/// turn before it goes on. So memory depends on the number of threads alone.
package struct BatchEngine: Sendable {
  /// What is asked of a run.
  package struct Options: Sendable {
    /// Threads that work at the same time, at least one.
    package var threads = 1
    /// After so many rejected records the run stops; nil where it goes on whatever comes.
    package var mostErrors: Int?
    /// Whether all counts of a summary are wanted; else only those of records and of rules that stood.
    package var countsAll = true
    /// How many ids are remembered to tell repeated ones.
    package var rememberedIDs = 1_000_000
    /// Bytes of input that a thread takes at a time; nil for what suits the form.
    package var chunkBytes: Int?
    /// Bytes of output that a thread may keep back.
    package var mostKept = 8 << 20

    /// What nobody asked otherwise.
    package init() {}
  }

  /// What the caller of a run wants to know, and does, while it goes on. Called by one thread at a time.
  package protocol Observer: AnyObject, Sendable {
    /// Takes the next lines.
    func write(_ bytes: UnsafeRawBufferPointer) throws
    /// So many records were read and so many rejected, so far; called after each chunk.
    func advanced(records: Int, rejected: Int)
    /// Whether to stop before the next chunk.
    var wantsStop: Bool { get }
  }

  private let kit: BatchKit
  /// What is asked of the next run.
  package var options: Options

  /// Prepares runs by a recommender's pack.
  package init(_ recommender: Recommender, form: BatchForm, options: Options) {
    kit = BatchKit(recommender, form: form, countsAll: options.countsAll)
    self.options = options
  }

  /// Reads everything, and writes a line for each record.
  ///
  /// - Parameter names: what was read, as the summary tells it.
  /// - Throws: what reading or writing throws, after the threads have ended.
  package func run(
    _ inputs: AnyIterator<BatchInput>, names: [String], observer: any Observer
  ) throws -> BatchSummary {
    let run = BatchRun(
      kit, options, ChunkSequence(inputs, pack: kit.recommender.pack, chunkBytes: options.chunkBytes ?? kit.chunkBytes),
      observer)
    try run.begin()
    if options.threads == 1 {
      run.work()
    } else {
      DispatchQueue.concurrentPerform(iterations: options.threads) { _ in run.work() }
    }
    return try run.summary(names)
  }
}
