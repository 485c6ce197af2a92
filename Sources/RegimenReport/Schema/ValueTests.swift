import RegimenModel

/// What a fact, or a member of a group, may be held against: a value, a list of values, or a range.
struct ValueTests {
  private let values: ValueSchemas

  init(_ values: ValueSchemas) { self.values = values }

  /// The keys that say which values pass.
  private static let kinds = ["is"] + ends
  private static let lowerEnds = ["at_least", "more_than"]
  private static let upperEnds = ["at_most", "less_than"]
  private static let ends = lowerEnds + upperEnds
  private static let words = [
    "is": "One of these values.", "at_least": "This value or above.", "more_than": "Above this value.",
    "at_most": "This value or below.", "less_than": "Below this value.",
  ]

  /// A test of a fact, in any of its forms.
  func test(of fact: Fact) -> JSONSchema {
    let object = JSONSchema.object(properties(fact.type, mayBeUnknown: !fact.isRequired))
    return .any(of: [listed(fact.type, !fact.isRequired), constrained(object, fact.type)])
  }

  /// The keys of a test that is written as a mapping.
  func properties(_ type: FactType, mayBeUnknown: Bool) -> [JSONSchema.Property] {
    let value = values.value(type)
    let known = [JSONSchema.Property.optional("is", listed(type, mayBeUnknown).described(Self.words["is"]))]
    let ends = type.isOrdered ? Self.ends : []
    let range = ends.map { JSONSchema.Property.optional($0, value.described(Self.words[$0])) }
    let or = JSONSchema.words(["unknown"]).described("Or the fact is not known.")
    return known + range + (mayBeUnknown ? [.optional("or", or)] : [])
  }

  /// The mapping, which says which values pass, and says so once.
  func constrained(_ object: JSONSchema, _ type: FactType) -> JSONSchema {
    guard type.isOrdered else { return object.atLeastOne(of: ["is"]) }
    return object.atLeastOne(of: Self.kinds)
      .and(.when(.having("is"), then: .lacking(Self.ends)))
      .atMostOne(of: Self.lowerEnds).atMostOne(of: Self.upperEnds)
  }

  /// A value, or a list of values.
  private func listed(_ type: FactType, _ mayBeUnknown: Bool) -> JSONSchema {
    let value = values.answer(type, mayBeUnknown: mayBeUnknown)
    return .any(of: [value, .set(of: value, least: 1)])
  }
}
