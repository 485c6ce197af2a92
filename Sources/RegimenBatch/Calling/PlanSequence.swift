/// The results of a batch, in the order of the records.
///
/// - Parameter Base: what the records come from.
public struct PlanSequence<Base>: AsyncSequence {
  /// A result.
  public typealias Element = BatchResult

  /// Gives the work on the next records; nil at the end.
  typealias Work = @Sendable () -> [BatchResult]

  /// Where work comes from; asked by one task at a time.
  struct Source {
    let next: () async throws -> Work?
  }

  private let parallelism: Int
  private let makeSource: () -> Source

  init(parallelism: Int, makeSource: @escaping () -> Source) {
    self.parallelism = parallelism
    self.makeSource = makeSource
  }

  /// Begins at the first record.
  public func makeAsyncIterator() -> Iterator { Iterator(makeSource(), parallelism: parallelism) }

  /// Hands results out one by one, while the next are being worked on.
  public struct Iterator: AsyncIteratorProtocol {
    private let source: Source
    private let parallelism: Int
    private let pending = PendingWork()
    private var ready: ArraySlice<BatchResult> = []
    private var isExhausted = false

    init(_ source: Source, parallelism: Int) {
      self.source = source
      self.parallelism = parallelism
    }

    /// The next result; nil at the end.
    ///
    /// - Throws: what the stream of records throws, and `CancellationError` where the task was cancelled.
    public mutating func next() async throws -> BatchResult? {
      while ready.isEmpty {
        try Task.checkCancellation()
        while !isExhausted, pending.count < parallelism {
          if let work = try await source.next() { pending.start(work) } else { isExhausted = true }
        }
        guard let results = await pending.first() else { return nil }
        ready = results[...]
      }
      return ready.removeFirst()
    }
  }
}

/// Work that was begun and not taken yet; stopped when nobody waits for it any more.
private final class PendingWork {
  private var tasks: [Task<[BatchResult], Never>] = []

  deinit { tasks.forEach { $0.cancel() } }

  var count: Int { tasks.count }

  func start(_ work: @escaping @Sendable () -> [BatchResult]) {
    tasks.append(Task.detached { Task.isCancelled ? [] : work() })
  }

  /// Waits for the results of the work that was begun first.
  func first() async -> [BatchResult]? {
    guard let task = tasks.first else { return nil }
    let results = await task.value
    tasks.removeFirst()
    return results
  }
}
