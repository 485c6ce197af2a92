/// A stretch of JSON that was escaped once, when the pack was compiled.
struct Fragment: Sendable, Hashable {
  let start: Int
  let count: Int
}

/// The bytes of all fragments, beside each other.
final class FragmentStore: @unchecked Sendable {
  // Never written to after it was made, so that any thread may read it.
  private let base: UnsafeMutablePointer<UInt8>

  init(_ bytes: [UInt8]) {
    base = .allocate(capacity: max(1, bytes.count))
    bytes.withUnsafeBufferPointer { source in
      guard let start = source.baseAddress else { return }
      base.update(from: start, count: source.count)
    }
  }

  deinit { base.deallocate() }

  /// Writes a fragment.
  @inline(__always)
  func write(_ fragment: Fragment, to output: inout OutputBuffer) {
    output.append(base + fragment.start, count: fragment.count)
  }
}
