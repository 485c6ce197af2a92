import Crypto

/// The SHA-256 of one record after another, in lower-case hexadecimal.
final class HexDigest {
  private let digits = UnsafeMutablePointer<UInt8>.allocate(capacity: 64)

  deinit { digits.deallocate() }

  /// The digits of the digest of some bytes; good until it is asked again.
  func digits(of bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    var next = 0
    for byte in SHA256.hash(data: bytes) {
      digits[next] = Self.digit(byte >> 4)
      digits[next + 1] = Self.digit(byte & 15)
      next += 2
    }
    return UnsafeRawBufferPointer(start: digits, count: 64)
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
