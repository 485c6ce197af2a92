import Benchmark
import Regimen
@_spi(Benchmarks) import RegimenBatch

/// Reading records of a stream, before anything is decided about them.
func addReadingBenchmarks() {
  Benchmark("read 1,000 records of 280 bytes") { benchmark, lines in
    var reading = lines.reading
    for _ in benchmark.scaledIterations { blackHole(try lines.read(&reading)) }
  } setup: {
    try Lines()
  }
}

/// A thousand different records of 280 bytes for the shipped pack, one behind the other.
private struct Lines {
  struct Refused: Error {}

  let reading: ReadingBenchmark
  private let bytes: [UInt8]
  private static let length = 280
  private static let count = 1_000

  init() throws {
    reading = ReadingBenchmark(Recommender(pack: try Pack.shipped()))
    bytes = (0..<Self.count).flatMap { Array(Self.line($0).utf8) }
  }

  /// Reads all lines.
  ///
  /// - Throws: ``Refused`` where one was left to the ordinary readers: then the figure would mean nothing.
  func read(_ reading: inout ReadingBenchmark) throws -> Int {
    let read = bytes.withUnsafeBytes { bytes in
      (0..<Self.count).count { line in
        reading.read(UnsafeRawBufferPointer(rebasing: bytes[line * Self.length..<(line + 1) * Self.length]))
      }
    }
    guard read == Self.count else { throw Refused() }
    return read
  }

  private static func line(_ number: Int) -> String {
    let severities = ["absent", "mild", "moderate", "severe"]
    let stages = ["contemplation", "preparation", "action", "maintenance"]
    let ptsd = severities[number % 4]
    let depression = severities[number / 4 % 4]
    let begin = """
      {"assessment": "A-\(100_000 + number)", "date": "2026-11-\(10 + number % 20)", "age": \(18 + number % 60), \
      "stage_of_change": "\(stages[number / 16 % 4])", "co_occurring": {"ptsd": "\(ptsd)", \
      "major_depression": "\(depression)", "others": "absent"}, "relapse_history": {"relapses_past_year": \
      \(number % 50), "days_since_last_use": \(number % 365)}, "notes": "
      """
    return begin + String(repeating: "n", count: length - 2 - begin.utf8.count) + "\"}"
  }
}
