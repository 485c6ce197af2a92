package import RegimenModel

/// The schema of the files of a pack: the forms of the rule language, filled with the names that the pack declares.
///
/// It speaks of one file at a time. What only all files together can tell (a key that none of them has, a name that
/// two of them declare), and what needs arithmetic or a proof, stays with the program.
package struct PackSchema {
  let names: PackNames

  /// Creates the schema of a pack.
  package init(names: PackNames) { self.names = names }

  /// The file.
  package var document: SchemaDocument {
    SchemaDocument(
      id: "urn:regimen:pack:\(SchemaDocument.version)", title: "A file of a pack of rules",
      description:
        "The keys in a file decide what it holds: vocabulary, catalogue, sources, rules, guarantees and worked cases may "
        + "be split and named freely.",
      schema: JSONSchema.object(
        headerKeys + vocabularyKeys + catalogueKeys + [
          .optional("sources", .list(of: .reference("source")).described("What the rules rest on.")),
          .optional("rules", .list(of: .reference("rule")).described("The rules; their order never matters.")),
          .optional(
            "guarantees", .list(of: .reference("guarantee")).described("What must hold for every possible assessment.")),
          .optional(
            "cases", .list(of: .reference("case")).described("Worked cases: a person, and the plan to expect.")),
        ]
      ).withKeys(atLeast: 1),
      definitions: nameDefinitions + conditionDefinitions + statementDefinitions + ruleDefinitions
        + vocabularyDefinitions + catalogueDefinitions + promiseDefinitions + expectationDefinitions
        + records.definitions)
  }

  /// The records of cases: they may leave out what is required.
  var records: AssessmentParts {
    AssessmentParts(subjects: names.subjects, instruments: names.instruments, levels: names.levels)
  }

  var keys: SubjectKeys { SubjectKeys(names.subjects) }
  var values: ValueSchemas { ValueSchemas(levels: names.levels) }

  private var nameDefinitions: [(name: String, schema: JSONSchema)] {
    [
      ("concern", .one(of: names.concerns)), ("urgency", .one(of: names.urgencies)), ("level", .one(of: names.levels)),
      ("modality", .one(of: names.modalities)), ("referral", .one(of: names.referrals)),
      ("precaution", .one(of: names.precautions)), ("rule_name", .one(of: names.rules)),
      ("tag_name", .one(of: names.tags)),
      ("citations", citations),
      ("strength", .words(EvidenceStrength.allCases.map(\.rawValue)).described("How strong the evidence is.")),
    ]
  }

  /// Sources, each with or without the place in it.
  private var citations: JSONSchema {
    let place = JSONSchema.text.described("Where in the source.")
    let placed = JSONSchema.mapping(of: names.sources) { _ in place }.withKeys(exactly: 1)
    return .list(of: .any(of: [.one(of: names.sources), placed]))
  }
}

extension JSONSchema {
  /// An object whose keys are names of a kind, with other keys of the language beside them.
  static func mapping(
    of kind: PackNames.Kind, and others: [Property] = [], value: (PackNames.Kind.Name) -> JSONSchema
  ) -> JSONSchema {
    let object = JSONSchema.object(
      others + kind.names.map { .filled($0.name, value($0).described($0.label)) })
    let other = value(PackNames.Kind.Name("", label: ""))
    return kind.isOpen ? object.with("additionalProperties", other) : object
  }
}
