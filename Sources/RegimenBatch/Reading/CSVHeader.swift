package import RegimenDiagnostics
import RegimenDocument
package import RegimenModel

/// The first row of a table: what each column holds.
package struct CSVHeader: Sendable, Hashable {
  /// The columns of one instrument.
  struct Instrument: Sendable, Hashable {
    /// A score or the date, and where the column stands.
    struct Part: Sendable, Hashable {
      let key: String
      let index: Int
    }

    let name: String
    var parts: [Part]
  }

  /// What stands between cells.
  package let delimiter: UInt8
  /// The columns, as written.
  let columns: [CSVColumn]
  /// The columns of each instrument, in the order in which they first occur.
  let instruments: [Instrument]

  /// Reads a header against the vocabulary of a pack.
  ///
  /// - Parameters:
  ///   - record: The first row; nil where the file has none.
  ///   - file: The file's name in diagnostics.
  /// - Throws: Every mistake in it. Nothing of the file can be read then.
  package init(_ record: RecordBytes?, pack: Pack, file: String) throws(DiagnosticFailure) {
    guard let record else {
      throw DiagnosticFailure([
        Diagnostic(
          .emptyDocument, "a table must begin with a row of column names; this one holds nothing", at: .whole(file),
          help: "write the names of the facts into the first row")
      ])
    }
    do throws(DiagnosticFailure) {
      let text = try DocumentText(SourceText(name: file, bytes: Array(record.bytes)), limits: .standard)
      let delimiter = CSVDelimiter.told(by: record.bytes)
      var reader = CSVHeaderReader(text, vocabulary: pack.vocabulary)
      columns = try reader.columns(CSVCells(text.source.bytes[...], delimiter: delimiter))
      self.delimiter = delimiter
    } catch {
      throw error.moved(to: record, countingLineFeedsOnly: true)
    }
    instruments = Self.instruments(columns)
  }

  private static func instruments(_ columns: [CSVColumn]) -> [Instrument] {
    var instruments: [Instrument] = []
    for (index, column) in columns.enumerated() {
      guard case .result(let name, let key) = column else { continue }
      if let known = instruments.firstIndex(where: { $0.name == name }) {
        instruments[known].parts.append(Instrument.Part(key: key, index: index))
      } else {
        instruments.append(Instrument(name: name, parts: [Instrument.Part(key: key, index: index)]))
      }
    }
    return instruments
  }
}
