import RegimenModel

/// What schemas say of an assessment: the record, and what answers may be. That of a pack has them too, for its cases.
struct AssessmentParts {
  let subjects: PackNames.Subjects
  let instruments: PackNames.Table<[Instrument.Score]>
  let levels: PackNames.Kind

  private var keys: SubjectKeys { SubjectKeys(subjects) }
  private var values: ValueSchemas { ValueSchemas(levels: levels) }

  /// A record.
  var record: JSONSchema {
    let own: [JSONSchema.Property] = [
      .optional("assessment", .text.described("A name for this record; nothing that tells who the person is.")),
      .optional("date", .date.described("The day of the assessment.")),
    ]
    let carried: [JSONSchema.Property] = [
      .optional("instruments", results.described("Scores, which are read into facts by published cut-offs.")),
      .optional("notes", .text.described("Words that are carried along and not read by any rule.")),
      .optional("meta", .anything.described("Whatever a program wants back with the plan.")),
    ]
    return object(own + keys.atTop.map(answer) + closures(keys.groups.map { ($0.name + ".others", $0) }) + carried)
  }

  /// The parts that the record refers to by name.
  var definitions: [(name: String, schema: JSONSchema)] {
    let facts = keys.models.map { fact in
      let schema = fact.value.map { values.answer($0.type, mayBeUnknown: !$0.isRequired).orBlank }
      return (name: "answer.\(fact.name)", schema: schema ?? .anything)
    }
    let closures = subjects.groups.map { group in
      let schema = group.value.map { values.answer($0.type, mayBeUnknown: true).orBlank }
      return (name: "others.\(group.name)", schema: schema ?? .anything)
    }
    let parents = (subjects.sections.map(\.name) + subjects.groups.map(\.name)).map { parent in
      (name: "answer.\(parent)", schema: answers(inside: parent).orBlank)
    }
    var seen: Set<String> = []
    return (parents + facts + closures).filter { seen.insert($0.name).inserted }
  }

  private func answers(inside parent: String) -> JSONSchema {
    let inner = subjects.groups.filter { $0.name == parent || $0.name.hasPrefix(parent + ".") }.map { group in
      (key: String((group.name + ".others").dropFirst(parent.count + 1)), group: group)
    }
    return object(keys.inside(parent).map(answer) + closures(inner))
  }

  private func answer(_ key: SubjectKeys.Key) -> JSONSchema.Property {
    .filled(key.key, .reference("answer.\(key.part)").described(key.question, title: key.label))
  }

  private func closures(
    _ groups: [(key: String, group: PackNames.Table<FactGroup>.Entry)]
  ) -> [JSONSchema.Property] {
    groups.map { key, group in
      let label = group.value?.label ?? group.name
      return .filled(
        key, .reference("others.\(group.name)").described("The value of every member of '\(label)' that is not named."))
    }
  }

  private func object(_ properties: [JSONSchema.Property]) -> JSONSchema {
    JSONSchema.object(properties).open(subjects.isOpen)
  }

  // MARK: Scores

  private var results: JSONSchema {
    JSONSchema.object(instruments.entries.map { .optional($0.name, result($0.value)) }).open(instruments.isOpen)
  }

  private func result(_ scores: [Instrument.Score]?) -> JSONSchema {
    guard let scores, !scores.isEmpty else { return .type("object") }
    let properties = scores.map { score in JSONSchema.Property.optional(score.name.rawValue, .number(score.domain)) }
    return JSONSchema.object(properties + [.optional("date", .date.described("The day it was taken."))])
      .atLeastOne(of: scores.map(\.name.rawValue))
  }
}
