#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A list behind a lock of the system, which the thread sanitizer knows; it does not see those of `Synchronization`.
final class FreeList<Element>: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var elements: [Element] = []

  init() { pthread_mutex_init(lock, nil) }

  deinit {
    pthread_mutex_destroy(lock)
    lock.deallocate()
  }

  func take() -> Element? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    return elements.popLast()
  }

  func give(_ element: Element) {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    elements.append(element)
  }
}
