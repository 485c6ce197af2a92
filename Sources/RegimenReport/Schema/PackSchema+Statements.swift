import RegimenModel

extension PackSchema {
  /// What rules and levels say of a plan.
  var statementDefinitions: [(name: String, schema: JSONSchema)] {
    [
      ("then", then), ("gifts", gifts), ("level_bounds", levelBounds), ("modality_statement", modalityStatement),
      ("referral_statement", .any(of: [.one(of: names.urgencies, or: [Self.avoidReferral]), Self.noLaterThan])),
      ("modality_statements", modalities), ("referral_statements", referrals),
    ] + Quantity.allCases.map { ("\($0.rawValue)_bounds", Self.bounds($0.domain)) }
  }

  private var then: JSONSchema {
    let nested: [JSONSchema.Property] = [
      .optional("intensity", .object(intensity(prefix: "")).described("Floors and ceilings on the sessions.")),
      .optional("modalities", .reference("modality_statements").described("What goes into the mix of therapies.")),
      .optional("referrals", .reference("referral_statements").described("Who the person is referred to.")),
      .optional("review_within_days", bounds(of: .reviewWithinDays)),
      .optional(
        "precautions",
        JSONSchema.list(of: .one(of: names.precautions), least: 1).described("What to be careful about.")),
      .optional(
        "status",
        JSONSchema.words(
          ["review", "hold"], labels: ["A clinician looks first.", "Evaluate first, do not start."]
        ).described("What is to be done before the plan is used.")),
    ]
    return dotted(nested, more: intensity(prefix: "intensity.")).withValue()
  }

  private var gifts: JSONSchema {
    dotted(
      [
        .optional("modalities", .reference("modality_statements")),
        .optional("referrals", .reference("referral_statements")),
      ], more: [])
  }

  /// An object in which what a modality or a referral is said to be may also be written dotted.
  private func dotted(_ nested: [JSONSchema.Property], more: [JSONSchema.Property]) -> JSONSchema {
    let modalities = names.modalities.names.map { name in
      JSONSchema.Property.filled(
        "modalities.\(name.name)", .reference("modality_statement").described(name.label))
    }
    let referrals = names.referrals.names.map { name in
      JSONSchema.Property.filled("referrals.\(name.name)", .reference("referral_statement").described(name.label))
    }
    return JSONSchema.object(nested + more + modalities + referrals).dottedNames([
      ("modalities", names.modalities.isOpen, .reference("modality_statement")),
      ("referrals", names.referrals.isOpen, .reference("referral_statement")),
    ])
  }

  // MARK: Intensity

  private func intensity(prefix: String) -> [JSONSchema.Property] {
    [.optional(prefix + "level", .reference("level_bounds").described("A floor and a ceiling on the level of care."))]
      + Quantity.ofIntensity.map { .optional(prefix + $0.rawValue, bounds(of: $0)) }
  }

  private func bounds(of quantity: Quantity) -> JSONSchema {
    .reference("\(quantity.rawValue)_bounds").described("A floor and a ceiling on \(quantity.inWords).")
  }

  private var levelBounds: JSONSchema {
    let bound = JSONSchema.any(of: [
      .reference("level"),
      JSONSchema.object([.required("fact", levelFact)]).described("The level that a fact holds."),
    ])
    return Self.bounds(bound)
  }

  /// A floor and a ceiling.
  static func bounds(_ value: JSONSchema) -> JSONSchema {
    JSONSchema.object([.optional("at_least", value), .optional("at_most", value)])
      .atLeastOne(of: ["at_least", "at_most"])
  }

  static func bounds(_ domain: NumberDomain) -> JSONSchema { bounds(.number(domain)) }

  // MARK: Modalities and referrals

  private static let avoidModality = JSONSchema.words(["avoid"], labels: ["Never in the mix."])
  private static let avoidReferral = PackNames.Kind.Name("avoid", label: "Not to be made.")

  private var modalityStatement: JSONSchema {
    let shares = stride(from: names.mixStep, through: 100, by: names.mixStep).map { "\($0)%" }
    let share = JSONSchema.object([.required("at_least", JSONSchema.anything.with("enum", .texts(shares)))])
    let wanted = JSONSchema.object([
      .optional("weight", JSONSchema.whole(1...100).described("How much of the mix, beside the weights of others.")),
      .optional("share", share.described("A floor on the share, a multiple of the step of 'mix'.")),
    ])
    return .any(of: [wanted.atLeastOne(of: ["weight", "share"]), Self.avoidModality])
  }

  private var modalities: JSONSchema {
    .mapping(of: names.modalities) { _ in .reference("modality_statement") }
  }

  private var referrals: JSONSchema {
    .mapping(of: names.referrals) { _ in .reference("referral_statement") }
  }

  /// How soon a referral is made, written out.
  static let noLaterThan = JSONSchema.object([.required("no_later_than", .reference("urgency"))])
}

extension Quantity {
  /// What a bound is on.
  fileprivate var inWords: String { self == .reviewWithinDays ? "the days until the plan is reviewed" : label }
}

extension JSONSchema {
  /// The object, in which dotted names may stand that are not among the declared ones, where these are open.
  func dottedNames(_ kinds: [(parent: String, isOpen: Bool, value: JSONSchema)]) -> JSONSchema {
    let patterns = kinds.filter(\.isOpen).map { ("^\($0.parent)\\.[a-z0-9][a-z0-9_-]*$", $0.value) }
    return patterns.isEmpty ? self : with("patternProperties", .schemas(patterns))
  }
}
