import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads what a rule, or a level's fixed core, says of the plan.
struct StatementReader: PartReader {
  let findings: Findings
  let names: Names
  /// Shares are multiples of this.
  let mixStep: Int

  private static let parents = ["intensity", "modalities", "referrals"]

  /// Everything that `then` says.
  func statements(_ node: Node, _ owner: String) -> [Statement] {
    let allowed = Self.parents + ["review_within_days", "precautions", "status"]
    guard let fields = fields(nesting(node, under: Self.parents), of: owner, allowed: allowed) else { return [] }
    if fields.isEmpty { report(.tooFew, "\(owner) must say something of the plan", at: node.range) }
    return fields.entries.flatMap { statements($0) }
  }

  /// What a level gives: modalities and referrals.
  func gifts(_ node: Node, _ owner: String) -> [Statement] {
    let allowed = ["modalities", "referrals"]
    let fields = fields(nesting(node, under: Self.parents), of: owner, allowed: allowed)
    return fields?.entries.flatMap { statements($0) } ?? []
  }

  private func statements(_ entry: Node.Entry) -> [Statement] {
    switch entry.key {
    case "intensity": return intensity(entry.value)
    case "modalities": return modalities(entry.value)
    case "referrals": return referrals(entry.value)
    case "review_within_days": return quantity(.reviewWithinDays, entry)
    case "precautions": return each(entry.value, "'precautions'", least: 1, precaution)
    case "status": return status(entry.value)
    default: return []
    }
  }

  // MARK: Intensity

  private func intensity(_ node: Node) -> [Statement] {
    let allowed = ["level"] + Quantity.ofIntensity.map(\.rawValue)
    guard let fields = fields(node, of: "'intensity'", allowed: allowed) else { return [] }
    return fields.entries.flatMap { entry in
      if entry.key == "level" { return LevelBoundReader(findings: findings, names: names).statements(entry.value) }
      return Quantity(rawValue: entry.key).map { quantity($0, entry) } ?? []
    }
  }

  private func quantity(_ quantity: Quantity, _ entry: Node.Entry) -> [Statement] {
    let bounds = bounds(entry.value, of: "'\(quantity.rawValue)'", isAscending: { $0.number <= $1.number }) {
      node, subject in
      number(node, subject, in: quantity.domain).map { (number: $0, place: node.range) }
    }
    guard let bounds else { return [] }
    return [
      bounds.atLeast.map { Statement(.atLeast(quantity, $0.number), place: $0.place) },
      bounds.atMost.map { Statement(.atMost(quantity, $0.number), place: $0.place) },
    ].compactMap(\.self)
  }

  // MARK: Modalities

  private func modalities(_ node: Node) -> [Statement] {
    let statements = (mapping(node, "'modalities'") ?? []).flatMap { modality($0) }
    let floors = statements.compactMap { statement in
      if case .share(_, let floor) = statement.content { floor } else { nil }
    }
    if floors.reduce(0, +) > 100 {
      report(
        .outOfRange, "the shares that one rule asks for must not come to more than 100%, not \(floors.reduce(0, +))%",
        at: node.anchor)
    }
    return statements
  }

  private func modality(_ entry: Node.Entry) -> [Statement] {
    guard isKnown(entry.key, in: names.modalities, at: entry.keyRange) else { return [] }
    let modality = ModalityID(rawValue: entry.key)
    if isAvoid(entry.value) { return [Statement(.avoidModality(modality), place: entry.keyRange)] }
    let owner = "modality '\(modality)'"
    guard entry.value.entries != nil else {
      wrongKind(
        owner, mustBe: "the word avoid or a mapping", entry.value,
        help: "write {weight: 2}, {share: {at_least: 20%}} or avoid")
      return []
    }
    guard let fields = fields(entry.value, of: owner, allowed: ["weight", "share"], anchor: entry.keyRange) else {
      return []
    }
    if fields.isEmpty { report(.missingKey, "\(owner) must have a 'weight' or a 'share'", at: entry.keyRange) }
    let weight = fields["weight"].flatMap { node in
      whole(node, "'weight' of \(owner)", in: 1...100).map { Statement(.weight(modality, $0), place: node.range) }
    }
    return [weight, fields["share"].flatMap { share($0, of: modality) }].compactMap(\.self)
  }

  private func share(_ node: Node, of modality: ModalityID) -> Statement? {
    let owner = "'share' of modality '\(modality)'"
    guard let fields = fields(node, of: owner, allowed: ["at_least"]),
      let floor = required("at_least", in: fields),
      let percent = percent(floor, "'at_least' of \(owner)", in: 1...100)
    else { return nil }
    guard percent.isMultiple(of: mixStep) else {
      report(
        .offGrid, "\(owner) must be a multiple of \(mixStep)%, not \(percent)%", at: floor.range,
        help: "shares are rounded to the 'step' of 'mix'")
      return nil
    }
    return Statement(.share(modality, atLeast: percent), place: floor.range)
  }

  private func isAvoid(_ node: Node) -> Bool { node.scalar?.text == "avoid" }

  // MARK: Referrals

  /// Referrals and how soon each is made.
  func referrals(_ node: Node) -> [Statement] {
    (mapping(node, "'referrals'") ?? []).compactMap { referral($0) }
  }

  private func referral(_ entry: Node.Entry) -> Statement? {
    guard isKnown(entry.key, in: names.referrals, at: entry.keyRange) else { return nil }
    let referral = ReferralID(rawValue: entry.key)
    if isAvoid(entry.value) { return Statement(.avoidReferral(referral), place: entry.keyRange) }
    return urgency(entry.value, of: "referral '\(referral)'").map {
      Statement(.refer(referral, $0), place: entry.keyRange)
    }
  }

  private func urgency(_ node: Node, of owner: String) -> UrgencyID? {
    guard node.entries != nil else {
      return reference(node, to: names.urgencies, as: owner).map(UrgencyID.init(rawValue:))
    }
    guard let fields = fields(node, of: owner, allowed: ["no_later_than"]) else { return nil }
    return required("no_later_than", in: fields)
      .flatMap { reference($0, to: names.urgencies, as: "'no_later_than' of \(owner)") }
      .map(UrgencyID.init(rawValue:))
  }

  // MARK: Precautions and status

  private func precaution(_ node: Node) -> Statement? {
    reference(node, to: names.precautions, as: "an entry of 'precautions'").map {
      Statement(.precaution(PrecautionID(rawValue: $0)), place: node.range)
    }
  }

  private func status(_ node: Node) -> [Statement] {
    switch node.scalar?.text {
    case "review": return [Statement(.review, place: node.range)]
    case "hold": return [Statement(.hold, place: node.range)]
    default:
      let found = node.kind(quotesValue: true) ?? ""
      report(.unknownValue, "'status' in a rule must be review or hold, not \(found)", at: node.anchor)
      return []
    }
  }
}
