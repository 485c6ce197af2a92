import Regimen
import RegimenBatch
import RegimenDiagnostics
import RegimenEvaluator
import RegimenLoader
import RegimenModel
import RegimenTestSupport
import Synchronization
import Testing

/// The batch as Swift callers have it.
struct PlanBatchTests {
  private let recommender: Recommender
  private let shipped: [Assessment]

  init() throws {
    recommender = Recommender(pack: try Pack.shipped())
    let reader = AssessmentReader(pack: recommender.pack)
    shipped = try Repository.texts(in: "fixtures/assessments").map { try reader.read($0) }
  }

  @Test func `Plans come in the order of the records, each as if it were alone`() async throws {
    let records = (0..<10).flatMap { _ in shipped }
    var index = 0
    for try await result in PlanBatch(recommender, parallelism: 3).plans(for: records) {
      #expect(result.index == index)
      if index < shipped.count {
        #expect(result.plan == (try recommender.recommend(records[index], whatIf: false)))
      }
      index += 1
    }
    #expect(index == records.count)
  }

  @Test func `Records that come one by one give the same plans`() async throws {
    let (stream, continuation) = AsyncStream.makeStream(of: Assessment.self)
    for record in shipped { continuation.yield(record) }
    continuation.finish()
    var plans: [Plan?] = []
    for try await result in PlanBatch(recommender, whatIf: true).plans(for: stream) { plans.append(result.plan) }
    #expect(plans == (try shipped.map { try recommender.recommend($0, whatIf: true) }))
  }

  @Test func `A stream of NDJSON is cut into lines, and a bad one is told in its place`() async throws {
    let text =
      "\u{FEFF}{\"age\": 40, \"stage_of_change\": \"action\"}\r\n\n{\"age\": 40}\n{\"age\": 4\n"
      + "{\"age\": 41, \"stage_of_change\": \"action\"}"
    var results: [BatchResult] = []
    for try await result in PlanBatch(recommender).plans(ndjson: Bytes(text), name: "stream") {
      results.append(result)
    }
    #expect(results.map(\.index) == [0, 1, 2, 3])
    #expect(results.map { $0.plan != nil } == [true, false, false, true])
    #expect(results.map(\.lineAndCode) == ["", "3 required-fact-missing", "4 json-syntax", ""])
  }

  @Test func `A line beyond what is allowed is refused, and the next one read`() async throws {
    let long = String(repeating: " ", count: (16 << 20) + 1)
    let text = "\(long)\n{\"age\": 41, \"stage_of_change\": \"action\"}\n"
    var results: [BatchResult] = []
    for try await result in PlanBatch(recommender).plans(ndjson: Bytes(text)) { results.append(result) }
    #expect(results.map(\.lineAndCode) == ["1 file-too-large", ""])
  }

  @Test func `No more records are taken than are worked on`() async throws {
    let taken = Mutex(0)
    let records = shipped.cycled(1_000) { taken.withLock { $0 += 1 } }
    var iterator = PlanBatch(recommender, parallelism: 2).plans(for: records).makeAsyncIterator()
    _ = try await iterator.next()
    #expect(taken.withLock { $0 } <= 3 * 64)
  }

  @Test func `A cancelled task gets no more results`() async throws {
    let records = (0..<1_000).flatMap { _ in shipped }
    let batch = PlanBatch(recommender)
    let task = Task {
      var count = 0
      for try await _ in batch.plans(for: records) {
        count += 1
        if count == 10 { withUnsafeCurrentTask { $0?.cancel() } }
      }
      return count
    }
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test func `What a stream throws comes through`() async throws {
    struct Broken: Error {}
    let stream = AsyncThrowingStream<UInt8, any Error> { $0.finish(throwing: Broken()) }
    await #expect(throws: Broken.self) {
      for try await _ in PlanBatch(recommender).plans(ndjson: stream) {}
    }
  }
}

extension BatchResult {
  /// The line and the code of the first mistake; empty where there is none.
  fileprivate var lineAndCode: String {
    guard case .rejected(let failure) = outcome, let mistake = failure.diagnostics.first else { return "" }
    return "\(mistake.range?.start.line ?? 0) \(mistake.code.rawValue)"
  }
}

/// The bytes of a text, one by one.
private struct Bytes: AsyncSequence, AsyncIteratorProtocol {
  typealias Element = UInt8
  private var rest: ArraySlice<UInt8>

  init(_ text: String) { rest = Array(text.utf8)[...] }

  mutating func next() async -> UInt8? { rest.popFirst() }
  func makeAsyncIterator() -> Bytes { self }
}

extension [Assessment] {
  /// The records again and again, calling a function for each that is taken.
  fileprivate func cycled(_ times: Int, _ taking: @escaping () -> Void) -> AnySequence<Assessment> {
    AnySequence {
      var next = 0
      return AnyIterator<Assessment> {
        guard next < self.count * times else { return nil }
        defer { next += 1 }
        taking()
        return self[next % self.count]
      }
    }
  }
}
