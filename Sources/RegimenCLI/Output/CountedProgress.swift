import RegimenReport
import Synchronization

/// Tells whoever sits at a terminal how many of a known number of things are done; asked from any thread.
final class CountedProgress: Sendable {
  private let noun: String
  private let bar = Mutex<ProgressBar?>(nil)

  /// - Parameter noun: what is counted, one of it.
  init(_ noun: String) { self.noun = noun }

  /// Tells how many are done.
  func tell(_ done: Int, of total: Int) {
    bar.withLock { bar in
      bar = bar ?? ProgressBar(on: .standardError, width: TextWidth.found(for: .standardError), total: total)
      bar?.tell(done, done.counted(noun), done: done)
    }
  }

  /// Takes the bar away.
  func clear() { bar.withLock { $0?.clear() } }
}
