import RegimenModel

/// What the cells of a column say something of.
enum CSVColumn: Sendable, Hashable {
  /// The record's own name or its notes: text whatever it looks like.
  case words(String)
  /// The date, a fact, or `others` of a group.
  case value(String)
  /// A score of an instrument, or its date.
  case result(instrument: String, key: String)
  /// What is carried along, as text.
  case meta(String)

  /// The column of a name.
  init?(_ name: String, among declared: [String: CSVColumn]) {
    if let column = declared[name] {
      self = column
    } else if name.hasPrefix("meta."), name.utf8.count > 5 {
      self = .meta(String(name.dropFirst(5)))
    } else {
      return nil
    }
  }

  /// The columns that a vocabulary gives, by name, and the names in its order.
  static func declared(by vocabulary: Vocabulary) -> (columns: [String: CSVColumn], names: [String]) {
    var names = ["assessment", "date", "notes"]
    var columns: [String: CSVColumn] = [
      "assessment": .words("assessment"), "date": .value("date"), "notes": .words("notes"),
    ]
    for name in vocabulary.facts.map(\.name.rawValue) + vocabulary.groups.map({ "\($0.name).others" }) {
      names.append(name)
      columns[name] = .value(name)
    }
    for instrument in vocabulary.instruments {
      for key in instrument.scores.map(\.name.rawValue) + ["date"] {
        names.append("instruments.\(instrument.id).\(key)")
        columns["instruments.\(instrument.id).\(key)"] = .result(instrument: instrument.id.rawValue, key: key)
      }
    }
    return (columns, names)
  }
}
