import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads what a plan must be, in a guarantee or a case.
struct ExpectationReader: PartReader {
  typealias Requirement = PlanExpectation.Requirement
  typealias Content = PlanExpectation.Content

  let findings: Findings
  let names: Names
  /// Whether it reads what must be once a hold is cleared, when there always is a level.
  private let isOnceCleared: Bool

  init(findings: Findings, names: Names, isOnceCleared: Bool = false) {
    self.findings = findings
    self.names = names
    self.isOnceCleared = isOnceCleared
  }

  private static let ofCare = ["intensity", "modalities", "referrals"]
  private static let parents = ofCare + ["precautions"]

  /// Everything that a plan must fulfil.
  func expectation(_ node: Node, _ owner: String) -> PlanExpectation {
    let allowed =
      isOnceCleared
      ? Self.ofCare + ["review_within_days"]
      : ["status"] + Self.parents + ["review_within_days", "once_cleared"]
    guard let fields = fields(nesting(node, under: Self.parents), of: owner, allowed: allowed) else {
      return PlanExpectation([])
    }
    if fields.isEmpty { report(.tooFew, "\(owner) must say something of the plan", at: node.range) }
    return PlanExpectation(fields.entries.flatMap { requirements($0) })
  }

  private func requirements(_ entry: Node.Entry) -> [Requirement] {
    switch entry.key {
    case "status": status(entry)
    case "intensity": intensity(entry.value)
    case "review_within_days": figure(.quantity(.reviewWithinDays), entry)
    case "modalities": modalities(entry.value)
    case "referrals": referrals(entry.value)
    case "once_cleared": onceCleared(entry.value)
    default: precautions(entry)
    }
  }

  private func onceCleared(_ node: Node) -> [Requirement] {
    let reader = ExpectationReader(findings: findings, names: names, isOnceCleared: true)
    return reader.expectation(node, "'once_cleared'").requirements.map {
      Requirement(.onceCleared($0.content), place: $0.place)
    }
  }

  // MARK: Status

