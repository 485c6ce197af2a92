import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads what a plan must be, in a guarantee or a case.
struct ExpectationReader: PartReader {
  typealias Requirement = PlanExpectation.Requirement

  let findings: Findings
  let names: Names

  private static let parents = ["intensity", "modalities", "referrals", "precautions"]

  /// Everything that a plan must fulfil.
  func expectation(_ node: Node, _ owner: String) -> PlanExpectation {
    let allowed = ["status"] + Self.parents + ["review_within_days"]
    guard let fields = fields(nesting(node, under: Self.parents), of: owner, allowed: allowed) else {
      return PlanExpectation([])
    }
    if fields.isEmpty { report(.tooFew, "\(owner) must say something of the plan", at: node.range) }
    return PlanExpectation(fields.entries.flatMap { requirements($0) })
  }

  private func requirements(_ entry: Node.Entry) -> [Requirement] {
    switch entry.key {
    case "status": status(entry.value)
    case "intensity": intensity(entry.value)
    case "review_within_days": figure(.quantity(.reviewWithinDays), entry)
    case "modalities": modalities(entry.value)
    case "referrals": referrals(entry.value)
    default: precautions(entry.value)
    }
  }

  // MARK: Status

  private func status(_ node: Node) -> [Requirement] {
    guard node.entries != nil else {
      return [.status(oneOf: oneOrMore(node, "'status'") { word($0, "'status'", of: PlanStatus.self) })]
    }
    guard let fields = fields(node, of: "'status'", allowed: ["excludes"]), let list = required("excludes", in: fields)
    else { return [] }
    return [.statusExcludes(each(list, "'excludes'", least: 1) { word($0, "'excludes'", of: PlanStatus.self) })]
  }

  /// A value, or a list of values.
  private func oneOrMore<Value>(_ node: Node, _ subject: String, _ read: (Node) -> Value?) -> [Value] {
    node.items == nil ? read(node).map { [$0] } ?? [] : each(node, subject, least: 1, read)
  }

  // MARK: Intensity

  private func intensity(_ node: Node) -> [Requirement] {
    let allowed = ["level", "bridge"] + Quantity.ofIntensity.map(\.rawValue) + ["weekly_hours"]
    guard let fields = fields(node, of: "'intensity'", allowed: allowed) else { return [] }
    return fields.entries.flatMap { entry in
      switch entry.key {
      case "level": level(entry, oneOf: Requirement.level(oneOf:), between: Requirement.levelBetween)
      case "bridge": level(entry, oneOf: Requirement.bridge(oneOf:), between: Requirement.bridgeBetween)
      case "weekly_hours": figure(.weeklyHours, entry)
      default: Quantity(rawValue: entry.key).map { figure(.quantity($0), entry) } ?? []
      }
    }
  }

  private func level(
    _ entry: Node.Entry, oneOf: ([LevelID?]) -> Requirement, between: (LevelID?, LevelID?) -> Requirement
  ) -> [Requirement] {
    let subject = "'\(entry.key)'"
    guard entry.value.entries != nil else {
      return [
        oneOf(
          oneOrMore(entry.value, subject) { node in
            node.scalar?.text == "none" ? .some(nil) : level(node, subject).map(Optional.some)
          })
      ]
    }
    let rank = { (level: LevelID) in names.levels[level.rawValue]?.rank ?? 0 }
    let bounds = bounds(entry.value, of: subject, isAscending: { rank($0) <= rank($1) }, read: level)
    return bounds.map { [between($0.atLeast, $0.atMost)] } ?? []
  }

  private func level(_ node: Node, _ subject: String) -> LevelID? {
    reference(node, to: names.levels, as: subject).map(LevelID.init(rawValue:))
  }

