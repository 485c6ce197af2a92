import RegimenDocument

extension PartReader {
  /// The label that is given, or else the name in words.
  func label(in fields: Fields, name: String) -> String {
    fields["label"].flatMap { text($0, "'label' of \(fields.owner)") } ?? name.inWords
  }

  /// A text that may be given.
  func optionalText(_ key: String, in fields: Fields) -> String? {
    fields[key].flatMap { text($0, "'\(key)' of \(fields.owner)") }
  }
}

extension Node {
  /// The label that a scalar is, unless it is blank.
  var label: String? { scalar.flatMap { $0.isBlank || $0.text.isEmpty ? nil : $0.text } }
}

extension String {
  /// The words that a name reads as: underscores and hyphens as spaces.
  var inWords: String { String(map { $0 == "_" || $0 == "-" ? " " : $0 }) }
}
