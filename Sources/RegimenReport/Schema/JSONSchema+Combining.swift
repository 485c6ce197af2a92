import RegimenModel

extension JSONSchema {
  /// Anything but nothing.
  static let notBlank = JSONSchema.anything.with("not", JSONSchema.type("null"))

  /// What is defined under a name.
  static func reference(_ name: String) -> JSONSchema {
    JSONSchema.anything.with("$ref", .text("#/$defs/\(name)"))
  }

  /// At least one of these.
  static func any(of schemas: [JSONSchema]) -> JSONSchema {
    schemas.count == 1 ? schemas[0] : JSONSchema.anything.with("anyOf", .list(schemas.map(\.value)))
  }

  /// The second where the first is met, and the third where it is not.
  static func when(
    _ condition: JSONSchema, then: JSONSchema, otherwise: JSONSchema? = nil
  ) -> JSONSchema {
    let schema = JSONSchema.anything.with("if", condition).with("then", then)
    return otherwise.map { schema.with("else", $0) } ?? schema
  }

  /// The schema, and another one too.
  func and(_ other: JSONSchema) -> JSONSchema {
    var parts: [MetaValue] = []
    if case .list(let given)? = content("allOf") { parts = given }
    return with("allOf", .list(parts + [other.value]))
  }

  /// The schema, or nothing.
  var orBlank: JSONSchema {
    switch (content("type"), content("enum"), content("anyOf")) {
    case (.text(let type)?, _, _): with("type", .texts([type, "null"]))
    case (.list(let types)?, _, _): with("type", .list(types + [.text("null")]))
    case (_, .list(let values)?, _): with("enum", .list(values + [.null]))
    case (_, _, .list(let schemas)?) where content("allOf") == nil:
      with("anyOf", .list(schemas + [JSONSchema.type("null").value]))
    default: self == .anything ? self : reference(orNothing: self)
    }
  }

  /// A reference keeps its words outside, where editors look for them.
  private func reference(orNothing schema: JSONSchema) -> JSONSchema {
    guard let target = content("$ref") else { return .any(of: [schema, .type("null")]) }
    let words = ["title", "description"].reduce(JSONSchema.anything) { words, keyword in
      content(keyword).map { words.with(keyword, $0) } ?? words
    }
    let alternatives = [JSONSchema.anything.with("$ref", target), .type("null")]
    return words.with("anyOf", .list(alternatives.map(\.value)))
  }
}
