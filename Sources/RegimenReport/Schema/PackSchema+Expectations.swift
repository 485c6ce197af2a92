import RegimenModel

extension PackSchema {
  /// What a plan must be, in guarantees and in cases.
  var expectationDefinitions: [(name: String, schema: JSONSchema)] {
    [
      ("expectation", expectation), ("cleared_expectation", onceCleared),
      ("level_expectation", level(or: [.init("none", label: "No level.")])), ("cleared_level", level(or: [])),
      ("share_expectation", Self.share),
      ("referral_expectation", .any(of: [.reference("urgency"), Self.noLaterThan])),
      ("modality_names", Self.names(.reference("modality"))), ("referral_names", Self.names(.reference("referral"))),
      ("precaution_names", Self.names(.reference("precaution"))),
    ]
  }

  private var expectation: JSONSchema {
    let others: [JSONSchema.Property] = [
      .optional("status", status.described("How far the plan may be acted on.")),
      .optional(
        "precautions",
        JSONSchema.any(of: [.object(included("precaution_names", prefix: "")), .list(of: .reference("precaution"))])
          .described("A bare list means exactly these.")),
      .optional(
        "once_cleared",
        .reference("cleared_expectation").described("What would follow the hold; of other plans nothing is fulfilled.")
      ),
    ]
    return aboutCare(level: "level_expectation", and: others + included("precaution_names", prefix: "precautions."))
  }

  private var onceCleared: JSONSchema { aboutCare(level: "cleared_level", and: []) }

  /// What care must be, with the referrals, and more.
  private func aboutCare(level: String, and others: [JSONSchema.Property]) -> JSONSchema {
    let nested: [JSONSchema.Property] = [
      .optional(
        "intensity",
        .object(intensity(prefix: "", level: level)).described("The level of care and the sessions.")),
      .optional("review_within_days", Self.figure(Quantity.reviewWithinDays.domain)),
      .optional("modalities", modalities.described("Shares of the mix; a modality that is not in it has 0%.")),
      .optional("referrals", referrals.described("Who the person is referred to, and how soon.")),
    ]
    let dotted =
      intensity(prefix: "intensity.", level: level) + included("modality_names", prefix: "modalities.")
      + included("referral_names", prefix: "referrals.") + [Self.noOthers(prefix: "referrals.")]
      + names.modalities.names.map {
        .filled("modalities.\($0.name)", .reference("share_expectation").described($0.label))
      }
      + names.referrals.names.map {
        .filled("referrals.\($0.name)", .reference("referral_expectation").described($0.label))
      }
    return JSONSchema.object(others + nested + dotted).withValue().dottedNames([
      ("modalities", names.modalities.isOpen, .reference("share_expectation")),
      ("referrals", names.referrals.isOpen, .reference("referral_expectation")),
    ])
  }

  private var status: JSONSchema {
    let status = JSONSchema.words(PlanStatus.allCases.map(\.rawValue))
    let statuses = JSONSchema.list(of: status, least: 1)
    return .any(of: [status, statuses, .object([.required("excludes", statuses)])])
  }

  // MARK: Intensity

  private func intensity(prefix: String, level: String) -> [JSONSchema.Property] {
    let levels: [JSONSchema.Property] = [
      .optional(prefix + "level", .reference(level).described("The level of care.")),
      .optional(prefix + "bridge", .reference("level_expectation").described("The level while the person waits.")),
    ]
    let quantities = Quantity.ofIntensity.map { quantity in
      JSONSchema.Property.optional(prefix + quantity.rawValue, Self.figure(quantity.domain))
    }
    let hours = NumberDomain(minimum: .zero, maximum: ExactDecimal(168), decimals: 2)
    return levels + quantities + [.optional(prefix + "weekly_hours", Self.figure(hours))]
  }

  private func level(or others: [PackNames.Kind.Name]) -> JSONSchema {
    let level = JSONSchema.one(of: names.levels, or: others)
    return .any(of: [level, .list(of: level, least: 1), Self.bounds(.reference("level"))])
  }

  /// A number, or a range.
  private static func figure(_ domain: NumberDomain) -> JSONSchema {
    .any(of: [.number(domain), bounds(domain)])
  }

  // MARK: Modalities, referrals and precautions

  private static let share = JSONSchema.any(of: [.percent, bounds(.percent)])

  private static func names(_ name: JSONSchema) -> JSONSchema { .list(of: name, least: 1) }

  private func included(_ names: String, prefix: String) -> [JSONSchema.Property] {
    let includes = JSONSchema.reference(names).described("These, and maybe others.")
    let excludes = JSONSchema.reference(names).described("None of these.")
    return [.filled(prefix + "includes", includes), .filled(prefix + "excludes", excludes)]
  }

  private var modalities: JSONSchema {
    .mapping(of: names.modalities, and: included("modality_names", prefix: "")) { _ in .reference("share_expectation") }
  }

  private var referrals: JSONSchema {
    .mapping(of: names.referrals, and: included("referral_names", prefix: "") + [Self.noOthers(prefix: "")]) { _ in
      .reference("referral_expectation")
    }
  }

  private static func noOthers(prefix: String) -> JSONSchema.Property {
    .filled(prefix + "others", .words(["none"]).described("None is made besides those named here."))
  }
}
