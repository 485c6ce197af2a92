import RegimenModel

extension PackSchema {
  /// What the programme has.
  var catalogueKeys: [JSONSchema.Property] {
    let steps = (1...100).filter { 100.isMultiple(of: $0) }.map { "\($0)%" }
    let mix = JSONSchema.object([
      .optional(
        "step",
        JSONSchema.anything.with("enum", .texts(steps)).described("Shares are multiples of it; 5% unless told.")),
      .optional(
        "minimum_minutes",
        JSONSchema.whole(0...1440).described("Minutes a week under which a share is folded into the others.")),
    ])
    return [
      .optional("mix", mix.described("How the mix of therapies is rounded.")),
      .optional(
        "levels",
        JSONSchema.declarations(of: .reference("level_entry"), reserved: ReservedNames.ofFacts)
          .described("Levels of care, least to most intensive.")),
      .optional("modalities", offers("plain_entry").described("Kinds of therapeutic content.")),
      .optional("referrals", offers("referral_entry").described("Who the person may be referred to.")),
      .optional("precautions", offers("plain_entry").described("What to be careful about.")),
    ]
  }

  /// The entries of the catalogue.
  var catalogueDefinitions: [(name: String, schema: JSONSchema)] {
    [
      ("level_entry", level), ("plain_entry", JSONSchema.object(Self.telling).orBlank),
      ("referral_entry", referral.orBlank),
    ] + Quantity.allCases.map { ("\($0.rawValue)_range", Self.range(of: $0)) }
  }

  private func offers(_ entry: String) -> JSONSchema {
    .declarations(of: .reference(entry), reserved: ReservedNames.ofOffers)
  }

  /// What every entry may say.
  private static let telling: [JSONSchema.Property] = [
    .optional("label", .text.described(Self.label)),
    .optional("text", .text.described("A sentence on what it is, or what to do.")),
    .optional("sources", .reference("citations").described("What it rests on.")),
  ]

  // MARK: Levels

  private static let whenOffered = Quantity.allCases.map(\.rawValue)
  private static let sessionMinutes = "individual_session_minutes"

  private var level: JSONSchema {
    let quantities = Quantity.allCases.map { quantity in
      JSONSchema.Property.optional(
        quantity.rawValue, .reference("\(quantity.rawValue)_range").described("What it allows, and what is usual."))
    }
    let refersTo = JSONSchema.mapping(of: names.referrals) { _ in
      .any(of: [.reference("urgency"), Self.noLaterThan])
    }
    let any = JSONSchema.object(
      Self.telling + [
        .optional("offered", JSONSchema.flag.described("Whether the programme delivers it; yes unless told.")),
        .optional(
          "gives", JSONSchema.reference("gifts").described("Its fixed core, said at the lowest concern.")),
      ] + quantities + [
        .optional(Self.sessionMinutes, JSONSchema.whole(1...480).described("How long an individual session takes.")),
        .optional(
          "refer_to",
          refersTo.withKeys(atLeast: 1).described("Where it is not offered: the referrals that take the person there.")),
        .optional(
          "bridge",
          JSONSchema.reference("level").described(
            "Where it is not offered: a lower level that is, while the person waits.")),
      ])
    let isReferred = JSONSchema.having("offered", JSONSchema.anything.with("enum", .list([.text("no"), .flag(false)])))
    return any.and(.when(isReferred, then: referred, otherwise: offered))
  }

  private var referred: JSONSchema {
    JSONSchema.lacking(Self.whenOffered + [Self.sessionMinutes]).and(.having("refer_to"))
  }

  private var offered: JSONSchema {
    let sessions = Quantity.individualSessionsPerWeek.rawValue
    let hasSessions = JSONSchema.having(
      sessions, .having("max", JSONSchema.anything.with("exclusiveMinimum", .whole(0))))
    return Self.whenOffered.reduce(JSONSchema.lacking(["refer_to", "bridge"])) { $0.and(.having($1)) }
      .and(.when(hasSessions, then: .having(Self.sessionMinutes)))
  }

  private static func range(of quantity: Quantity) -> JSONSchema {
    let number = JSONSchema.number(quantity.domain)
    return .object([
      .required("min", number), .required("max", number),
      .required("usual", number.described("What it is where no rule says otherwise; between 'min' and 'max'.")),
    ])
  }

  // MARK: Referrals

  private var referral: JSONSchema {
    .object(
      Self.telling + [
        .optional(
          "setting",
          JSONSchema.list(of: .words(Referral.Setting.allCases.map(\.rawValue))).described("Where it may happen.")),
        .optional("after", JSONSchema.list(of: .reference("referral")).described("Referrals that come first.")),
        .optional("consent", JSONSchema.flag.described("Whether written consent is needed first.")),
        .optional("evidence", .reference("strength")),
        .optional("declined_when", .reference("condition").described("The recorded refusal.")),
      ])
  }
}
