import RegimenDiagnostics
import RegimenDocument
import RegimenModel

/// Reads what the programme has, once all names are known.
struct CatalogueReader: NamesReader {
  let findings: Findings
  let names: Names

  private static let settings = ["label", "text", "sources"]

  /// How the mix is rounded.
  func mix(_ node: Node?) -> MixPolicy {
    guard let node, let fields = fields(node, of: "'mix'", allowed: ["step", "minimum_minutes"]) else {
      return MixPolicy()
    }
    let step = fields["step"].flatMap { percent($0, "'step' of 'mix'", in: 1...100) } ?? 5
    if !100.isMultiple(of: step) {
      report(
        .outOfRange, "'step' of 'mix' must divide 100, and \(step)% does not", at: fields["step"]?.range,
        help: "use 1%, 2%, 4%, 5%, 10%, 20%, 25%, 50% or 100%")
    }
    let minutes = fields["minimum_minutes"].flatMap { whole($0, "'minimum_minutes' of 'mix'", in: 0...1440) } ?? 0
    return MixPolicy(step: 100.isMultiple(of: step) ? step : 1, minimumMinutes: minutes)
  }

  /// A modality.
  func modality(_ entry: Node.Entry) -> Modality? {
    guard let fields = details(entry, of: "modality '\(entry.key)'", allowed: Self.settings) else { return nil }
    return Modality(
      id: ModalityID(rawValue: entry.key), label: label(in: fields, name: entry.key),
      text: optionalText("text", in: fields), citations: citations(in: fields), place: entry.keyRange)
  }

  /// A precaution.
  func precaution(_ entry: Node.Entry) -> Precaution? {
    guard let fields = details(entry, of: "precaution '\(entry.key)'", allowed: Self.settings) else { return nil }
    return Precaution(
      id: PrecautionID(rawValue: entry.key), label: label(in: fields, name: entry.key),
      text: optionalText("text", in: fields), citations: citations(in: fields), place: entry.keyRange)
  }

  /// A referral.
  func referral(_ entry: Node.Entry) -> Referral? {
    let allowed = Self.settings + ["setting", "after", "consent", "evidence", "declined_when"]
    guard let fields = details(entry, of: "referral '\(entry.key)'", allowed: allowed) else { return nil }
    let declined = fields["declined_when"].flatMap {
      ConditionReader(findings: findings, names: names).condition($0, "'declined_when' of \(fields.owner)")
    }
    return Referral(
      id: ReferralID(rawValue: entry.key), label: label(in: fields, name: entry.key),
      text: optionalText("text", in: fields), settings: settings(in: fields), after: preconditions(in: fields),
      needsConsent: fields["consent"].flatMap { flag($0, "'consent' of \(fields.owner)") } ?? false,
      evidence: evidence(in: fields), declinedWhen: declined, citations: citations(in: fields), place: entry.keyRange)
  }

  private func settings(in fields: Fields) -> [Referral.Setting] {
    let subject = "'setting' of \(fields.owner)"
    return each(fields["setting"], subject) { word($0, subject, of: Referral.Setting.self) }
  }

  private func preconditions(in fields: Fields) -> [ReferralID] {
    each(fields["after"], "'after' of \(fields.owner)") {
      reference($0, to: names.referrals, as: "an entry of 'after'").map(ReferralID.init(rawValue:))
    }
  }

  /// What is said of an entry; nothing, where its value is blank.
  private func details(_ entry: Node.Entry, of owner: String, allowed: [String]) -> Fields? {
    guard !entry.value.isBlank else { return Fields(owner: owner, anchor: entry.keyRange, entries: []) }
    return fields(entry.value, of: owner, allowed: allowed, anchor: entry.keyRange)
  }
}