  private func status(_ entry: Node.Entry) -> [Requirement] {
    let node = entry.value
    guard node.entries != nil else {
      let statuses = oneOrMore(node, "'status'") { word($0, "'status'", of: PlanStatus.self) }
      return [Requirement(.status(oneOf: statuses), place: entry.keyRange)]
    }
    guard let fields = fields(node, of: "'status'", allowed: ["excludes"]), let list = required("excludes", in: fields)
    else { return [] }
    let statuses = each(list, "'excludes'", least: 1) { word($0, "'excludes'", of: PlanStatus.self) }
    return [Requirement(.statusExcludes(statuses), place: entry.keyRange)]
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
      case "level": level(entry, oneOf: Content.level(oneOf:), between: Content.levelBetween)
      case "bridge": level(entry, oneOf: Content.bridge(oneOf:), between: Content.bridgeBetween)
      case "weekly_hours": figure(.weeklyHours, entry)
      default: Quantity(rawValue: entry.key).map { figure(.quantity($0), entry) } ?? []
      }
    }
  }

  private func level(
    _ entry: Node.Entry, oneOf: ([LevelID?]) -> Content, between: (LevelID?, LevelID?) -> Content
  ) -> [Requirement] {
    let subject = "'\(entry.key)'"
    guard entry.value.entries != nil else {
      let levels = oneOrMore(entry.value, subject) { node -> LevelID?? in
        guard node.scalar?.text == "none" else { return level(node, subject).map(Optional.some) }
        return entry.key == "level" && isOnceCleared ? noLevelOnceCleared(node) : .some(nil)
      }
      return [Requirement(oneOf(levels), place: entry.keyRange)]
    }
    let rank = { (level: LevelID) in names.levels[level.rawValue]?.rank ?? 0 }
    let bounds = bounds(entry.value, of: subject, isAscending: { rank($0) <= rank($1) }, read: level)
    return bounds.map { [Requirement(between($0.atLeast, $0.atMost), place: entry.keyRange)] } ?? []
  }

  private func noLevelOnceCleared(_ node: Node) -> LevelID?? {
    report(
      .unknownValue, "'level' under 'once_cleared' cannot be 'none'", at: node.range,
      help: "a plan that no care would follow fulfils nothing under 'once_cleared'")
    return nil
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
      let exactly = number(entry.value, subject, in: domain)
      return exactly.map { [Requirement(.figure(figure, atLeast: $0, atMost: $0), place: entry.keyRange)] } ?? []
    }
    let bounds = bounds(entry.value, of: subject, isAscending: <=) { number($0, $1, in: domain) }
    return bounds.map {
      [Requirement(.figure(figure, atLeast: $0.atLeast, atMost: $0.atMost), place: entry.keyRange)]
    } ?? []
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
      let exactly = percent(entry.value, subject, in: 0...100)
      return exactly.map { [Requirement(.share(modality, atLeast: $0, atMost: $0), place: entry.keyRange)] } ?? []
    }
    let bounds = bounds(entry.value, of: subject, isAscending: <=) { percent($0, $1, in: 0...100) }
    return bounds.map {
      [Requirement(.share(modality, atLeast: $0.atLeast, atMost: $0.atMost), place: entry.keyRange)]
    } ?? []
  }

  private func list<Value>(
    _ entry: Node.Entry, of table: NameTable<Value>, _ content: (String) -> Content
  ) -> [Requirement] {
    each(entry.value, "'\(entry.key)'", least: 1) { node in
      reference(node, to: table, as: "an entry of '\(entry.key)'").map {
        Requirement(content($0), place: node.range)
      }
    }
  }

  // MARK: Referrals and precautions

  private func referrals(_ node: Node) -> [Requirement] {
    let entries = mapping(node, "'referrals'") ?? []
    let ofNamed = entries.filter { $0.key != Self.others }.flatMap(ofNamedReferrals)
    let named = Set(ofNamed.compactMap(\.content.requiredReferral))
    return ofNamed + entries.filter { $0.key == Self.others }.flatMap { noReferrals($0, besides: named) }
  }

  private static let others = "others"

  private func noReferrals(_ entry: Node.Entry, besides named: Set<ReferralID>) -> [Requirement] {
    if entry.value.scalar?.text == "none" {
      return [Requirement(.noReferrals(besides: named), place: entry.keyRange)]
    }
    wrongKind(
      "'others' of 'referrals'", mustBe: "'none'", entry.value,
      help: "write 'none' where no referral is made besides those named here, or leave the key out")
    return []
  }

  private func ofNamedReferrals(_ entry: Node.Entry) -> [Requirement] {
    switch entry.key {
    case "includes": list(entry, of: names.referrals) { .includesReferral(ReferralID(rawValue: $0)) }
    case "excludes": list(entry, of: names.referrals) { .excludesReferral(ReferralID(rawValue: $0)) }
    default: referral(entry)
    }
  }

  private func referral(_ entry: Node.Entry) -> [Requirement] {
    guard isKnown(entry.key, in: names.referrals, at: entry.keyRange) else { return [] }
    let referral = ReferralID(rawValue: entry.key)
    let owner = "referral '\(entry.key)'"
    guard entry.value.entries != nil else {
      return urgency(entry.value, owner).map {
        [Requirement(.referralExactly(referral, $0), place: entry.keyRange)]
      } ?? []
    }
    guard let fields = fields(entry.value, of: owner, allowed: ["no_later_than"]),
      let node = required("no_later_than", in: fields)
    else { return [] }
    return urgency(node, "'no_later_than' of \(owner)").map {
      [Requirement(.referralNoLater(referral, than: $0), place: entry.keyRange)]
    } ?? []
  }

  private func urgency(_ node: Node, _ subject: String) -> UrgencyID? {
    reference(node, to: names.urgencies, as: subject).map(UrgencyID.init(rawValue:))
  }

  private func precautions(_ entry: Node.Entry) -> [Requirement] {
    let node = entry.value
    guard node.entries != nil else {
      let exactly = each(node, "'precautions'") {
        reference($0, to: names.precautions, as: "an entry of 'precautions'")
      }
      return [Requirement(.precautions(exactly: exactly.map(PrecautionID.init(rawValue:))), place: entry.keyRange)]
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
