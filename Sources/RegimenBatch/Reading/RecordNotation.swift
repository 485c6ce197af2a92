/// How a record is written.
package enum RecordNotation: Sendable, Hashable {
  /// A JSON object.
  case json
  /// A YAML document.
  case yaml
  /// A row under a header.
  case csv(CSVHeader)

  /// The notation of a file that holds one record, told from its name; nil where it tells none.
  package init?(fileName: String) {
    switch InputFormat(fileName: fileName) {
    case .json: self = .json
    case .yaml: self = .yaml
    default: return nil
    }
  }
}
