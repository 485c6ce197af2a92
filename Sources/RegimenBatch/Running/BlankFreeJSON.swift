/// JSON without the blanks between its parts, one value after another: a record may be spread over many lines, and what
/// is written of it stands on one.
final class BlankFreeJSON {
  private var buffer = OutputBuffer(capacity: 1 << 10)

  /// A value without such blanks; good until it is asked again.
  ///
  /// - Parameter json: a value whose strings hold no escapes.
  func value(_ json: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    guard json.contains(where: Self.isBlank) else { return json }
    buffer.removeAll()
    var isInText = false
    for byte in json {
      if byte == UInt8(ascii: "\"") { isInText.toggle() }
      if isInText || !Self.isBlank(byte) { buffer.append(byte) }
    }
    return buffer.bytes
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte <= 0x0D && byte >= 0x09) }
}
