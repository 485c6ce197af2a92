public import RegimenEvaluator

/// The fast reader for benchmarks, which are a package of their own.
@_spi(Benchmarks)
public struct ReadingBenchmark {
  private var reader: FastReader
  private var record: Record

  /// Makes ready for lines of a recommender's pack.
  public init(_ recommender: Recommender) {
    reader = FastReader(pack: recommender.pack, form: recommender.recordForm)
    record = Record(recommender.recordForm)
  }

  /// Reads a line; tells whether it was read.
  public mutating func read(_ line: UnsafeRawBufferPointer) -> Bool { reader.read(line, into: &record) != nil }
}
