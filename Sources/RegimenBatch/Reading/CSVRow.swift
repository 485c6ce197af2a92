import RegimenDiagnostics
import RegimenDocument

/// Turns a row of a table into the mapping that the same record would be in YAML.
struct CSVRow {
  private let text: DocumentText
  private let header: CSVHeader
  private let row: CSVCells

  /// Cuts a row.
  ///
  /// - Throws: Every breach of the format.
  init(_ text: DocumentText, header: CSVHeader) throws(DiagnosticFailure) {
    self.text = text
    self.header = header
    row = CSVCells(text.source.bytes[...], delimiter: header.delimiter, most: header.columns.count)
    let mistakes = row.mistakes.prefix(1000).map { $0.diagnostic(in: text) }
    guard mistakes.isEmpty else { throw DiagnosticFailure(Array(mistakes)) }
    if let mistake = row.raggedness(columns: header.columns.count, delimiter: header.delimiter, in: text) {
      throw DiagnosticFailure([mistake])
    }
  }

  /// The mapping. A cell gives its key and its value the same place; blank cells are left out.
  func node() throws(DiagnosticFailure) -> Node {
    var builder = DocumentBuilder(text, limits: .standard)
    try builder.open(.mapping, at: text.range(from: 0, to: text.source.bytes.count))
    for (index, column) in header.columns.enumerated() {
      switch column {
      case .words(let key): try add(index, key, isText: true, to: &builder)
      case .value(let key): try add(index, key, isText: false, to: &builder)
      case .result, .meta: break
      }
    }
    try addInstruments(to: &builder)
    try addMeta(to: &builder)
    _ = try builder.close(at: text.positions.position(at: text.source.bytes.count))
    return try builder.finish(orElse: .emptyDocument(text))
  }

  private func addInstruments(to builder: inout DocumentBuilder) throws(DiagnosticFailure) {
    let taken = header.instruments.filter { $0.parts.contains { !isBlank($0.index) } }
    guard let first = taken.first.flatMap(place) else { return }
    try open("instruments", at: first, in: &builder)
    for instrument in taken {
      try open(instrument.name, at: place(of: instrument) ?? first, in: &builder)
      for part in instrument.parts { try add(part.index, part.key, isText: false, to: &builder) }
      _ = try builder.close()
    }
    _ = try builder.close()
  }

  private func addMeta(to builder: inout DocumentBuilder) throws(DiagnosticFailure) {
    var isOpen = false
    for (index, column) in header.columns.enumerated() {
      guard case .meta(let key) = column, !isBlank(index) else { continue }
      if !isOpen { try open("meta", at: range(index), in: &builder) }
      isOpen = true
      try add(index, key, isText: true, to: &builder)
    }
    if isOpen { _ = try builder.close() }
  }

  private func open(_ key: String, at range: SourceRange, in builder: inout DocumentBuilder) throws(DiagnosticFailure) {
    try builder.key(key, at: range)
    try builder.open(.mapping, at: range)
  }

  private func add(
    _ index: Int, _ key: String, isText: Bool, to builder: inout DocumentBuilder
  ) throws(DiagnosticFailure) {
    guard !isBlank(index) else { return }
    try builder.key(key, at: range(index))
    try builder.scalar(Scalar(row.text(row.cells[index]), isQuoted: isText), at: range(index))
  }

  private func place(of instrument: CSVHeader.Instrument) -> SourceRange? {
    instrument.parts.first { !isBlank($0.index) }.map { range($0.index) }
  }

  private func isBlank(_ index: Int) -> Bool { row.isBlank(row.cells[index]) }

  private func range(_ index: Int) -> SourceRange {
    let range = row.cells[index].range
    return text.range(from: range.lowerBound, to: range.upperBound)
  }
}

extension CSVRow {
  /// Adds to mistakes in cells what a person with a spreadsheet should do.
  func helping(_ failure: DiagnosticFailure) -> DiagnosticFailure {
    let cells = Dictionary(row.cells.map { ($0.range.lowerBound, $0) }) { $1 }
    return DiagnosticFailure(
      failure.diagnostics.map { mistake in
        guard let start = mistake.range?.start.offset, let cell = cells[start] else { return mistake }
        return SpreadsheetHelp.adding(to: mistake, cell: row.text(cell))
      })
  }
}
