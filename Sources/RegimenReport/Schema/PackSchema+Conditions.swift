import RegimenModel

extension PackSchema {
  /// Conditions, the lines they are made of, and what each fact and group may be held against.
  var conditionDefinitions: [(name: String, schema: JSONSchema)] {
    let condition = JSONSchema.any(of: [
      .reference("lines"), .reference("conditions"), JSONSchema.words(["always"], labels: ["It always holds."]),
    ])
    let sections = keys.sections.map { section in
      (name: "lines.\(section.name)", schema: object(keys.inside(section.name).map(line)).withKeys(atLeast: 1))
    }
    let groups = names.subjects.groups.map { ("lines.\($0.name)", $0.value.map(groupLine) ?? .anything) }
    let members = names.subjects.groups.compactMap { group in
      group.value.map { ("members.\(group.name)", self.members(of: $0)) }
    }
    let facts = keys.models.map { fact in
      ("lines.\(fact.name)", fact.value.map { ValueTests(values).test(of: $0) } ?? .anything)
    }
    var seen: Set<String> = []
    return [("condition", condition), ("conditions", conditions), ("lines", lines)]
      + (sections + groups + members + facts).filter { seen.insert($0.0).inserted }
  }

  private var conditions: JSONSchema {
    JSONSchema.list(of: .reference("condition"), least: 1)
  }

  /// A mapping, of which every line must hold.
  private var lines: JSONSchema {
    let combining: [JSONSchema.Property] = [
      .filled("any", .reference("conditions").described("One of these conditions holds.")),
      .filled("all", .reference("conditions").described("Each of these conditions holds.")),
      .filled("not", .reference("condition").described("The condition is known not to hold.")),
    ]
    return object(keys.atTop.map(line) + combining).withKeys(atLeast: 1)
  }

  private func line(_ key: SubjectKeys.Key) -> JSONSchema.Property {
    .filled(key.key, .reference("lines.\(key.part)").described(key.question, title: key.label))
  }

  private func object(_ properties: [JSONSchema.Property]) -> JSONSchema {
    JSONSchema.object(properties).open(names.subjects.isOpen)
  }

  // MARK: Groups

  private static let quantifiers = ["any_of", "all_of", "none_of", "count"]

  /// Members one by one, or a test of the group as a whole. Both stand in `properties`, so that an editor offers both.
  private func groupLine(_ group: FactGroup) -> JSONSchema {
    let tests = ValueTests(values)
    let members = JSONSchema.reference("members.\(group.name)")
    let own = keys.inside(group.name.rawValue).map(line)
    let words: [JSONSchema.Property] =
      [
        .optional("any_of", members.described("At least one of these members is.")),
        .optional("all_of", members.described("Every one of these members is.")),
        .optional("none_of", members.described("Each of these members is known to be otherwise.")),
        .optional("count", count(in: group).described("So many members are.")),
        .optional("members", members.described("Of whom 'count' speaks. Left out: of all.")),
      ] + tests.properties(group.type, mayBeUnknown: true)
    var test = JSONSchema.anything.with("propertyNames", .words(words.map(\.key)))
      .exactlyOne(of: Self.quantifiers).and(.when(.having("members"), then: .having("count")))
    // In a group of flags the test may be left out, and means yes.
    if group.type != .flag { test = tests.constrained(test, group.type) }
    return object(own + words).withKeys(atLeast: 1)
      .and(.when(.any(of: words.map { .naming($0.key) }), then: test))
  }

  private func members(of group: FactGroup) -> JSONSchema {
    let prefix = group.name.rawValue + "."
    let names = group.members.map { String($0.rawValue.dropFirst(prefix.count)) }
    let full = "^\(prefix.replacing(".", with: "\\."))(?:\(names.joined(separator: "|")))$"
    let member = JSONSchema.any(of: [.words(names), JSONSchema.type("string").with("pattern", .text(full))])
    return .any(of: [.words(["all"] + group.lists.map(\.name)), .set(of: member, least: 1)])
  }

  private func count(in group: FactGroup) -> JSONSchema {
    let most = group.members.count
    return JSONSchema.object([
      .optional("at_least", .whole(1...max(most, 1))), .optional("at_most", .whole(0...most)),
    ]).atLeastOne(of: ["at_least", "at_most"])
  }
}
