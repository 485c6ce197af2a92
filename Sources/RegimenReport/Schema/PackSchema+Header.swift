import RegimenDiagnostics
import RegimenModel

extension PackSchema {
  /// What a pack says of itself.
  var headerKeys: [JSONSchema.Property] {
    [
      .optional("pack", .name().described("The name of the pack.")),
      .optional("version", .text.described("The version of the pack.")),
      .optional("title", .text.described("What the pack is for, in a few words.")),
      .optional("intended_use", .text.described("What it is to be used for.")),
      .optional("intended_user", .text.described("Who is to use it.")),
      .optional(
        "population", .reference("condition").described("Of whom the pack speaks. Left out: of everybody.")),
      .optional(
        "concerns",
        order(
          "concern",
          [.optional("may_assume", .flag.described("Whether its rules may rest on what is merely not known."))]
        ).described("What rules speak for, highest first.")),
      .optional(
        "urgencies",
        order("urgency", reserved: ReservedNames.ofUrgencies, [.optional("urgent", .flag.described("It cannot wait."))])
          .described("How soon a referral is made, most urgent first; those that are urgent stand before the others.")),
      .optional(
        "current_level",
        levelFact.described("The fact that tells the present level of care, from which a transition is told.")),
      .optional(
        "about_current_level",
        .list(of: .one(of: names.subjects.facts.kind(isOpen: names.subjects.isOpen)))
          .described("The facts that speak of the present level: of another one they say nothing.")),
      .optional(
        "completed_level",
        levelFact.described("The fact that tells a level left recently; whoever steps down has completed one.")),
      .optional(
        "external_level",
        levelFact.described(
          "The fact that tells the level that another assessment found, with which a plan's level is compared.")),
      .optional("developer", .text.described("Who made the pack.")),
      .optional("funding", .text.described("Who paid for it.")),
      .optional("released", .date.described("When the pack was first released.")),
      .optional("revised", .date.described("When it was last revised; not before it was released.")),
      .optional(
        "uses",
        JSONSchema.object(
          PackHeader.attributesOfPersons.map { .optional($0, .text.described("How it is used, or: not used")) }
        ).described("How each attribute of a person is used.")),
      .optional("accepted", JSONSchema.list(of: accepted).described("Findings of check that are right but meant.")),
    ]
  }

  /// The facts that hold a level.
  var levelFact: JSONSchema {
    let facts = names.subjects.facts.filter { $0.value.map { $0.type == .level } ?? true }
    return .one(of: facts.kind(isOpen: names.subjects.isOpen))
  }

  private func order(_ kind: String, reserved: [String] = [], _ more: [JSONSchema.Property]) -> JSONSchema {
    let name = JSONSchema.name(reserved: reserved)
    let entry = JSONSchema.object([.required(kind, name), .optional("label", .text.described(Self.label))] + more)
    return .list(of: .any(of: [entry, name]), least: 1)
  }

  /// What a label is, wherever there is one.
  static let label = "The name for people. Left out: the name with its underscores and hyphens read as spaces."

  private var accepted: JSONSchema {
    .object([
      .required(
        "finding",
        JSONSchema.text.with("examples", .texts(DiagnosticCode.analysis.map(\.rawValue)))
          .described("The code that check prints in brackets.")),
      .required("at", .text.described("The rule, or what else the finding is about.")),
      .required("because", .text.described("Why it is meant.")),
      .required("by", .text.described("Who says so.")),
    ])
  }
}

extension [PackNames.Table<Fact>.Entry] {
  /// The names of the facts.
  func kind(isOpen: Bool) -> PackNames.Kind {
    PackNames.Kind(map { .init($0.name, label: $0.value?.label ?? $0.name) }, isPartial: isOpen)
  }
}
