/// One record of a stream as it was written, with the place where it was found.
package struct RecordBytes: Sendable, Hashable {
  /// The bytes of the record alone, without the line break that ends it.
  package let bytes: ArraySlice<UInt8>
  /// The line of the stream on which it begins, from 1.
  package let line: Int
  /// The bytes of the stream before it.
  package let offset: Int

  /// A record at a place.
  package init(bytes: ArraySlice<UInt8>, line: Int, offset: Int) {
    self.bytes = bytes
    self.line = line
    self.offset = offset
  }
}
