import RegimenModel

/// What the values of facts look like.
struct ValueSchemas {
  let levels: PackNames.Kind

  /// A value of a type.
  func value(_ type: FactType) -> JSONSchema {
    switch type {
    case .scale(let values), .choice(let values): .words(values.map(\.rawValue))
    case .flag: .flag
    case .number(let domain): .number(domain)
    case .level: .one(of: levels, or: [.init("none", label: "No care at present.")])
    }
  }

  /// A value of a type or, where that may be, the word unknown.
  func answer(_ type: FactType, mayBeUnknown: Bool) -> JSONSchema {
    let value = value(type)
    guard mayBeUnknown else { return value }
    guard case .list(let values)? = value.content("enum") else {
      return .any(of: [value, .words(["unknown"])])
    }
    let known = value.with("enum", .list(values + [.text("unknown")]))
    guard case .list(let labels)? = value.content("enumDescriptions") else { return known }
    return known.with("enumDescriptions", .list(labels + [.text("Asked, and not known.")]))
  }
}

extension JSONSchema {
  /// A name of a kind, or one of some others.
  static func one(of kind: PackNames.Kind, or others: [PackNames.Kind.Name] = []) -> JSONSchema {
    let names = kind.names + others
    let words = JSONSchema.words(names.map(\.name), labels: names.map(\.label))
    guard kind.isOpen else { return words }
    return names.isEmpty ? .reference : .any(of: [words, .reference])
  }

  /// A name that cannot be held against what is declared; that of a fact may be dotted.
  private static let reference = JSONSchema.types(["string", "integer", "boolean"])
    .with("pattern", .text("^[a-z0-9][a-z0-9_.-]*$")).with("minimum", .whole(0))
    .mistake("a name: lower-case letters, digits, '_' and '-'")

  /// The object with any other keys, where it is open.
  func open(_ isOpen: Bool) -> JSONSchema { isOpen ? with("additionalProperties", .flag(true)) : self }
}
