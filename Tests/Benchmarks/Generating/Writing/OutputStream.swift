#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Bytes on their way to a file, sent a MiB at a time.
package struct OutputStream {
  /// The system could not write.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private static let chunk = 1 << 20

  private let descriptor: Int32
  /// What was added and not sent yet.
  package private(set) var bytes: [UInt8] = []

  /// Standard output, unless another descriptor is named.
  package init(descriptor: Int32 = STDOUT_FILENO) {
    self.descriptor = descriptor
    bytes.reserveCapacity(Self.chunk + (1 << 16))
  }

  /// Adds bytes.
  mutating func write(_ more: [UInt8]) { bytes.append(contentsOf: more) }

  /// Adds a byte.
  mutating func write(_ byte: UInt8) { bytes.append(byte) }

  /// Adds a number in decimal digits, with zeros before it up to a width.
  mutating func write(_ number: Int, width: Int = 1) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var left = number.magnitude
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: left % 10))
      left /= 10
    } while left > 0
    while bytes.count - start < width { bytes.append(UInt8(ascii: "0")) }
    bytes[start...].reverse()
  }

  /// Sends what there is, if it is enough to be worth it.
  package mutating func endRecord() throws {
    if bytes.count >= Self.chunk { try flush() }
  }

  /// Sends what there is.
  ///
  /// - Throws: ``Failure``, for instance where the disk is full.
  package mutating func flush() throws {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes { write(from: $0[sent...]) }
      guard count > 0 || errno == EINTR else { throw Failure(description: String(cString: strerror(errno))) }
      sent += max(count, 0)
    }
    bytes.removeAll(keepingCapacity: true)
  }

  private func write(from bytes: Slice<UnsafeRawBufferPointer>) -> Int {
    let rest = UnsafeRawBufferPointer(rebasing: bytes)
    #if canImport(Darwin)
      return Darwin.write(descriptor, rest.baseAddress, rest.count)
    #else
      return Glibc.write(descriptor, rest.baseAddress, rest.count)
    #endif
  }
}

extension OutputStream {
  /// Adds a number of so many hundredths, such as `-1.05`.
  mutating func write(hundredths number: Int) {
    if number < 0 { write(UInt8(ascii: "-")) }
    write(Int(number.magnitude) / 100)
    write(UInt8(ascii: "."))
    write(Int(number.magnitude) % 100, width: 2)
  }
}
