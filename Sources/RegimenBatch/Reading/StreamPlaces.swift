package import RegimenDiagnostics

extension DiagnosticFailure {
  /// The mistakes of a record, with the places that they have in the stream: lines and offsets are those of the stream,
  /// columns stay.
  ///
  /// - Parameter countingLineFeedsOnly: Whether a lone CR ends no line: so lines are told apart where each is a record.
  func moved(to record: RecordBytes, countingLineFeedsOnly: Bool) -> DiagnosticFailure {
    let mover = PlaceMover(record, countingLineFeedsOnly: countingLineFeedsOnly)
    return DiagnosticFailure(
      diagnostics.map { mistake in
        Diagnostic(
          mistake.code, severity: mistake.severity, mistake.message, at: mistake.range.map(mover.moved),
          path: mistake.path,
          notes: mistake.notes.map { Diagnostic.Note($0.message, at: $0.range.map(mover.moved)) }, help: mistake.help)
      })
  }

  /// The mistakes that were found when a plan was made from a record that carries no places: those without a place get
  /// that of the record.
  package func placed(at record: RecordBytes, in file: String) -> DiagnosticFailure {
    DiagnosticFailure(
      diagnostics.map { mistake in
        Diagnostic(
          mistake.code, severity: mistake.severity, mistake.message, at: mistake.range ?? record.place(in: file),
          path: mistake.path, notes: mistake.notes, help: mistake.help)
      })
  }
}

extension RecordBytes {
  /// The place where the record begins.
  package func place(in file: String) -> SourceRange {
    let position = SourcePosition(offset: offset, line: line, column: 1)
    return SourceRange(file: file, start: position, end: position)
  }
}

private struct PlaceMover {
  private let record: RecordBytes
  /// The lines of the record, where they are not what every reader takes for lines.
  private let positions: PositionMap?

  init(_ record: RecordBytes, countingLineFeedsOnly: Bool) {
    self.record = record
    var bytes = Array(record.bytes)
    var hasLoneReturn = false
    for index in bytes.indices where countingLineFeedsOnly && bytes[index] == UInt8(ascii: "\r") {
      guard index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n") else { continue }
      bytes[index] = 0x20
      hasLoneReturn = true
    }
    positions = hasLoneReturn ? PositionMap(SourceText(name: "", bytes: bytes)) : nil
  }

  func moved(_ range: SourceRange) -> SourceRange {
    SourceRange(file: range.file, start: moved(range.start), end: moved(range.end))
  }

  private func moved(_ position: SourcePosition) -> SourcePosition {
    let position = positions?.position(at: position.offset) ?? position
    return SourcePosition(
      offset: record.offset + position.offset, line: record.line + position.line - 1, column: position.column)
  }
}
