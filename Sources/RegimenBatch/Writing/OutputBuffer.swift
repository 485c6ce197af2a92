/// Bytes written one after the other; emptied and filled again without allocating.
package struct OutputBuffer: ~Copyable, @unchecked Sendable {
  // Whoever has the buffer alone has its memory.
  private var storage: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  /// How many bytes have been written.
  package private(set) var count = 0

  /// An empty buffer with room for so many bytes.
  package init(capacity: Int = 1 << 16) {
    storage = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  deinit { storage.deallocate() }

  /// What has been written.
  package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: storage, count: count) }

  /// Empties the buffer, and keeps its room.
  package mutating func removeAll() { count = 0 }

  /// Writes bytes.
  @inline(__always)
  mutating func append(_ bytes: UnsafePointer<UInt8>, count added: Int) {
    if count + added > capacity { grow(by: added) }
    (storage + count).update(from: bytes, count: added)
    count += added
  }

  /// Writes bytes.
  package mutating func append(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.bindMemory(to: UInt8.self).baseAddress else { return }
    append(base, count: bytes.count)
  }

  /// Writes bytes.
  package mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBytes { append($0) } }

  /// Writes one byte.
  @inline(__always)
  package mutating func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    storage[count] = byte
    count += 1
  }

  /// Writes a fixed text.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes in
      guard let base = bytes.baseAddress else { return }
      append(base, count: bytes.count)
    }
  }

  /// Writes a whole number.
  mutating func append(number: Int64) {
    if number < 0 { append(UInt8(ascii: "-")) }
    let first = count
    var rest = number.magnitude
    repeat {
      append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    let digits = UnsafeMutableBufferPointer(start: storage + first, count: count - first)
    for place in 0..<(digits.count / 2) { digits.swapAt(place, digits.count - 1 - place) }
  }

  @inline(never)
  private mutating func grow(by added: Int) {
    capacity = max(2 * capacity, count + added)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: storage, count: count)
    storage.deallocate()
    storage = larger
  }
}
