package import RegimenDiagnostics

/// A stretch of a stream that holds whole records, or the place of one that was refused unread.
package struct Chunk: Sendable, Hashable {
  /// The bytes, line breaks and blank lines among them; none where a record was refused.
  package let bytes: [UInt8]
  /// The line of the stream on which it begins, from 1.
  package let line: Int
  /// The bytes of the stream before it.
  package let offset: Int
  /// How its records are told apart; the delimiter of rows is known.
  package let framing: RecordFraming
  /// Why the one record that begins here was not read, if so: it is too large to hold.
  package let refusal: DiagnosticFailure?

  /// Whole records.
  package init(bytes: [UInt8], line: Int, offset: Int, framing: RecordFraming) {
    self.bytes = bytes
    self.line = line
    self.offset = offset
    self.framing = framing
    refusal = nil
  }

  /// A record that was refused.
  init(refusing failure: DiagnosticFailure, line: Int, offset: Int, framing: RecordFraming) {
    bytes = []
    self.line = line
    self.offset = offset
    self.framing = framing
    refusal = failure
  }

  /// The records, without what is blank: empty lines, rows of empty cells, documents without a value.
  package var records: ChunkRecords { ChunkRecords(self) }
}
