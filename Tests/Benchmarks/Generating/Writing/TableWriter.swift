/// Writes CSV: a header of dotted names, and a row a record with a blank where nothing is known.
package struct TableWriter: RecordWriter {
  private let columns: [(column: Column, values: ValueBytes)] = Column.allCases.map { ($0, ValueBytes($0, in: .yaml)) }

  /// A writer of all columns.
  package init() {}

  package func writeHeader(to output: inout OutputStream) {
    let names = ["assessment", "date"] + Column.allCases.map(\.name)
    output.write(Array((names.joined(separator: ",") + "\n").utf8))
  }

  package func write(_ record: Record, to output: inout OutputStream) {
    RecordName.write(record.number, to: &output)
    output.write(UInt8(ascii: ","))
    output.write(Calendar.days[record.day])
    for (column, values) in columns {
      output.write(UInt8(ascii: ","))
      if record.holds(column) { values.write(record[column], to: &output) }
    }
    output.write(UInt8(ascii: "\n"))
  }
}
