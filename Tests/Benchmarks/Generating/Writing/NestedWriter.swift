/// Writes NDJSON or YAML: sections within a record, and instruments within a section.
package struct NestedWriter: RecordWriter {
  /// A column with what stands before its value.
  private struct Part {
    let column: Column
    /// The sections that the column lies in, by number in `keys`, outermost first.
    let sections: [Int]
    let key: [UInt8]
    let values: ValueBytes
  }

  private let notation: Notation
  private let parts: [Part]
  /// The keys of all sections.
  private let keys: [[UInt8]]
  private let nameKey: [UInt8], dateKey: [UInt8]

  /// A writer of a notation.
  package init(_ notation: Notation) {
    self.notation = notation
    nameKey = notation.start + notation.key("assessment") + notation.wordStart
    dateKey = notation.wordEnd + notation.separator + notation.key("date") + notation.wordStart
    var sections: [String] = []
    parts = Column.allCases.map { column in
      let path = column.name.split(separator: ".")
      let outer = path.indices.dropLast().map { path[...$0].joined(separator: ".") }
      for section in outer where !sections.contains(section) { sections.append(section) }
      return Part(
        column: column, sections: outer.compactMap { sections.firstIndex(of: $0) },
        key: notation.key(path[path.count - 1]), values: ValueBytes(column, in: notation))
    }
    keys = sections.map { notation.key($0.split(separator: ".").last ?? "") + notation.open }
  }

  package func writeHeader(to output: inout OutputStream) {}

  package func write(_ record: Record, to output: inout OutputStream) {
    output.write(nameKey)
    RecordName.write(record.number, to: &output)
    output.write(dateKey)
    output.write(Calendar.days[record.day])
    output.write(notation.wordEnd)
    var open: [Int] = []
    for part in parts where record.holds(part.column) {
      move(from: &open, to: part.sections, &output)
      output.write(part.key)
      part.values.write(record[part.column], to: &output)
    }
    for _ in open { output.write(notation.close) }
    output.write(notation.end)
  }

  /// Closes and opens sections, and separates what follows from what stands before it.
  private func move(from open: inout [Int], to sections: [Int], _ output: inout OutputStream) {
    var shared = 0
    while shared < open.count, shared < sections.count, open[shared] == sections[shared] { shared += 1 }
    for _ in shared..<open.count { output.write(notation.close) }
    output.write(shared == 0 ? notation.separator : notation.innerSeparator)
    for section in sections[shared...] { output.write(keys[section]) }
    if open != sections { open = sections }
  }
}
