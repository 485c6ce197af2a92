import RegimenDiagnostics

/// One stream of records.
package struct BatchInput {
  /// Its name in diagnostics.
  package let name: String
  /// How its records are written; nil of a table, whose header tells.
  let notation: RecordNotation?
  private let framing: RecordFraming
  private let source: ChunkReader.Source

  /// A stream.
  ///
  /// - Parameters:
  ///   - format: its format; not a folder, whose files are streams of their own.
  ///   - source: gives its bytes, block by block.
  package init(name: String, format: InputFormat, source: @escaping ChunkReader.Source) {
    self.name = name
    notation =
      switch format {
      case .ndjson, .json: .json
      case .yaml: .yaml
      case .csv, .folder: nil
      }
    framing = format.framing ?? .whole
    self.source = source
  }

  /// A file of a folder: one record, and a mistake in its place where the file cannot be read.
  package init(file: String, of folder: RecordFolder) {
    name = folder.path(of: file)
    notation = RecordNotation(fileName: file) ?? .yaml
    framing = .whole
    var isRead = false
    source = {
      defer { isRead = true }
      return isRead ? nil : Array(try folder.record(file).bytes)
    }
  }

  /// A reader at its beginning.
  func reader(chunkBytes: Int) -> ChunkReader {
    ChunkReader(framing, name: name, chunkBytes: chunkBytes, source: source)
  }

  /// Whether it is one record, whose mistakes do not concern the others.
  var isSingle: Bool { framing == .whole }
}
