/// What is kept of a record to tell whether another has the same id.
struct RecordMark: Sendable {
  /// A hash of the id (FNV-1a, 64 bits): that two of a million ids share one is as likely as one in forty million.
  let hash: UInt64
  /// The line on which the record begins.
  let line: Int

  init(id: UnsafeRawBufferPointer, line: Int) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    self.hash = hash
    self.line = line
  }
}
