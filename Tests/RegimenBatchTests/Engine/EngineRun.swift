import RegimenBatch
import RegimenDiagnostics
import RegimenEvaluator
import RegimenModel
import Synchronization

/// One run of the batch over a text, and what came of it.
struct EngineRun {
  let output: String
  let summary: BatchSummary

  /// Runs a batch over a stream that comes in blocks of so many bytes.
  init(_ engine: BatchEngine, _ stream: [UInt8], as format: InputFormat = .ndjson, blocks: Int = 1 << 18) throws {
    var rest = stream[...]
    let input = BatchInput(name: "stream", format: format) {
      guard !rest.isEmpty else { return nil }
      let block = rest.prefix(blocks)
      rest = rest.dropFirst(block.count)
      return Array(block)
    }
    try self.init(engine, [input])
  }

  /// Runs a batch over some inputs.
  init(_ engine: BatchEngine, _ inputs: [BatchInput]) throws {
    let collector = Collector()
    summary = try engine.run(AnyIterator(inputs.makeIterator()), names: ["stream"], observer: collector)
    output = String(decoding: collector.bytes, as: UTF8.self)
  }

  /// The lines that were written, without their line breaks.
  var lines: [Substring] {
    output.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).dropLast().map { Substring($0) }
  }

  private final class Collector: BatchEngine.Observer {
    private let collected = Mutex<[UInt8]>([])

    var bytes: [UInt8] { collected.withLock { $0 } }
    var wantsStop: Bool { false }

    func write(_ bytes: UnsafeRawBufferPointer) { collected.withLock { $0 += bytes } }
    func advanced(records: Int, rejected: Int) {}
  }
}

extension BatchEngine.Options {
  /// Ways to divide the work that must never show: threads, and how the input is cut and the output kept back.
  static let divisions: [BatchEngine.Options] = [1, 2, 4].flatMap { threads in
    [(1, 1 << 20), (200, 1 << 20), (1 << 16, 8 << 20), (1 << 16, 1)].map { chunkBytes, mostKept in
      var options = BatchEngine.Options()
      (options.threads, options.chunkBytes, options.mostKept) = (threads, chunkBytes, mostKept)
      return options
    }
  }
}

extension BatchEngine {
  /// A batch that nobody asked anything special of.
  init(_ recommender: Recommender, form: BatchForm = .plans(whatIf: false)) {
    self.init(recommender, form: form, options: Options())
  }
}
