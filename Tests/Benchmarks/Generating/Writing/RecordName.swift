/// The name of a record.
enum RecordName {
  private static let prefix = Array("c-".utf8)

  /// Writes it.
  static func write(_ number: Int, to output: inout OutputStream) {
    output.write(prefix)
    output.write(number, width: 7)
  }
}
