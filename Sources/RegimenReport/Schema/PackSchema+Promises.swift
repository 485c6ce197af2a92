import RegimenModel

extension PackSchema {
  /// Guarantees and worked cases.
  var promiseDefinitions: [(name: String, schema: JSONSchema)] {
    [("guarantee", guarantee), ("case", workedCase), ("record", records.record)]
  }

  private static let planKeys = ["whenever", "where_plan", "plan"]
  private static let orderKeys = ["as_rises", "never_falls"]

  private var guarantee: JSONSchema {
    let any = JSONSchema.object([
      .required("guarantee", .name().described("The name of the guarantee.")),
      .optional("title", .text.described("What it promises, in a few words. Left out: the words of its name.")),
      .optional("because", .text.described("Why it is promised.")),
      .optional("whenever", .reference("condition").described("Of whom it is promised. Left out: of everybody.")),
      .optional(
        "where_plan", .reference("expectation").described("Of which plans it is promised. Left out: of every plan.")),
      .optional("plan", .reference("expectation").described("What the plan then is.")),
      .optional("as_rises", rising.described("The fact that gets worse, or a group for each of its members.")),
      .optional(
        "never_falls", JSONSchema.list(of: element, least: 1).described("What of the plan never becomes less.")),
    ])
    let order = JSONSchema.lacking(Self.planKeys).and(.having("as_rises")).and(.having("never_falls"))
    return any.and(
      .when(.any(of: Self.orderKeys.map { .having($0) }), then: order, otherwise: .having("plan")))
  }

  /// Facts with an order (of a flag, yes lies above no), and groups.
  private var rising: JSONSchema {
    let facts = names.subjects.facts.filter { fact in
      if case .choice? = fact.value?.type { false } else { true }
    }
    let groups = names.subjects.groups.map { PackNames.Kind.Name($0.name, label: $0.value?.label ?? $0.name) }
    let isOpen = names.subjects.isOpen
    return .one(of: PackNames.Kind(facts.kind(isOpen: isOpen).names + groups, isPartial: isOpen))
  }

  private var element: JSONSchema {
    let words =
      ["status", "intensity.level"] + Quantity.ofIntensity.map { "intensity.\($0.rawValue)" }
      + ["intensity.weekly_hours", Quantity.reviewWithinDays.rawValue]
      + names.modalities.names.map { "modalities.\($0.name)" } + names.referrals.names.map { "referrals.\($0.name)" }
    let open = [("modalities", names.modalities.isOpen), ("referrals", names.referrals.isOpen)].filter(\.1).map(\.0)
    let patterns = open.map { JSONSchema.type("string").with("pattern", .text("^\($0)\\.[a-z0-9][a-z0-9_-]*$")) }
    return .any(of: [.words(words)] + patterns)
  }

  private var workedCase: JSONSchema {
    let rules = JSONSchema.list(of: .reference("rule_name"))
    return JSONSchema.object([
      .required("case", .text.described("Whom the case is about.")),
      .required(
        "assessment",
        JSONSchema.any(of: [.reference("record"), .text]).described(
          "The assessment itself, or the name of its file in the pack.")),
      .optional("plan", .reference("expectation").described("What the plan must contain.")),
      .optional("fires", rules.described("Rules that stand.")),
      .optional("silent", rules.described("Rules that do not stand.")),
      .optional("confirmed", JSONSchema.flag.described("Whether a clinician has confirmed it; yes unless told.")),
    ]).atLeastOne(of: ["plan", "fires", "silent"])
  }
}
