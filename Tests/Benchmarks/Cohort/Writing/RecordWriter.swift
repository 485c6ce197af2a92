/// Writes records of people in one of the formats that Regimen reads.
protocol RecordWriter {
  /// Writes what stands before the first record.
  func writeHeader(to output: inout OutputStream)
  /// Writes a record.
  func write(_ record: Record, to output: inout OutputStream)
}

/// The name of a record.
enum RecordName {
  private static let prefix = Array("c-".utf8)

  /// Writes it.
  static func write(_ number: Int, to output: inout OutputStream) {
    output.write(prefix)
    output.write(number, width: 7)
  }
}
