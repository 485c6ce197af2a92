/// Writes records of people in one of the formats that Regimen reads.
package protocol RecordWriter {
  /// Writes what stands before the first record.
  func writeHeader(to output: inout OutputStream)
  /// Writes a record.
  func write(_ record: Record, to output: inout OutputStream)
}
