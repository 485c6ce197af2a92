import RegimenModel

/// A JSON Schema, draft 2020-12, or a part of one: its keywords in the order they were said.
///
/// Of the draft it uses only what draft 7 has too, `$defs` aside: language servers of YAML are slow to learn, and pass
/// over what they do not know. Therefore `if` and `then` instead of `dependentSchemas`, and no `unevaluatedProperties`.
package struct JSONSchema: Sendable, Hashable {
  /// The schema as it is written.
  let value: MetaValue

  private init(_ value: MetaValue) { self.value = value }

  /// Accepts everything.
  static let anything = JSONSchema(.object([]))
  /// Accepts nothing: a key with this schema must not be there.
  static let nothing = JSONSchema(.flag(false))

  private var keywords: [MetaValue.Member] {
    if case .object(let keywords) = value { keywords } else { [] }
  }

  /// The schema with one keyword more, or with another value of it.
  func with(_ keyword: String, _ content: MetaValue) -> JSONSchema {
    guard let place = keywords.firstIndex(where: { $0.name == keyword }) else {
      return JSONSchema(.object(keywords + [MetaValue.Member(keyword, content)]))
    }
    var changed = keywords
    changed[place] = MetaValue.Member(keyword, content)
    return JSONSchema(.object(changed))
  }

  /// The schema with one keyword more, whose value is a schema.
  func with(_ keyword: String, _ schema: JSONSchema) -> JSONSchema { with(keyword, schema.value) }

  /// The schema with the keywords of another.
  func joined(with other: JSONSchema) -> JSONSchema {
    other.keywords.reduce(self) { $0.with($1.name, $1.value) }
  }

  /// The value of a keyword.
  func content(_ keyword: String) -> MetaValue? { keywords.first { $0.name == keyword }?.value }

  /// The schema with what an editor shows of it, before everything else.
  func described(_ description: String?, title: String? = nil) -> JSONSchema {
    let words = [("title", title), ("description", description)].compactMap { keyword, text in
      text.map { MetaValue.Member(keyword, .text($0)) }
    }
    let shown = Set(words.map(\.name))
    return JSONSchema(.object(words + keywords.filter { !shown.contains($0.name) }))
  }
}

extension JSONSchema: JSONWritable {
  package func write(to json: inout JSONWriter) { value.write(to: &json) }
}

extension MetaValue {
  /// A list of texts.
  static func texts(_ texts: [String]) -> MetaValue { .list(texts.map(MetaValue.text)) }

  /// An object of schemas.
  static func schemas(_ schemas: [(String, JSONSchema)]) -> MetaValue {
    .object(schemas.map { MetaValue.Member($0, $1.value) })
  }

  /// A whole number.
  static func whole(_ number: Int) -> MetaValue { .number(String(number)) }
}
