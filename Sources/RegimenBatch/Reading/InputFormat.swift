import RegimenLoader

/// What a batch is read from.
package enum InputFormat: String, Sendable, Hashable, CaseIterable {
  /// One JSON object a line.
  case ndjson
  /// A table with a header.
  case csv
  /// YAML documents after one another.
  case yaml
  /// One JSON object.
  case json
  /// A folder of files with one assessment each.
  case folder

  /// The format that a file's name tells, in upper or lower case; nil where it tells none.
  package init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    switch fileName[fileName.index(after: dot)...].lowercased() {
    case "ndjson", "jsonl": self = .ndjson
    case "csv", "tsv": self = .csv
    case "yaml", "yml": self = .yaml
    case "json": self = .json
    default: return nil
    }
  }

  /// The format of what is at a path: a folder is one whatever its name.
  package init?(path: String) {
    if FileSystem.kind(of: path) == .folder {
      self = .folder
    } else {
      self.init(fileName: path)
    }
  }

  /// How its records are told apart; nil for a folder, whose files are its records.
  package var framing: RecordFraming? {
    switch self {
    case .ndjson: .lines
    case .csv: .rows(delimiter: nil)
    case .yaml: .documents
    case .json: .whole
    case .folder: nil
    }
  }
}
