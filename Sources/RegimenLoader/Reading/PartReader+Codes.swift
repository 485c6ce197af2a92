import RegimenDocument

extension PartReader {
  /// Codes of a terminology, such as LOINC.
  func codes(_ key: String, in fields: Fields) -> [String] {
    each(fields[key], "'\(key)' of \(fields.owner)") { text($0, "a code of '\(key)'") }
  }
}
