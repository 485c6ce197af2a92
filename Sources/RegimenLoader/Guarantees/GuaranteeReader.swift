import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads guarantees: what every plan must be, or what must never fall.
struct GuaranteeReader: PartReader {
  let findings: Findings
  let names: Names

  private static let planKeys = ["whenever", "where_plan", "plan"]
  private static let orderKeys = ["as_rises", "never_falls"]

  /// A guarantee.
  func guarantee(_ node: Node) -> Guarantee? {
    guard let name = node.declaredName("guarantee") else { return nil }
    let owner = "guarantee '\(name.text)'"
    let allowed = ["guarantee", "title", "because"] + Self.planKeys + Self.orderKeys
    guard let fields = fields(node, of: owner, allowed: allowed, anchor: name.range) else { return nil }
    let title = optionalText("title", in: fields) ?? name.text.inWords
    let because = optionalText("because", in: fields)
    return promise(in: fields).map {
      Guarantee(
        id: GuaranteeID(rawValue: name.text), title: title, because: because, promise: $0, place: name.range)
    }
  }

  private func promise(in fields: Fields) -> Guarantee.Promise? {
    let plan = fields.present(Self.planKeys)
    let order = fields.present(Self.orderKeys)
    if let first = plan.first, let other = order.first {
      report(
        .clashingKeys, "\(fields.owner) may have only one of '\(first.key)' and '\(other.key)'", at: other.keyRange,
        notes: [Diagnostic.Note("'\(first.key)' is here", at: first.keyRange)],
        help: "write two guarantees")
      return nil
    }
    return order.isEmpty ? planPromise(in: fields) : orderPromise(in: fields)
  }

  private func planPromise(in fields: Fields) -> Guarantee.Promise? {
    let conditions = ConditionReader(findings: findings, names: names)
    let expectations = ExpectationReader(findings: findings, names: names)
    let whenever = fields["whenever"].map { conditions.condition($0, "'whenever' of \(fields.owner)") } ?? .always
    let wherePlan = fields["where_plan"].map { expectations.expectation($0, "'where_plan' of \(fields.owner)") }
    let help = "say what the plan must be, or give it 'as_rises' and 'never_falls'"
    let plan = required("plan", in: fields, help: help)
      .map { expectations.expectation($0, "'plan' of \(fields.owner)") }
    guard let whenever, let plan else { return nil }
    return .plan(whenever: whenever, wherePlan: wherePlan, plan: plan)
  }

  private func orderPromise(in fields: Fields) -> Guarantee.Promise? {
    let rising = required("as_rises", in: fields).flatMap { risingFacts($0, "'as_rises' of \(fields.owner)") }
    let elements = required("never_falls", in: fields).map { node in
      each(node, "'never_falls' of \(fields.owner)", least: 1, element)
    }
    guard let rising, let elements else { return nil }
    return .neverFalls(asRises: rising, elements: elements)
  }

  /// A fact with an order, or a group of such.
  private func risingFacts(_ node: Node, _ subject: String) -> [FactName]? {
    guard let name = text(node, subject) else { return nil }
    if names.groups.declares(name) { return names.groups[name]?.members }
    guard names.facts.declares(name) else {
      report(
        .unknownFact, "there is no fact or group \(name.quoted)", at: node.range,
        help: suggestion(for: name, among: names.facts.names + names.groups.names, called: "there are"))
      return nil
    }
    guard let fact = names.facts[name] else { return nil }
    if case .choice = fact.type {
      report(
        .notOrdered, "\(subject) must be a fact whose values have an order, and '\(name)' is a choice", at: node.range,
        notes: [Diagnostic.Note("it is declared here", at: fact.place)])
      return nil
    }
    return [fact.name]
  }

  // MARK: What never falls

  private func element(_ node: Node) -> PlanElement? {
    guard let path = text(node, "an entry of 'never_falls'") else { return nil }
    let parts = path.split(separator: ".", maxSplits: 1).map(String.init)
    switch (parts[0], parts.count == 2 ? parts[1] : nil) {
    case ("status", nil): return .status
    case ("review_within_days", nil): return .quantity(.reviewWithinDays)
    case ("intensity", "level"): return .level
    case ("intensity", "weekly_hours"): return .weeklyHours
    case ("intensity", let name?):
      if let quantity = Quantity.ofIntensity.first(where: { $0.rawValue == name }) { return .quantity(quantity) }
    case ("modalities", let name?):
      return isKnown(name, in: names.modalities, at: node.range) ? .modality(ModalityID(rawValue: name)) : nil
    case ("referrals", let name?):
      return isKnown(name, in: names.referrals, at: node.range) ? .referral(ReferralID(rawValue: name)) : nil
    default: break
    }
    report(
      .unknownName, "there is no part \(path.quoted) of a plan that could fall", at: node.range,
      help: suggestion(for: path, among: Self.elements, called: "there are"))
    return nil
  }

  private static let elements =
    ["status", "intensity.level"] + Quantity.ofIntensity.map { "intensity.\($0.rawValue)" }
    + ["intensity.weekly_hours", "review_within_days", "modalities.NAME", "referrals.NAME"]
}
