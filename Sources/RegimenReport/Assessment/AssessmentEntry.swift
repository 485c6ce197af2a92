import RegimenModel

/// A line of a written assessment: a name with its value.
struct AssessmentEntry {
  /// A value, in no notation yet.
  indirect enum Value {
    /// A name, or a date.
    case name(String)
    /// Yes or no.
    case flag(Bool)
    /// A number.
    case number(ExactDecimal)
    /// Words.
    case text(String)
    /// Entries.
    case mapping([AssessmentEntry])
    /// What passes through unchanged.
    case carried(MetaValue)
  }

  let name: String
  let value: Value

  init(_ name: String, _ value: Value) {
    self.name = name
    self.value = value
  }
}

extension AssessmentEntry.Value {
  /// An answer: `unknown` where it was asked and is not known.
  init(_ answer: Assessment.Answer) {
    switch answer.value {
    case .flag(let flag): self = .flag(flag)
    case .number(let number): self = .number(number)
    case let value: self = .name(value?.description ?? "unknown")
    }
  }
}

extension [AssessmentEntry] {
  /// Puts a value where its path leads: into the mapping that stands there, or into a new one.
  mutating func insert(_ value: AssessmentEntry.Value, at path: ArraySlice<String>) {
    guard let name = path.first else { return }
    guard path.count > 1 else { return append(AssessmentEntry(name, value)) }
    let index = firstIndex { $0.name == name }
    var nested: [AssessmentEntry] = []
    if let index, case .mapping(let entries) = self[index].value { nested = entries }
    nested.insert(value, at: path.dropFirst())
    let entry = AssessmentEntry(name, .mapping(nested))
    if let index { self[index] = entry } else { append(entry) }
  }
}
