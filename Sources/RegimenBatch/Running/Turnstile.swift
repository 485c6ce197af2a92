#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A state that threads change one at a time, and wait for to change.
final class Turnstile<State>: @unchecked Sendable {
  // Touched only between lock and unlock.
  private var state: State
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  private let changed: UnsafeMutablePointer<pthread_cond_t>

  init(_ state: State) {
    self.state = state
    lock = .allocate(capacity: 1)
    changed = .allocate(capacity: 1)
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(lock)
    changed.deallocate()
    lock.deallocate()
  }

  /// Changes the state, and wakes all that wait for it.
  func change<Result>(_ body: (inout State) throws -> Result) rethrows -> Result {
    pthread_mutex_lock(lock)
    defer {
      pthread_cond_broadcast(changed)
      pthread_mutex_unlock(lock)
    }
    return try body(&state)
  }

  /// Waits until the state is as wanted.
  func wait(until isWanted: (State) -> Bool) {
    pthread_mutex_lock(lock)
    while !isWanted(state) { pthread_cond_wait(changed, lock) }
    pthread_mutex_unlock(lock)
  }
}
