import RegimenModel

/// The keys by which lines name facts, groups and sections: dotted, nested, or both.
struct SubjectKeys {
  /// What a key names, and the part of the schema that says what may stand after it.
  struct Key {
    /// The key, below its prefix.
    let key: String
    /// The full name.
    let name: String
    /// The name under which a schema says what may stand after the key: its own or, of a fact, that of the first fact
    /// of the same type.
    let part: String
    /// What an editor shows of it.
    let label: String?
    /// The question that it answers.
    let question: String?
  }

  private let keys: [Key]
  /// Sections and groups, whose keys may nest.
  let sections: [PackNames.Table<FactSection>.Entry]
  let groups: [PackNames.Table<FactGroup>.Entry]
  /// Of all facts of one type the first, which speaks for them.
  let models: [PackNames.Table<Fact>.Entry]

  init(_ subjects: PackNames.Subjects) {
    sections = subjects.sections
    groups = subjects.groups
    var parts: [FactForm: String] = [:]
    var models: [PackNames.Table<Fact>.Entry] = []
    let facts = subjects.facts.map { fact in
      let form = fact.value.map(FactForm.init)
      let part = form.flatMap { parts[$0] } ?? fact.name
      if part == fact.name { models.append(fact) }
      if let form { parts[form] = part }
      return Key(
        key: fact.name, name: fact.name, part: part, label: fact.value?.label, question: fact.value?.asked)
    }
    self.models = models
    let all =
      subjects.sections.map { Key(key: $0.name, name: $0.name, part: $0.name, label: $0.value?.label, question: nil) }
      + subjects.groups.map {
        Key(key: $0.name, name: $0.name, part: $0.name, label: $0.value?.label, question: $0.value?.question)
      } + facts
    var seen: Set<String> = []
    let distinct = all.filter { seen.insert($0.name).inserted }
    keys = distinct.filter { !$0.key.contains(".") } + distinct.filter { $0.key.contains(".") }
  }

  /// The keys at the top.
  var atTop: [Key] { keys }

  /// The keys inside a section or a group: of every name that begins with its own, the rest.
  func inside(_ parent: String) -> [Key] {
    let prefix = parent + "."
    return keys.filter { $0.name.hasPrefix(prefix) }.map {
      Key(
        key: String($0.name.dropFirst(prefix.count)), name: $0.name, part: $0.part, label: $0.label,
        question: $0.question)
    }
  }

  /// The ways to write a name: its parts, of which all but the last are sections or groups.
  func spellings(of name: String) -> [[String]] {
    let parents = (sections.map(\.name) + groups.map(\.name)).filter { name.hasPrefix($0 + ".") }
    return [[name]]
      + parents.flatMap { parent in
        spellings(of: String(name.dropFirst(parent.count + 1)), under: parent).map { [parent] + $0 }
      }
  }

  private func spellings(of rest: String, under parent: String) -> [[String]] {
    let parents = (sections.map(\.name) + groups.map(\.name))
      .filter { $0.hasPrefix(parent + ".") && "\(parent).\(rest)".hasPrefix($0 + ".") }
    return [[rest]]
      + parents.flatMap { inner in
        let key = String(inner.dropFirst(parent.count + 1))
        return spellings(of: String(rest.dropFirst(key.count + 1)), under: inner).map { [key] + $0 }
      }
  }
}

/// What decides which values a fact may have.
private struct FactForm: Hashable {
  let type: FactType
  let isRequired: Bool

  init(_ fact: Fact) {
    type = fact.type
    isRequired = fact.isRequired
  }
}

extension Fact {
  /// The question, and what a number counts.
  fileprivate var asked: String? {
    guard case .number(let domain) = type, let unit = domain.unit else { return question }
    return question.map { "\($0) In \(unit)." } ?? "In \(unit)."
  }
}
