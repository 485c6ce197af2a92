import RegimenBatch
import RegimenReport
import Synchronization

/// Takes the lines of a batch, tells how far it has come, and hears when somebody wants it to stop.
final class BatchSink: BatchEngine.Observer {
  private let stream: ResultStream
  private let bar: Mutex<ProgressBar?>
  private let stop = Atomic(false)
  private let read = Atomic(0)
  private let alarm: (reading: Descriptor, writing: Descriptor)

  init(_ stream: ResultStream, bar: ProgressBar?) throws(CommandFailure) {
    self.stream = stream
    self.bar = Mutex(bar)
    do throws(SystemError) { alarm = try Descriptor.pipe() } catch { throw CommandFailure(writing: "a pipe", error) }
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws { try stream.write(bytes) }

  func advanced(records: Int, rejected: Int) {
    let bytes = read.load(ordering: .relaxed)
    bar.withLock { bar in
      bar?.tell(
        records, records.counted("record") + (rejected > 0 ? ", \(rejected.grouped) rejected" : ""), done: bytes)
    }
  }

  /// Takes the bar away.
  func clear() { bar.withLock { $0?.clear() } }

  var wantsStop: Bool { stop.load(ordering: .relaxed) }

  /// Asks for a stop, from any thread: wakes whoever waits for more to read.
  func stopSoon() {
    stop.store(true, ordering: .relaxed)
    try? alarm.writing.write([1])
  }

  /// The next bytes of an input; nil at its end.
  ///
  /// - Throws: ``Stopped`` where somebody wants it to stop, and what the system says.
  func block(of descriptor: Descriptor) throws -> [UInt8]? {
    let bytes = try descriptor.readSome(atMost: 1 << 18, unless: alarm.reading)
    guard bytes.isEmpty else {
      read.add(bytes.count, ordering: .relaxed)
      return bytes
    }
    if wantsStop { throw Stopped() }
    descriptor.close()
    return nil
  }

  /// Reading ended because somebody wants to stop.
  struct Stopped: Error {}
}
