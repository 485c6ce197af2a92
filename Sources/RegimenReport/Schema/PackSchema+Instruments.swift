import RegimenModel

extension PackSchema {
  /// How instruments are declared: their scores, and how these are read into facts.
  var instrumentDefinitions: [(name: String, schema: JSONSchema)] {
    let parents = (keys.sections.map(\.name) + keys.groups.map(\.name)).map { parent in
      (name: "readings.\(parent)", schema: readings(keys.inside(parent)))
    }
    let facts = keys.models.map { fact in
      (name: "readings.\(fact.name)", schema: fact.value.map(reading(into:)) ?? .anything)
    }
    var seen: Set<String> = []
    return [("instrument", instrument), ("score", score), ("deciding_fact", decidingFact)]
      + (parents + facts).filter { seen.insert($0.name).inserted }
  }

  private var instrument: JSONSchema {
    let score = JSONSchema.object([
      .required("min", .type("number")), .required("max", .type("number")),
      .optional("decimals", JSONSchema.whole(0...6).described("Decimal places; 0 unless told.")),
      .optional("loinc", JSONSchema.list(of: .text).described("Codes of LOINC.")),
    ])
    return .object([
      .optional("label", .text.described(Self.label)),
      .optional("licence", .text.described("On what terms it may be used.")),
      .optional("caution", .text.described("How sure its cut-offs are, and what a reader must mind.")),
      .required(
        "scores",
        JSONSchema.declarations(of: score, reserved: ReservedNames.ofFacts).withKeys(atLeast: 1)
          .described("The scores that it yields.")),
      .optional(
        "valid_for_days", JSONSchema.whole(1...36500).described("Days for which a score speaks. Left out: for ever.")),
      .optional("reads", readings(keys.atTop).described("The facts that its scores are read into.")),
      .optional("sources", .reference("citations").described("What the cut-offs rest on.")),
    ])
  }

  private func readings(_ keys: [SubjectKeys.Key]) -> JSONSchema {
    JSONSchema.object(
      keys.map { .optional($0.key, .reference("readings.\($0.part)").described(nil, title: $0.label)) }
    ).open(names.subjects.isOpen)
  }

  private func reading(into fact: Fact) -> JSONSchema {
    let bands = bands(of: fact)
    let byFact = JSONSchema.type("object").with("additionalProperties", bands).withKeys(atLeast: 1)
    let reading = JSONSchema.object([
      .required("from", JSONSchema.reference("score").described("The score that is read.")),
      .optional(
        "minus",
        JSONSchema.reference("score").described("Another score, taken from it first: the difference of both is read.")),
      .optional(
        "by", JSONSchema.reference("deciding_fact").described("Another fact, on whose value the bands depend.")),
      .optional(
        "bands",
        JSONSchema.type("object").described("Each value, and the lowest score, or difference, that reads as it.")),
    ])
    // Without bands the score is the value, which only a number can be.
    let bare = JSONSchema.when(
      .having("by"), then: .having("bands", byFact), otherwise: .holding("bands", bands.orBlank))
    return fact.type.isNumber ? reading.and(bare) : reading.and(.having("bands")).and(bare)
  }

  private var score: JSONSchema {
    let tables = names.instruments.entries.map(\.value)
    let scores = Self.distinct(tables.flatMap { $0 ?? [] }.map(\.name.rawValue))
    return .one(of: PackNames.Kind(scores, isPartial: names.instruments.isOpen || tables.contains(nil)))
  }

  private var decidingFact: JSONSchema {
    let named = names.subjects.facts.filter { $0.value.map { !$0.type.isNumber } ?? true }
    return .one(of: named.kind(isOpen: names.subjects.isOpen))
  }

  private func bands(of fact: Fact) -> JSONSchema {
    guard !fact.type.isNumber else {
      return JSONSchema.type("object").with("additionalProperties", .type("number")).withKeys(atLeast: 1)
    }
    let words = values.spelled(fact.type)
    return JSONSchema.object(words.map { .filled($0, .type("number")) }).open(
      fact.type == .level && names.levels.isOpen
    ).withKeys(atLeast: 1)
  }

  private static func distinct(_ names: [String]) -> [PackNames.Kind.Name] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }.map { PackNames.Kind.Name($0, label: $0) }
  }
}

extension FactType {
  /// Whether its values are numbers.
  fileprivate var isNumber: Bool { if case .number = self { true } else { false } }
}

extension ValueSchemas {
  /// The values of a type that is not a number, as keys: in every spelling.
  fileprivate func spelled(_ type: FactType) -> [String] {
    switch type {
    case .scale(let values), .choice(let values): values.map(\.rawValue)
    case .flag: ["yes", "no", "true", "false"]
    case .level: levels.names.map(\.name) + ["none"]
    case .number: []
    }
  }
}
