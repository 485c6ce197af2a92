import RegimenReport
import Synchronization

/// Tells whoever sits at a terminal how many alterations of a pack were tried; asked from any thread.
final class MutationProgress: Sendable {
  private let bar = Mutex<ProgressBar?>(nil)

  /// Tells how many are done.
  func tell(_ done: Int, of total: Int) {
    bar.withLock { bar in
      bar =
        bar ?? ProgressBar(on: .standardError, width: TextWidth.found(for: .standardError), total: total)
      bar?.tell(done, done.counted("alteration"), done: done)
    }
  }

  /// Takes the bar away.
  func clear() { bar.withLock { $0?.clear() } }
}