  private func figure(_ figure: PlanExpectation.Figure, _ entry: Node.Entry) -> [Requirement] {
    let domain =
      switch figure {
      case .quantity(let quantity): quantity.domain
      case .weeklyHours: NumberDomain(minimum: .zero, maximum: ExactDecimal(168), decimals: 2)
      }
    let subject = "'\(entry.key)'"
    guard entry.value.entries != nil else {
      return number(entry.value, subject, in: domain).map { [.figure(figure, atLeast: $0, atMost: $0)] } ?? []
    }
    let bounds = bounds(entry.value, of: subject, isAscending: <=) { number($0, $1, in: domain) }
    return bounds.map { [.figure(figure, atLeast: $0.atLeast, atMost: $0.atMost)] } ?? []
  }

  // MARK: Modalities

  private func modalities(_ node: Node) -> [Requirement] {
    (mapping(node, "'modalities'") ?? []).flatMap { entry -> [Requirement] in
      switch entry.key {
      case "includes": list(entry, of: names.modalities) { .includesModality(ModalityID(rawValue: $0)) }
      case "excludes": list(entry, of: names.modalities) { .excludesModality(ModalityID(rawValue: $0)) }
      default: share(entry)
      }
    }
  }

  private func share(_ entry: Node.Entry) -> [Requirement] {
    guard isKnown(entry.key, in: names.modalities, at: entry.keyRange) else { return [] }
    let modality = ModalityID(rawValue: entry.key)
    let subject = "the share of modality '\(entry.key)'"
    guard entry.value.entries != nil else {
      return percent(entry.value, subject, in: 0...100).map { [.share(modality, atLeast: $0, atMost: $0)] } ?? []
    }
    let bounds = bounds(entry.value, of: subject, isAscending: <=) { percent($0, $1, in: 0...100) }
    return bounds.map { [.share(modality, atLeast: $0.atLeast, atMost: $0.atMost)] } ?? []
  }

  private func list<Value>(
    _ entry: Node.Entry, of table: NameTable<Value>, _ requirement: (String) -> Requirement
  ) -> [Requirement] {
    each(entry.value, "'\(entry.key)'", least: 1) {
      reference($0, to: table, as: "an entry of '\(entry.key)'").map(requirement)
    }
  }

  // MARK: Referrals and precautions

  private func referrals(_ node: Node) -> [Requirement] {
    (mapping(node, "'referrals'") ?? []).flatMap { entry -> [Requirement] in
      switch entry.key {
      case "includes": list(entry, of: names.referrals) { .includesReferral(ReferralID(rawValue: $0)) }
      case "excludes": list(entry, of: names.referrals) { .excludesReferral(ReferralID(rawValue: $0)) }
      default: referral(entry)
      }
    }
  }

  private func referral(_ entry: Node.Entry) -> [Requirement] {
    guard isKnown(entry.key, in: names.referrals, at: entry.keyRange) else { return [] }
    let referral = ReferralID(rawValue: entry.key)
    let owner = "referral '\(entry.key)'"
    guard entry.value.entries != nil else {
      return urgency(entry.value, owner).map { [.referralExactly(referral, $0)] } ?? []
    }
    guard let fields = fields(entry.value, of: owner, allowed: ["no_later_than"]),
      let node = required("no_later_than", in: fields)
    else { return [] }
    return urgency(node, "'no_later_than' of \(owner)").map { [.referralNoLater(referral, than: $0)] } ?? []
  }

  private func urgency(_ node: Node, _ subject: String) -> UrgencyID? {
    reference(node, to: names.urgencies, as: subject).map(UrgencyID.init(rawValue:))
  }

  private func precautions(_ node: Node) -> [Requirement] {
    guard node.entries != nil else {
      let exactly = each(node, "'precautions'") {
        reference($0, to: names.precautions, as: "an entry of 'precautions'")
      }
      return [.precautions(exactly: exactly.map(PrecautionID.init(rawValue:)))]
    }
    guard let fields = fields(node, of: "'precautions'", allowed: ["includes", "excludes"]) else { return [] }
    return fields.entries.flatMap { entry in
      list(entry, of: names.precautions) { name in
        let precaution = PrecautionID(rawValue: name)
        return entry.key == "includes" ? .includesPrecaution(precaution) : .excludesPrecaution(precaution)
      }
    }
  }
}
